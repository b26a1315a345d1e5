import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, dayBounds, nextAt, ownDay } from '../../../src/core/people/own-time.ts';

const zones = [
  'Europe/Lisbon',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  // Where the clocks change at midnight.
  'Africa/Cairo',
  'America/Havana',
  'America/Nuuk',
];
/** With times that a change of the clocks skips, or shows twice, in one of the zones. */
const dayStarts = ['00:00', '01:30', '02:00', '02:15', '02:30', '04:00', '23:30'];

const time = (text: string) => Temporal.PlainTime.from(text);
const moment = (text: string) => Temporal.Instant.from(text);
const firstDay = Temporal.PlainDate.from('2026-01-01');
const days = Array.from({ length: 365 }, (_, index) => firstDay.add({ days: index }));
const before = (instant: Temporal.Instant) => instant.subtract({ milliseconds: 1 });
const cases = zones.flatMap((timeZone) => dayStarts.map((dayStart) => ({ timeZone, dayStart })));

describe('a person’s own day', () => {
  it.each(cases)(
    'in $timeZone from $dayStart begins where the one before ends, all through 2026',
    ({ timeZone, dayStart }) => {
      const person = { timeZone, dayStart: time(dayStart) };
      for (const day of days) {
        const { start, end } = dayBounds(day, person);
        expect(end.since(start).total('hours'), String(day)).toBeGreaterThanOrEqual(22.5);
        expect(end.since(start).total('hours'), String(day)).toBeLessThanOrEqual(25.5);
        expect(dayBounds(day.add({ days: 1 }), person).start.toString()).toBe(end.toString());
      }
    },
  );

  it.each(cases)(
    'in $timeZone from $dayStart is the day of every moment within its bounds',
    ({ timeZone, dayStart }) => {
      const person = { timeZone, dayStart: time(dayStart) };
      for (const day of days) {
        const { start, end } = dayBounds(day, person);
        const middle = [0.02, 0.04, 0.06, 0.5, 0.94, 0.96, 0.98].map((part) =>
          start.add({ seconds: Math.round(end.since(start).total('seconds') * part) }),
        );
        for (const one of [start, ...middle, before(end)]) {
          expect(ownDay(one, person).toString(), `${one.toZonedDateTimeISO(timeZone)}`).toBe(day.toString());
        }
      }
    },
  );

  it('is still yesterday until it starts', () => {
    const person = { timeZone: 'Europe/Lisbon', dayStart: time('04:00') };
    expect(ownDay(moment('2026-11-20T03:59:59Z'), person).toString()).toBe('2026-11-19');
    expect(ownDay(moment('2026-11-20T04:00:00Z'), person).toString()).toBe('2026-11-20');
  });

  it('does not begin twice when the hour that it begins in comes twice', () => {
    const person = { timeZone: 'Europe/Lisbon', dayStart: time('01:30') };
    expect(ownDay(moment('2026-10-25T00:29:59Z'), person).toString()).toBe('2026-10-24');
    expect(ownDay(moment('2026-10-25T00:30:00Z'), person).toString()).toBe('2026-10-25');
    expect(ownDay(moment('2026-10-25T01:10:00Z'), person).toString()).toBe('2026-10-25');
  });

  it('begins later by the gap when its start is skipped', () => {
    const person = { timeZone: 'Europe/Lisbon', dayStart: time('01:30') };
    expect(dayBounds(Temporal.PlainDate.from('2026-03-29'), person).start.toString()).toBe('2026-03-29T01:30:00Z');
    expect(ownDay(moment('2026-03-29T01:10:00Z'), person).toString()).toBe('2026-03-28');
    expect(ownDay(moment('2026-03-29T01:30:00Z'), person).toString()).toBe('2026-03-29');
  });
});

/** What the clock shows at the moment meant by a local time: that time, or, where it is skipped, later by the gap. */
function shown(day: Temporal.PlainDate, wanted: Temporal.PlainTime, timeZone: string): Temporal.PlainDateTime {
  const local = day.toPlainDateTime(wanted);
  const probe = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).toPlainDateTime();
  if (probe.equals(local)) return local;
  // A skipped time is taken as late after the gap as it is into it: the same distance from the earlier reading.
  return local.add(probe.until(local));
}

describe('the next time that a clock shows', () => {
  const inYear = fc
    .integer({ min: 0, max: 366 * 24 * 3600 })
    .map((seconds) => moment('2026-01-01T00:00:00Z').add({ seconds }));
  /** Around every change of the clocks in 2026 of the zones above. */
  const nearChanges = fc
    .tuple(fc.constantFrom(...zones), fc.integer({ min: -6 * 3600, max: 6 * 3600 }), fc.nat())
    .map(([timeZone, seconds, which]) => {
      const changes: Temporal.Instant[] = [];
      let from = firstDay.toZonedDateTime(timeZone);
      for (let next = from.getTimeZoneTransition('next'); next && next.year === 2026; ) {
        changes.push(next.toInstant());
        from = next;
        next = from.getTimeZoneTransition('next');
      }
      return (changes[which % Math.max(1, changes.length)] ?? moment('2026-06-01T00:00:00Z')).add({ seconds });
    });
  const clockTime = fc.integer({ min: 0, max: 24 * 12 - 1 }).map((fives) => time('00:00').add({ minutes: fives * 5 }));

  it.each(zones)('in %s lies ahead by at most a day and an hour, and the clock then shows that time', (timeZone) => {
    fc.assert(
      fc.property(fc.oneof(inYear, nearChanges), clockTime, (now, wanted) => {
        const next = nextAt(wanted, timeZone, now);
        expect(Temporal.Instant.compare(next, now)).toBe(1);
        expect(next.since(now).total('hours')).toBeLessThanOrEqual(25);
        const local = next.toZonedDateTimeISO(timeZone);
        const meant = [0, 1].map((back) => shown(local.toPlainDate().subtract({ days: back }), wanted, timeZone));
        expect(meant.map(String)).toContain(local.toPlainDateTime().toString());
      }),
      { numRuns: 400 },
    );
  });

  it('comes once on a day that shows it twice', () => {
    const first = nextAt(time('01:30'), 'Europe/Lisbon', moment('2026-10-25T00:00:00Z'));
    expect(first.toString()).toBe('2026-10-25T00:30:00Z');
    expect(nextAt(time('01:30'), 'Europe/Lisbon', first).toString()).toBe('2026-10-26T01:30:00Z');
  });

  it('moves on by the gap on a day that skips it', () => {
    const day = Temporal.PlainDate.from('2026-03-29');
    expect(at(day, time('01:30'), 'Europe/Lisbon').toString()).toBe('2026-03-29T01:30:00Z');
    expect(nextAt(time('01:30'), 'Europe/Lisbon', moment('2026-03-29T01:00:00Z')).toString()).toBe(
      '2026-03-29T01:30:00Z',
    );
    expect(at(Temporal.PlainDate.from('2026-10-04'), time('02:15'), 'Australia/Lord_Howe').toString()).toBe(
      '2026-10-03T15:45:00Z',
    );
  });

  it('is tomorrow when it is that time now', () => {
    expect(nextAt(time('08:00'), 'Asia/Kathmandu', moment('2026-05-05T02:15:00Z')).toString()).toBe(
      '2026-05-06T02:15:00Z',
    );
  });
});
