import { movedClock, readClock } from './clock.ts';
import { calendarPeriod, monthPeriod, nearestDate, nearestWeekday, weekdayBefore, weekdayOfWeek } from './days.ts';
import { readDuration, readNumber, type SpokenDuration } from './duration.ts';
import type { Moment, Piece, SpokenClock, TimeReference } from './moment.ts';
import type { CalendarPeriod, TimePhraseName, TimeWords } from './words.ts';

/** What one way of saying a time means. `slot` gives the words of a slot in lower case, empty when it took no part. */
interface Rule {
  strength: Piece['strength'];
  means(slot: (name: string) => string, words: TimeWords, reference: TimeReference): Moment | undefined;
}

const weekdayRule = (
  strength: Piece['strength'],
  day: (weekday: number, reference: TimeReference) => Temporal.PlainDate,
) =>
  rule(strength, (slot, words, reference) => {
    const weekday = words.weekdays[slot('weekday')];
    return weekday === undefined ? undefined : { day: day(weekday, reference), weekday };
  });

const periodRule = (means: (grain: CalendarPeriod, today: Temporal.PlainDate) => Moment) =>
  rule('sure', (slot, words, { now }) => {
    const grain = words.periods[slot('period')];
    return grain && means(grain, now.toPlainDate());
  });

const partRule = (strength: Piece['strength'], dayOffset?: number) =>
  rule(strength, (slot, words, { now }) => {
    const part = words.parts[slot('part')] ?? 'night';
    return dayOffset === undefined ? { part } : { part, day: now.toPlainDate().add({ days: dayOffset }) };
  });

export const timeRules: Readonly<Record<TimePhraseName, Rule>> = {
  after_duration: rule('sure', (slot, words, reference) => moved(readDuration(slot('duration'), words), 1, reference)),
  before_duration: rule('sure', (slot, words, reference) =>
    moved(readDuration(slot('duration'), words), -1, reference),
  ),
  day_word: rule('sure', (slot, words, { now }) => {
    const offset = words.dayOffsets[slot('dayWord')];
    return offset === undefined ? undefined : { day: now.toPlainDate().add({ days: offset }) };
  }),
  /** "Tuesday" said on a Tuesday is a week away. */
  weekday_bare: weekdayRule('edge', nearestWeekday),
  weekday_this: weekdayRule('sure', (weekday, { now }) => weekdayOfWeek(weekday, 0, now.toPlainDate())),
  /** "Next Friday" is the Friday of the week that begins next Monday. */
  weekday_next: weekdayRule('sure', (weekday, { now }) => weekdayOfWeek(weekday, 1, now.toPlainDate())),
  weekday_last: weekdayRule('sure', (weekday, { now }) => weekdayBefore(weekday, now.toPlainDate())),
  month_day: rule('sure', (slot, _words, reference) => {
    const day = nearestDate({ day: Number.parseInt(slot('ordinalDay'), 10) }, reference);
    return day ? { day } : { problem: 'impossible' };
  }),
  month: rule('sure', spokenMonth),
  month_bare: rule('weak', spokenMonth),
  month_end: rule('sure', (slot, words, reference) => {
    const day = spokenMonth(slot, words, reference)?.period?.last;
    return day && { day };
  }),
  period_this: periodRule((grain, today) => ({ period: calendarPeriod(grain, 0, today) })),
  period_next: periodRule((grain, today) => ({ period: calendarPeriod(grain, 1, today) })),
  period_last: periodRule((grain, today) => ({ period: calendarPeriod(grain, -1, today) })),
  period_end: periodRule((grain, today) => ({ day: calendarPeriod(grain, 0, today).last })),
  period_next_end: periodRule((grain, today) => ({ day: calendarPeriod(grain, 1, today).last })),
  part_bare: partRule('weak'),
  part_soon: partRule('sure'),
  part_today: partRule('sure', 0),
  part_tonight: partRule('sure', 0),
  part_last_night: partRule('sure', -1),
  clock: clockRule('sure', (slot, words) => readClock(slot('clock'), words)),
  clock_hour: clockRule('edge', (slot, words) => readClock(slot('hour'), words)),
  clock_named: clockRule('sure', (slot, words) => {
    const minutes = words.namedClocks[slot('namedClock')];
    return minutes === undefined ? undefined : { hour: Math.floor(minutes / 60), minute: minutes % 60, exact: true };
  }),
  clock_past: clockRule('sure', (slot, words) => shifted(slot, words, 1)),
  clock_to: clockRule('sure', (slot, words) => shifted(slot, words, -1)),
  clock_half_past: clockRule('sure', (slot, words) => {
    const hour = readClock(slot('hour'), words);
    return hour && movedClock(hour, 30);
  }),
  /** Ranges are not understood yet, and must not be taken for one of their ends. */
  range: rule('sure', () => ({ problem: 'unclear' })),
  /** Digits like a clock's that no clock shows; what a clock can show is left to the other rules. */
  clock_impossible: rule('sure', (slot, words) =>
    readClock(slot('badClock'), words) ? undefined : { problem: 'impossible' },
  ),
};

function rule(strength: Rule['strength'], means: Rule['means']): Rule {
  return { strength, means };
}

function clockRule(
  strength: Piece['strength'],
  read: (slot: (name: string) => string, words: TimeWords) => SpokenClock | undefined,
): Rule {
  return rule(strength, (slot, words) => {
    const clock = read(slot, words);
    return clock ? { clock } : { problem: 'impossible' };
  });
}

function shifted(slot: (name: string) => string, words: TimeWords, sign: 1 | -1): SpokenClock | undefined {
  const hour = readClock(slot('hour'), words);
  const minutes = words.clockFractions[slot('minutes')] ?? readNumber(slot('minutes'), words);
  return hour && minutes !== undefined && minutes < 60 ? movedClock(hour, sign * minutes) : undefined;
}

/** A month without a year is the nearest that is not over, the current one included; looking back, not yet to come. */
function spokenMonth(slot: (name: string) => string, words: TimeWords, reference: TimeReference): Moment | undefined {
  const month = words.months[slot('month')];
  if (month === undefined) return undefined;
  const said = slot('year');
  const { year: thisYear, month: thisMonth } = reference.now;
  const ahead = reference.direction === 'future';
  const year = thisYear + (ahead && month < thisMonth ? 1 : !ahead && month > thisMonth ? -1 : 0);
  return { period: monthPeriod(Temporal.PlainDate.from({ year: said ? Number(said) : year, month, day: 1 })) };
}

/**
 * Now moved by a duration. Hours and minutes are counted on the time line, so that a clock change between here and there
 * costs nothing; days, weeks and months alone give a day.
 */
function moved(duration: SpokenDuration | undefined, sign: 1 | -1, { now }: TimeReference): Moment | undefined {
  if (!duration || duration.seconds > 1e9 || duration.days > 40_000 || duration.months > 1200) return undefined;
  const { seconds, days, months } = duration;
  const day = now.add({ days: sign * days, months: sign * months });
  if (seconds === 0) return { day: day.toPlainDate() };
  return { exact: day.add({ seconds: sign * seconds }).toPlainDateTime() };
}
