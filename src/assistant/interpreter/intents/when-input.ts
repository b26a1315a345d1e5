import { type Ask, type AskKey, ask } from '../interpretation.ts';
import type { When } from '../time/moment.ts';
import { partHours } from '../time/resolve.ts';
import type { TimeProblem } from '../time/spoken-time.ts';
import type { Scope } from './scope.ts';

/** How a time that was said becomes what a tool takes: 'YYYY-MM-DD', or a wall time 'YYYY-MM-DDTHH:MM'. */

/** Hour at which a reminder for a whole day goes off. */
const dayReminderHour = 9;

const questions: Record<TimeProblem['problem'], AskKey> = {
  impossible: 'impossible_date',
  unclear: 'unclear_time',
  ambiguous: 'ambiguous_date',
  repeats: 'no_repeats',
};

export function askAbout(problem: TimeProblem): Ask {
  return ask(questions[problem.problem], { text: problem.text });
}

/**
 * When something is due: a day or a time; a period by its last day, hours and a part of the day by their end. Asks about
 * the past.
 */
export function dueInput(when: When | TimeProblem, scope: Scope): string | Ask {
  if (when.kind === 'problem') return askAbout(when);
  if (lastDayOf(when).until(scope.now.toPlainDate()).days > 0) return ask('time_past');
  if (when.kind === 'time') return wallTime(when.at, scope);
  if (when.kind !== 'part' && when.kind !== 'interval') return lastDayOf(when).toString();
  return wallTime(lastMinute(when.to), scope);
}

/** The night ends with the day, not at the next one's first minute. */
function lastMinute(end: Temporal.PlainDateTime): Temporal.PlainDateTime {
  return end.hour === 0 && end.minute === 0 ? end.subtract({ minutes: 1 }) : end;
}

/**
 * A deadline is a whole day, the last one that keeps the promise: "by March" is 31 March, "by next week" is Sunday.
 * The first day would make the time in between, in which people still see themselves on time, late.
 */
export function deadlineInput(when: When | TimeProblem, scope: Scope): string | Ask {
  if (when.kind === 'problem') return askAbout(when);
  const day = lastDayOf(when);
  return Temporal.PlainDate.compare(day, scope.now.toPlainDate()) < 0 ? ask('time_past') : day.toString();
}

/** A day on which something was done; undefined for longer stretches and for days to come. */
export function pastDay(when: When, scope: Scope): string | undefined {
  if (when.kind === 'period') return undefined;
  const day = lastDayOf(when);
  return Temporal.PlainDate.compare(day, scope.now.toPlainDate()) > 0 ? undefined : day.toString();
}

/**
 * When a reminder goes off: at 9:00 of a day without a time, the first day of a period (the last, of its end). Undefined when such a day's time is
 * over or the day is today, so that the person is asked; a time that was said and has passed asks `time_past`.
 */
export function reminderInput(when: When | TimeProblem, scope: Scope): string | Ask | undefined {
  if (when.kind === 'problem') return askAbout(when);
  const at = reminderTime(when);
  const local = scope.now.toPlainDateTime();
  const isOver = Temporal.PlainDateTime.compare(at, local) <= 0;
  if (!isOver) return wallTime(at, scope);
  const isToday = at.toPlainDate().equals(local.toPlainDate());
  return when.kind === 'time' || !isToday ? ask('time_past') : undefined;
}

function reminderTime(when: When): Temporal.PlainDateTime {
  switch (when.kind) {
    case 'time':
      return when.at;
    case 'part':
      return when.remindAt;
    case 'day':
      return when.on.toPlainDateTime({ hour: dayReminderHour });
    case 'interval':
      return when.from;
    case 'period': {
      const { first, last, edge } = when.period;
      return (edge === 'end' ? last : first).toPlainDateTime({ hour: dayReminderHour });
    }
  }
}

/** The day a time falls on; of a period, the last. */
export function lastDayOf(when: When): Temporal.PlainDate {
  switch (when.kind) {
    case 'time':
      return when.at.toPlainDate();
    case 'part':
      return when.from.toPlainDate();
    case 'interval':
      return lastMinute(when.to).toPlainDate();
    case 'day':
      return when.on;
    case 'period':
      return when.period.last;
  }
}

/** 'YYYY-MM-DDTHH:MM', up to the next full minute. A time that a clock change skips moves on with the clock. */
export function wallTime(at: Temporal.PlainDateTime, { now }: Scope): string {
  const real = at.toZonedDateTime(now.timeZoneId, { disambiguation: 'compatible' }).toPlainDateTime();
  return real.round({ smallestUnit: 'minute', roundingMode: 'ceil' }).toString({ smallestUnit: 'minute' });
}

/** When a part of the day reminds, so many days from today. */
export function partStart(part: keyof typeof partHours, dayOffset: number, { now }: Scope): Temporal.PlainDateTime {
  return now.toPlainDate().add({ days: dayOffset }).toPlainDateTime({ hour: partHours[part].remindAt });
}

/** When an event begins, and ends where hours or days in a row were said. Asks about problems. */
export function eventTimes(when: When | TimeProblem, scope: Scope): { starts: string; ends?: string } | Ask {
  const starts = eventStart(when, scope);
  if (typeof starts !== 'string') return starts;
  if (when.kind === 'interval') return { starts, ends: wallTime(when.to, scope) };
  const isDays = when.kind === 'period' && when.period.grain === 'day' && !when.period.edge;
  return isDays ? { starts, ends: when.period.last.toString() } : { starts };
}

/** When an event begins: a moment, or a day where no time was said; a part of the day by its usual hour, a period by its first day. Asks about problems. */
export function eventStart(when: When | TimeProblem, scope: Scope): string | Ask {
  if (when.kind === 'problem') return askAbout(when);
  if (when.kind === 'time') return wallTime(when.at, scope);
  if (when.kind === 'part') return wallTime(when.remindAt, scope);
  if (when.kind === 'interval') return wallTime(when.from, scope);
  return (when.kind === 'day' ? when.on : when.period.first).toString();
}
