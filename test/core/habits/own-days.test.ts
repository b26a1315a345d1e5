import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/core/habits/days.ts';
import { streak } from '../../../src/core/habits/streak.ts';
import { ownDay } from '../../../src/core/people/own-time.ts';

const zones = [
  'Europe/Lisbon',
  'America/New_York',
  'Australia/Sydney',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Pacific/Chatham',
];
const dayStarts = ['00:00', '02:30', '03:00', '04:00'];
const daily = { frequency: 'daily' as const, timesPerWeek: 1, daysOfWeek: [] };
const weekly = { frequency: 'weekly' as const, timesPerWeek: 7, daysOfWeek: [] };

/** The clock changes of 2026 in a zone. */
function changesIn(zone: string): Temporal.Instant[] {
  const found: Temporal.Instant[] = [];
  let at = Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone).getTimeZoneTransition('next');
  while (at && at.year === 2026) {
    found.push(at.toInstant());
    at = at.getTimeZoneTransition('next');
  }
  return found;
}

const cases = zones.flatMap((zone) => dayStarts.map((dayStart) => ({ zone, dayStart })));

describe('a habit logged once a local day', () => {
  it('is tried over clock changes in both directions', () => {
    expect(zones.flatMap(changesIn)).toHaveLength(8);
  });

  it.each(cases)(
    'is never doubled or broken by any clock change of 2026 in $zone, days beginning at $dayStart',
    ({ zone, dayStart }) => {
      const person = { timeZone: zone, dayStart: Temporal.PlainTime.from(dayStart) };
      const middles = [...changesIn(zone), Temporal.Instant.from('2026-06-15T12:00:00Z')];
      for (const middle of middles) {
        const logged = new Set<number>();
        let today = 0;
        for (let minutes = -5 * 1440; minutes <= 5 * 1440; minutes += 15) {
          const before = today;
          today = dayNumber(ownDay(middle.add({ minutes }), person));
          expect(before === 0 || today === before || today === before + 1).toBe(true);
          logged.add(today);
          const done = [...logged];
          expect(streak(daily, { done, skipped: [], pauses: [] }, today)).toMatchObject({ current: done.length });
        }
        const [first = 0] = logged;
        expect(logged.size).toBe(today - first + 1);
        expect(logged.size).toBeGreaterThanOrEqual(10);
      }
    },
  );

  it('keeps a whole year in every zone: 364 days, 52 full weeks', () => {
    for (const zone of zones) {
      const person = { timeZone: zone, dayStart: Temporal.PlainTime.from('03:00') };
      const noon = Temporal.PlainDateTime.from('2026-01-05T12:00').toZonedDateTime(zone);
      const logged = Array.from({ length: 364 }, (_, days) =>
        dayNumber(ownDay(noon.add({ days }).toInstant(), person)),
      );
      const known = { done: logged, skipped: [], pauses: [] };
      const today = logged.at(-1) ?? 0;
      expect(streak(daily, known, today)).toMatchObject({ current: 364, best: 364 });
      expect(streak(weekly, known, today)).toMatchObject({ current: 52 });
    }
  });
});
