import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/core/habits/days.ts';
import { habitFrequencies } from '../../../src/core/habits/habit.entity.ts';
import type { History } from '../../../src/core/habits/history.ts';
import { isScheduled, streak } from '../../../src/core/habits/streak.ts';

type Rhythm = Parameters<typeof streak>[0];

const day = (text: string) => dayNumber(Temporal.PlainDate.from(text));
const days = (...texts: string[]) => texts.map(day).toSorted((a, b) => a - b);
const rhythm = (over: Partial<Rhythm>): Rhythm => ({ frequency: 'daily', timesPerWeek: 1, daysOfWeek: [], ...over });
const history = (done: readonly number[], over: Partial<History> = {}): History => ({
  done,
  skipped: [],
  pauses: [],
  ...over,
});

const daily = rhythm({});
const weekdays = rhythm({ frequency: 'weekdays' });
const threeAWeek = rhythm({ frequency: 'weekly', timesPerWeek: 3 });
const tuesdaysAndSaturdays = rhythm({ frequency: 'custom', daysOfWeek: [2, 6] });

const dateOf = (number: number) => Temporal.PlainDate.from('1970-01-01').add({ days: number });

/** What the plain model knows of a day, by the calendar and by going through the lists. */
function modelOf(habit: Rhythm, { done, skipped, pauses }: History) {
  const isDone = (at: number) => done.includes(at);
  const isExcused = (at: number) =>
    !isDone(at) &&
    (skipped.includes(at) || pauses.some(({ from, until }) => at >= from && at <= (until ?? Number.MAX_SAFE_INTEGER)));
  const weekday = (at: number) => dateOf(at).dayOfWeek;
  const isAsked = (at: number) => {
    if (habit.frequency === 'weekdays') return weekday(at) !== 6 && weekday(at) !== 7;
    return habit.frequency === 'custom' ? habit.daysOfWeek.some((one) => one === weekday(at)) : true;
  };
  return { isDone, isExcused, weekday, isAsked };
}

/** From a day backwards, one day at a time, until one that was asked for is missing. */
function runEndingOn(habit: Rhythm, known: History, last: number, lastIsOpen: boolean): number {
  const { isDone, isExcused, isAsked } = modelOf(habit, known);
  let count = 0;
  for (let at = last; at > last - 400; at -= 1) {
    if (isDone(at)) count += 1;
    else if (isAsked(at) && !isExcused(at) && !(at === last && lastIsOpen)) return count;
  }
  return count;
}

/** The same for weeks: the last one breaks nothing where it is open. */
function weeksEndingWith(habit: Rhythm, known: History, inWeek: number, lastIsOpen: boolean): number {
  const { isDone, isExcused, weekday } = modelOf(habit, known);
  const thisMonday = inWeek - weekday(inWeek) + 1;
  let count = 0;
  for (let monday = thisMonday; monday > thisMonday - 420; monday -= 7) {
    const week = Array.from({ length: 7 }, (_, index) => monday + index);
    const times = week.filter(isDone).length;
    const needed = Math.floor((habit.timesPerWeek * week.filter((at) => !isExcused(at)).length) / 7);
    if (times > 0 && times >= needed) count += 1;
    else if (needed > 0 && !(monday === thisMonday && lastIsOpen)) return count;
  }
  return count;
}

function naive(habit: Rhythm, known: History, today: number) {
  const ending = (at: number, open: boolean) =>
    habit.frequency === 'weekly' ? weeksEndingWith(habit, known, at, open) : runEndingOn(habit, known, at, open);
  const until = Array.from({ length: 160 }, (_, back) => today - back);
  return {
    current: ending(today, true),
    best: Math.max(...until.map((at) => ending(at, false)), ending(today, true)),
    total: known.done.length,
    unit: habit.frequency === 'weekly' ? 'week' : 'day',
  };
}

const anyRhythm = fc
  .record({
    frequency: fc.constantFrom(...habitFrequencies),
    timesPerWeek: fc.integer({ min: 1, max: 7 }),
    daysOfWeek: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  })
  .map(rhythm);
/** Sometimes sparse, sometimes nearly every day. */
const fewOrMany = (within: number, often: fc.Arbitrary<boolean>) =>
  fc
    .array(often, { minLength: 1, maxLength: within })
    .map((kept) => kept.flatMap((isKept, back) => (isKept ? [back] : [])));
const mostly = fc.integer({ min: 0, max: 9 }).map((one) => one > 1);
const rarely = fc.integer({ min: 0, max: 9 }).map((one) => one === 0);
const start = fc.integer({ min: 0, max: 3000 }).map((after) => day('2022-12-01') + after);
const anyPauses = fc.array(fc.tuple(fc.nat(120), fc.nat(20), fc.nat(9)), { maxLength: 3 });

/** A history of the last months before a day. */
const anyCase = fc
  .record({
    habit: anyRhythm,
    done: fewOrMany(120, fc.oneof(fc.boolean(), mostly)),
    skipped: fewOrMany(120, rarely),
    pauses: anyPauses,
    today: start,
  })
  .map(({ habit, done, skipped, pauses, today }) => ({
    habit,
    today,
    known: history(done.map((back) => today - back).toReversed(), {
      skipped: skipped.filter((back) => !done.includes(back)).map((back) => today - back),
      pauses: pauses.map(([back, length, open]) => ({
        from: today - back,
        until: open === 0 ? null : today - back + length,
      })),
    }),
  }));

describe('streak', () => {
  it('is what counting from today backwards finds, for every rhythm, with skips and pauses', () => {
    fc.assert(
      fc.property(anyCase, ({ habit, known, today }) => {
        expect(streak(habit, known, today)).toEqual(naive(habit, known, today));
      }),
      { numRuns: 300 },
    );
  });

  it('never grows shorter by a skip or a pause, and never longer than the days that were done', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(100), fc.nat(30), ({ habit, known, today }, back, length) => {
        const before = streak(habit, known, today);
        const left = today - back;
        const more = {
          ...known,
          skipped: known.done.includes(left) ? known.skipped : [...new Set([...known.skipped, left])],
          pauses: [...known.pauses, { from: left - length, until: left }],
        };
        const after = streak(habit, more, today);
        expect(after.current).toBeGreaterThanOrEqual(before.current);
        expect(after.best).toBeGreaterThanOrEqual(before.best);
        expect(after.best).toBeLessThanOrEqual(known.done.length);
        expect(after.total).toBe(before.total);
      }),
      { numRuns: 300 },
    );
  });

  it('is nothing before the first day', () => {
    expect(streak(daily, history([]), day('2026-11-20'))).toEqual({ current: 0, best: 0, total: 0, unit: 'day' });
    expect(streak(threeAWeek, history([]), day('2026-11-20'))).toEqual({ current: 0, best: 0, total: 0, unit: 'week' });
  });

  it('is not broken by a today that is still open, and is by a yesterday that is not', () => {
    const logged = history(days('2026-11-17', '2026-11-18', '2026-11-19'));
    expect(streak(daily, logged, day('2026-11-19'))).toMatchObject({ current: 3, best: 3 });
    expect(streak(daily, logged, day('2026-11-20'))).toMatchObject({ current: 3, best: 3 });
    expect(streak(daily, logged, day('2026-11-21'))).toMatchObject({ current: 0, best: 3 });
  });

  it('keeps the best run of before a gap', () => {
    const logged = history(days('2026-11-01', '2026-11-02', '2026-11-03', '2026-11-05', '2026-11-06'));
    expect(streak(daily, logged, day('2026-11-06'))).toEqual({ current: 2, best: 3, total: 5, unit: 'day' });
  });

  it('goes over a skipped day without counting it', () => {
    const logged = history(days('2026-11-17', '2026-11-19'), { skipped: days('2026-11-18') });
    expect(streak(daily, logged, day('2026-11-20'))).toMatchObject({ current: 2, best: 2, total: 2 });
  });

  it('goes over a vacation, and counts what was done in it', () => {
    const pauses = [{ from: day('2026-11-03'), until: day('2026-11-17') }];
    const before = days('2026-11-01', '2026-11-02');
    expect(streak(daily, history(before, { pauses }), day('2026-11-18'))).toMatchObject({ current: 2 });
    expect(streak(daily, history(before, { pauses }), day('2026-11-19'))).toMatchObject({ current: 0, best: 2 });
    const also = [...before, ...days('2026-11-10')];
    expect(streak(daily, history(also, { pauses }), day('2026-11-18'))).toMatchObject({ current: 3 });
    const open = [{ from: day('2026-11-03'), until: null }];
    expect(streak(daily, history(before, { pauses: open }), day('2027-06-01'))).toMatchObject({ current: 2 });
  });

  it('counts a day after today, which travel over the date line leaves behind', () => {
    expect(streak(daily, history(days('2026-11-19', '2026-11-20', '2026-11-21')), day('2026-11-20'))).toMatchObject({
      current: 3,
    });
  });

  it('of a weekday habit goes over the weekend, and an extra Sunday counts', () => {
    const friday = days('2026-11-19', '2026-11-20');
    const [sunday, monday] = [day('2026-11-22'), day('2026-11-23')];
    expect(isScheduled(weekdays, 7)).toBe(false);
    expect(streak(weekdays, history(friday), sunday)).toMatchObject({ current: 2 });
    expect(streak(weekdays, history(friday), monday)).toMatchObject({ current: 2 });
    expect(streak(weekdays, history(friday), monday + 1)).toMatchObject({ current: 0 });
    expect(streak(weekdays, history([...friday, sunday]), sunday)).toMatchObject({ current: 3, total: 3 });
  });

  it('of a habit on chosen days asks for those only', () => {
    const logged = history(days('2026-11-14', '2026-11-17'));
    expect(streak(tuesdaysAndSaturdays, logged, day('2026-11-20'))).toMatchObject({ current: 2 });
    expect(streak(tuesdaysAndSaturdays, logged, day('2026-11-21'))).toMatchObject({ current: 2 });
    expect(streak(tuesdaysAndSaturdays, logged, day('2026-11-22'))).toMatchObject({ current: 0, best: 2 });
  });

  it('of three times a week counts weeks from Monday to Sunday', () => {
    const first = days('2026-11-02', '2026-11-04', '2026-11-08');
    const second = days('2026-11-09', '2026-11-10', '2026-11-11');
    const both = history([...first, ...second]);
    expect(streak(threeAWeek, history(first), day('2026-11-08'))).toEqual({
      current: 1,
      best: 1,
      total: 3,
      unit: 'week',
    });
    expect(streak(threeAWeek, both, day('2026-11-11'))).toMatchObject({ current: 2 });
    expect(streak(threeAWeek, both, day('2026-11-22'))).toMatchObject({ current: 2 });
    expect(streak(threeAWeek, both, day('2026-11-23'))).toMatchObject({ current: 0, best: 2 });
    expect(streak(threeAWeek, history([...first, ...second.slice(1)]), day('2026-11-15'))).toMatchObject({
      current: 1,
    });
  });

  it('of three times a week asks for one less in a week with a skip, and for none in a week that is all vacation', () => {
    const first = days('2026-11-02', '2026-11-04', '2026-11-08');
    const twice = [...first, ...days('2026-11-09', '2026-11-11')];
    const monday = day('2026-11-16');
    expect(streak(threeAWeek, history(twice), monday)).toMatchObject({ current: 0 });
    expect(streak(threeAWeek, history(twice, { skipped: days('2026-11-13') }), monday)).toMatchObject({ current: 2 });
    const vacation = [{ from: day('2026-11-09'), until: day('2026-11-15') }];
    expect(streak(threeAWeek, history(first, { pauses: vacation }), monday)).toMatchObject({ current: 1 });
    const halfWeek = [{ from: day('2026-11-12'), until: day('2026-11-15') }];
    const once = [...first, ...days('2026-11-10')];
    expect(streak(threeAWeek, history(once, { pauses: halfWeek }), monday)).toMatchObject({ current: 2 });
    expect(streak(threeAWeek, history(first, { pauses: halfWeek }), monday)).toMatchObject({ current: 0 });
  });

  it('of a weekly habit goes on over the turn of the year', () => {
    const logged = days('2026-12-28', '2026-12-31', '2027-01-03', '2027-01-04', '2027-01-05', '2027-01-06');
    expect(streak(threeAWeek, history(logged), day('2027-01-06'))).toMatchObject({ current: 2, best: 2 });
  });
});
