import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { habitFrequencies } from '../../../src/core/habits/habit.entity.ts';
import { isScheduled, streak } from '../../../src/core/habits/streak.ts';

type Rhythm = Parameters<typeof streak>[0];

const day = (text: string) => Temporal.PlainDate.from(text);
const days = (...texts: string[]) => texts.map(day);
const rhythm = (over: Partial<Rhythm>): Rhythm => ({ frequency: 'daily', timesPerWeek: 1, daysOfWeek: [], ...over });

const daily = rhythm({});
const weekdays = rhythm({ frequency: 'weekdays' });
const threeAWeek = rhythm({ frequency: 'weekly', timesPerWeek: 3 });
const tuesdaysAndSaturdays = rhythm({ frequency: 'custom', daysOfWeek: [2, 6] });

/** The plain model: from a day backwards, one day at a time, until one that was asked for is missing. */
function runEndingOn(habit: Rhythm, done: ReadonlySet<string>, last: Temporal.PlainDate, lastIsOpen: boolean): number {
  let count = 0;
  for (let back = 0; back < 400; back += 1) {
    const at = last.subtract({ days: back });
    if (done.has(at.toString())) count += 1;
    else if (isAsked(habit, at) && !(back === 0 && lastIsOpen)) return count;
  }
  return count;
}

function isAsked({ frequency, daysOfWeek }: Rhythm, at: Temporal.PlainDate): boolean {
  if (frequency === 'weekdays') return at.dayOfWeek !== 6 && at.dayOfWeek !== 7;
  return frequency === 'custom' ? daysOfWeek.some((one) => one === at.dayOfWeek) : true;
}

/** The same for weeks: how many before and with this one had enough days, the last one only where it has them already. */
function weeksEndingWith(times: number, done: ReadonlySet<string>, inWeek: Temporal.PlainDate, open: boolean): number {
  const countIn = (monday: Temporal.PlainDate) =>
    Array.from({ length: 7 }, (_, index) => monday.add({ days: index })).filter((at) => done.has(at.toString())).length;
  const thisMonday = inWeek.subtract({ days: inWeek.dayOfWeek - 1 });
  let count = 0;
  for (let back = 0; back < 60; back += 1) {
    if (countIn(thisMonday.subtract({ weeks: back })) >= times) count += 1;
    else if (!(back === 0 && open)) return count;
  }
  return count;
}

function naive(habit: Rhythm, logged: Temporal.PlainDate[], today: Temporal.PlainDate) {
  const done = new Set(logged.map(String));
  const until = Array.from({ length: 160 }, (_, back) => today.subtract({ days: back }));
  const weekly = habit.frequency === 'weekly';
  const ending = (at: Temporal.PlainDate, open: boolean) =>
    weekly ? weeksEndingWith(habit.timesPerWeek, done, at, open) : runEndingOn(habit, done, at, open);
  return {
    current: ending(today, true),
    best: Math.max(...until.map((at) => ending(at, false)), ending(today, true)),
    total: done.size,
    unit: weekly ? 'week' : 'day',
  };
}

const today = fc.nat({ max: 800 }).map((offset) => day('2025-06-01').add({ days: offset }));
const someWeekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
/** Days ago that were logged: mostly in a row, so that streaks come about. */
const daysAgo = fc
  .array(fc.tuple(fc.nat({ max: 110 }), fc.integer({ min: 1, max: 25 })), { maxLength: 6 })
  .map((runs) => [...new Set(runs.flatMap(([start, length]) => Array.from({ length }, (_, index) => start + index)))])
  .chain((all) => fc.shuffledSubarray(all, { minLength: Math.floor(all.length * 0.8) }));

describe('a streak', () => {
  it.each(habitFrequencies)('of a %s habit is what counting day by day gives', (frequency) => {
    fc.assert(
      fc.property(
        today,
        daysAgo,
        someWeekdays,
        fc.integer({ min: 1, max: 7 }),
        (now, ago, daysOfWeek, timesPerWeek) => {
          const habit = rhythm({ frequency, daysOfWeek, timesPerWeek });
          const logged = ago.map((count) => now.subtract({ days: count }));
          expect(streak(habit, logged, now)).toEqual(naive(habit, logged, now));
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(habitFrequencies)(
    'of a %s habit is never longer than the best one, and nothing without a log',
    (frequency) => {
      fc.assert(
        fc.property(today, daysAgo, someWeekdays, (now, ago, daysOfWeek) => {
          const habit = rhythm({ frequency, daysOfWeek });
          const { current, best } = streak(
            habit,
            ago.map((count) => now.subtract({ days: count })),
            now,
          );
          expect(best).toBeGreaterThanOrEqual(current);
        }),
        { numRuns: 50 },
      );
      expect(streak(rhythm({ frequency, daysOfWeek: [1] }), [], day('2026-11-20'))).toMatchObject({
        current: 0,
        best: 0,
        total: 0,
      });
    },
  );

  it('is not broken by a today that is still open, and is by a yesterday that is not', () => {
    const logged = days('2026-11-17', '2026-11-18', '2026-11-19');
    expect(streak(daily, logged, day('2026-11-19'))).toMatchObject({ current: 3, best: 3 });
    expect(streak(daily, logged, day('2026-11-20'))).toMatchObject({ current: 3, best: 3 });
    expect(streak(daily, logged, day('2026-11-21'))).toMatchObject({ current: 0, best: 3 });
  });

  it('keeps the best run of before a gap', () => {
    const logged = days('2026-11-01', '2026-11-02', '2026-11-03', '2026-11-05', '2026-11-06');
    expect(streak(daily, logged, day('2026-11-06'))).toEqual({ current: 2, best: 3, total: 5, unit: 'day' });
  });

  it('takes the days in any order and a day twice', () => {
    const logged = days('2026-11-20', '2026-11-18', '2026-11-19', '2026-11-18');
    expect(streak(daily, logged, day('2026-11-20'))).toEqual({ current: 3, best: 3, total: 3, unit: 'day' });
  });

  it('of a weekday habit goes over the weekend, and an extra Sunday counts', () => {
    const friday = days('2026-11-19', '2026-11-20');
    const [sunday, monday] = [day('2026-11-22'), day('2026-11-23')];
    expect(isScheduled(weekdays, sunday)).toBe(false);
    expect(streak(weekdays, friday, sunday)).toMatchObject({ current: 2 });
    expect(streak(weekdays, friday, monday)).toMatchObject({ current: 2 });
    expect(streak(weekdays, friday, monday.add({ days: 1 }))).toMatchObject({ current: 0 });
    expect(streak(weekdays, [...friday, sunday], sunday)).toMatchObject({ current: 3, total: 3 });
  });

  it('of a habit on chosen days asks for those only', () => {
    const logged = days('2026-11-14', '2026-11-17');
    expect(streak(tuesdaysAndSaturdays, logged, day('2026-11-20'))).toMatchObject({ current: 2 });
    expect(streak(tuesdaysAndSaturdays, logged, day('2026-11-21'))).toMatchObject({ current: 2 });
    expect(streak(tuesdaysAndSaturdays, logged, day('2026-11-22'))).toMatchObject({ current: 0, best: 2 });
  });

  it('of three times a week counts weeks from Monday to Sunday', () => {
    const first = days('2026-11-02', '2026-11-04', '2026-11-08');
    const second = days('2026-11-09', '2026-11-10', '2026-11-11');
    expect(streak(threeAWeek, first, day('2026-11-08'))).toEqual({ current: 1, best: 1, total: 3, unit: 'week' });
    expect(streak(threeAWeek, [...first, ...second], day('2026-11-11'))).toMatchObject({ current: 2 });
    expect(streak(threeAWeek, [...first, ...second], day('2026-11-22'))).toMatchObject({ current: 2 });
    expect(streak(threeAWeek, [...first, ...second], day('2026-11-23'))).toMatchObject({ current: 0, best: 2 });
    expect(streak(threeAWeek, [...first, ...second.slice(1)], day('2026-11-15'))).toMatchObject({ current: 1 });
  });

  it('of a weekly habit goes on over the turn of the year', () => {
    const logged = days('2026-12-28', '2026-12-31', '2027-01-03', '2027-01-04', '2027-01-05', '2027-01-06');
    expect(streak(threeAWeek, logged, day('2027-01-06'))).toMatchObject({ current: 2, best: 2 });
  });
});
