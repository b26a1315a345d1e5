import type { Clock } from '../../src/core/ports.ts';

/** A clock that stands still until it is told. */
export class TestClock implements Clock {
  #now: Temporal.Instant;

  constructor(start = '2026-11-20T09:00:00Z') {
    this.#now = Temporal.Instant.from(start);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  set(moment: string): void {
    this.#now = Temporal.Instant.from(moment);
  }

  advance(duration: Temporal.DurationLike): void {
    this.#now = this.#now.toZonedDateTimeISO('UTC').add(duration).toInstant();
  }
}
