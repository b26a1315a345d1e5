import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnedSources } from '../../../src/core/people/learned-preference.entity.ts';
import {
  confidenceAtFirst,
  contradicted,
  faded,
  reinforced,
  usedFrom,
} from '../../../src/core/people/learned-rules.ts';

const confidence = fc.double({ min: 0, max: 1, noNaN: true });
const source = fc.constantFrom(...learnedSources);
const days = fc.integer({ min: 0, max: 20_000 });
const start = Temporal.Instant.from('2026-01-01T00:00:00Z');
const later = (count: number) => start.add({ hours: 24 * count });

describe('a learned preference', () => {
  it('halves in 180 days', () => {
    expect(faded(0.9, start, later(180))).toBeCloseTo(0.45);
    expect(faded(1, start, later(360))).toBeCloseTo(0.25);
  });

  it('is used when it was said, and no longer about two months after if nothing confirmed it', () => {
    expect(faded(confidenceAtFirst.told, start, later(60))).toBeGreaterThan(usedFrom);
    expect(faded(confidenceAtFirst.told, start, later(70))).toBeLessThan(usedFrom);
    expect(confidenceAtFirst.observed).toBeLessThan(usedFrom);
  });

  it('never grows by waiting, nor by a clock that went back', () => {
    fc.assert(
      fc.property(confidence, days, days, (sure, first, more) => {
        const earlier = faded(sure, start, later(first));
        expect(faded(sure, start, later(first + more))).toBeLessThanOrEqual(earlier);
        expect(faded(sure, later(more), start)).toBe(sure);
      }),
    );
  });

  it('grows when it is confirmed, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(confidence, source, (sure, from) => {
        const surer = reinforced(sure, from);
        expect(surer).toBeGreaterThanOrEqual(sure);
        expect(surer).toBeGreaterThanOrEqual(confidenceAtFirst[from]);
        expect(surer).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives way to what the person says, and to what is noticed only when it has become the weaker one', () => {
    fc.assert(
      fc.property(confidence, source, (sure, from) => {
        const { retire, left } = contradicted(sure, from);
        expect(retire).toBe(from !== 'observed' || sure / 2 < confidenceAtFirst.observed);
        expect(left).toBeLessThanOrEqual(sure);
      }),
    );
    expect(contradicted(1, 'observed')).toEqual({ retire: false, left: 0.5 });
    expect(contradicted(0.9, 'observed').retire).toBe(true);
  });
});
