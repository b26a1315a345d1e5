import { hoursOf } from './clock.ts';
import type { Moment, SpokenClock, TimeReference, When } from './moment.ts';
import type { DayPart } from './words.ts';

/** Hours in which the parts of a day begin and end, and at which "in the evening" reminds. */
export const partHours: Record<DayPart, { from: number; to: number; remindAt: number }> = {
  morning: { from: 0, to: 12, remindAt: 9 },
  afternoon: { from: 12, to: 19, remindAt: 14 },
  evening: { from: 18, to: 24, remindAt: 18 },
  night: { from: 18, to: 24, remindAt: 20 },
};

/** Puts a moment together. `impossible`, `unclear` or `ambiguous` when it cannot be one time. */
export function resolve(moment: Moment, reference: TimeReference): When | 'impossible' | 'unclear' | 'ambiguous' {
  if (moment.problem) return moment.problem;
  const { day, clock, part, period, exact } = moment;
  if (exact) return day || clock || part || period ? 'unclear' : { kind: 'time', at: exact, grain: 'second' };
  if (period) return day || clock || part ? 'unclear' : { kind: 'period', period };
  if (clock) return atClock(clock, day, part, reference) ?? 'unclear';
  if (part) return inPart(part, day, reference);
  return day ? { kind: 'day', on: day } : 'unclear';
}

function atClock(
  clock: SpokenClock,
  day: Temporal.PlainDate | undefined,
  part: DayPart | undefined,
  { now, direction }: TimeReference,
): When | undefined {
  const grain = clock.minute === 0 ? 'hour' : 'minute';
  const hours = hoursOf(clock, part);
  const today = now.toPlainDate();
  const on = (date: Temporal.PlainDate, hour: number) =>
    date.toPlainDateTime().add({ hours: hour, minutes: clock.minute });
  const fits = (at: Temporal.PlainDateTime) =>
    Math.sign(Temporal.PlainDateTime.compare(at, now.toPlainDateTime())) !== (direction === 'future' ? -1 : 1);
  const [likely] = hours;
  if (likely === undefined) return undefined;
  if (day && !day.equals(today)) return { kind: 'time', at: on(day, likely), grain };
  const todays = hours.map((hour) => on(today, hour));
  if (day) return { kind: 'time', at: todays.find(fits) ?? on(day, likely), grain };
  const at = on(today, likely);
  return { kind: 'time', at: fits(at) ? at : at.add({ days: direction === 'future' ? 1 : -1 }), grain };
}

function inPart(part: DayPart, day: Temporal.PlainDate | undefined, { now, direction }: TimeReference): When {
  const today = now.toPlainDate();
  const { from, to, remindAt } = partHours[part];
  const begun = now.hour >= remindAt;
  const on = day ?? (direction === 'future' && begun ? today.add({ days: 1 }) : today);
  const midnight = on.toPlainDateTime();
  return { kind: 'part', part, from: midnight.add({ hours: from }), to: midnight.add({ hours: to }) };
}
