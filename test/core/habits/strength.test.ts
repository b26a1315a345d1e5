import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History } from '../../../src/core/habits/history.ts';
import { strengthAgo, strengths } from '../../../src/core/habits/strength.ts';

type Rhythm = Parameters<typeof strengths>[0];

const rhythm = (over: Partial<Rhythm> = {}): Rhythm => ({
  frequency: 'daily',
  timesPerWeek: 1,
  daysOfWeek: [],
  ...over,
});
const history = (done: readonly number[], over: Partial<History> = {}): History => ({
  done,
  skipped: [],
  pauses: [],
  ...over,
});
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** A Monday. */
const monday = 20_773;
const now = (habit: Rhythm, known: History, today: number) => strengthAgo(strengths(habit, known, today), 0);

const anyRhythm: fc.Arbitrary<Rhythm> = fc
  .record({
    frequency: fc.constantFrom('daily' as const, 'weekdays' as const, 'weekly' as const, 'custom' as const),
    timesPerWeek: fc.integer({ min: 1, max: 7 }),
    daysOfWeek: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  })
  .map(rhythm);
const anyDays = fc
  .uniqueArray(fc.integer({ min: monday, max: monday + 200 }), { minLength: 1, maxLength: 200 })
  .map((days) => days.toSorted((a, b) => a - b));

describe('the strength of a habit', () => {
  it('of a daily one after n days in a row is 1 − m^n with m = 0.5^(1/13), and halves in 13 days missed', () => {
    const keep = 0.5 ** (1 / 13);
    for (const count of [1, 7, 30, 365]) {
      const last = monday + count - 1;
      expect(now(rhythm(), history(range(monday, last)), last)).toBeCloseTo(1 - keep ** count, 10);
    }
    const month = history(range(monday, monday + 29));
    // The 14th day after is today and still open.
    expect(now(rhythm(), month, monday + 29 + 14)).toBeCloseTo(now(rhythm(), month, monday + 29) / 2, 10);
  });

  it('of one on three days a week goes by √(3/7), and by the last two weeks, whichever their days', () => {
    const thrice = rhythm({ frequency: 'weekly', timesPerWeek: 3 });
    const weeks = range(0, 51).map((week) => monday + 7 * week);
    const regular = weeks.flatMap((week) => [week, week + 2, week + 4]);
    const clumsy = weeks.flatMap((week, index) =>
      index % 2 === 0 ? [week + 4, week + 5, week + 6] : [week, week + 1, week + 2],
    );
    const last = monday + 7 * 52 - 1;
    expect(now(thrice, history(regular), last)).toBeGreaterThan(0.98);
    expect(now(thrice, history(clumsy), last)).toBeGreaterThan(0.9);
    const keep = 0.5 ** (Math.sqrt(3 / 7) / 13);
    const quiet = strengths(thrice, history(regular), last + 40);
    // Once the last 14 days are empty, only forgetting is left.
    expect(strengthAgo(quiet, 1)).toBeCloseTo(strengthAgo(quiet, 11) * keep ** 10, 10);
  });

  it('stays as it was over skipped and paused days, and over a today that is open', () => {
    const done = range(monday, monday + 20);
    const before = now(rhythm(), history(done), monday + 20);
    const pauses = [{ from: monday + 21, until: monday + 40 }];
    expect(now(rhythm(), history(done, { pauses }), monday + 40)).toBe(before);
    expect(now(rhythm(), history(done, { skipped: [monday + 21] }), monday + 22)).toBe(before);
    expect(now(rhythm(), history(done), monday + 21)).toBe(before);
    expect(now(rhythm(), history(done), monday + 22)).toBeLessThan(before);
  });

  it('is between 0 and 1, has a score a day from the first, and is never weaker for a day more', () => {
    fc.assert(
      fc.property(anyRhythm, anyDays, fc.nat(200), (habit, days, extra) => {
        const today = monday + 200;
        const scores = strengths(habit, history(days), today);
        expect(scores).toHaveLength(today - (days[0] ?? today) + 1);
        for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
        const more = [...new Set([...days, monday + extra])].toSorted((a, b) => a - b);
        expect(now(habit, history(more), today)).toBeGreaterThanOrEqual(now(habit, history(days), today));
      }),
    );
  });

  it('is 0 for a habit that was never done', () => {
    expect(strengths(rhythm(), history([]), monday)).toEqual([]);
    expect(now(rhythm(), history([]), monday)).toBe(0);
  });
});
