import { hoursOf } from './clock-hours.ts';
import type { ClockGrain, Moment, Problem, SpokenClock, TimeReference, When } from './moment.ts';
import type { DayPart, PartHours } from './words.ts';

/** Hours in which the parts of a day begin and end, and at which "in the evening" reminds. */
export const partHours: Record<DayPart, { from: number; to: number; remindAt: number }> = {
  morning: { from: 0, to: 12, remindAt: 9 },
  afternoon: { from: 12, to: 19, remindAt: 14 },
  evening: { from: 18, to: 24, remindAt: 18 },
  night: { from: 18, to: 24, remindAt: 20 },
};

/** Puts a moment together, or says why it cannot be one time. */
export function resolve(moment: Moment, reference: TimeReference): When | Problem {
  if (moment.problem) return moment.problem;
  const when = withoutBound(moment, reference);
  if (typeof when === 'string' || moment.bound === undefined) return when;
  return moment.bound === 'by' ? { ...when, by: true } : untilEnd(when, moment, reference);
}

function withoutBound(moment: Moment, reference: TimeReference): When | Problem {
  const { day, clock, until, part, period, exact, span, lasting } = moment;
  if (span) return { kind: 'interval', ...span };
  if (period) return { kind: 'period', period };
  if (until) return clock ? interval(moment, clock, until, reference) : 'unclear';
  if (clock) {
    const at = clockTime(clock, moment, reference);
    return at ? lastingFrom(at, grainOf(clock), lasting) : 'unclear';
  }
  if (exact) return lastingFrom(exact, 'second', lasting);
  if (part) return lasting ? 'unclear' : inPart(part, day?.on, reference);
  if (!day) return 'unclear';
  if (!lasting) return { kind: 'day', on: day.on, ...(day.at && { at: day.at }) };
  return lasting.seconds > 0
    ? 'unclear'
    : {
        kind: 'period',
        period: { grain: 'day', first: day.on, last: day.on.add(datePart(lasting)).subtract({ days: 1 }) },
      };
}

/** The first and last minute of what was said, as wall times; the end is exclusive. */
export function edgesOf(when: When): { from: Temporal.PlainDateTime; to: Temporal.PlainDateTime } {
  switch (when.kind) {
    case 'time':
      return { from: when.at, to: when.at };
    case 'day':
      return { from: when.on.toPlainDateTime(), to: when.on.add({ days: 1 }).toPlainDateTime() };
    case 'period': {
      const { first, last, grain, edge } = when.period;
      // The weekend begins when work ends on Friday.
      const from =
        grain === 'weekend' && !edge
          ? first.subtract({ days: 1 }).toPlainDateTime({ hour: 18 })
          : first.toPlainDateTime();
      return { from, to: last.add({ days: 1 }).toPlainDateTime() };
    }
    default:
      return { from: when.from, to: when.to };
  }
}

function untilEnd(when: When, { day }: Moment, { now }: TimeReference): When {
  const isLater = day && !day.on.equals(now.toPlainDate());
  const from = isLater && when.kind === 'time' ? day.on.toPlainDateTime() : now.toPlainDateTime();
  return { kind: 'interval', from, to: edgesOf(when).to, grain: 'minute' };
}

function lastingFrom(at: Temporal.PlainDateTime, grain: ClockGrain, lasting: Moment['lasting']): When {
  if (!lasting) return { kind: 'time', at, grain };
  return {
    kind: 'interval',
    from: at,
    to: at.add({ ...datePart(lasting), seconds: lasting.seconds }),
    grain: 'minute',
  };
}

const datePart = ({ days, months }: { days: number; months: number }) => ({ days, months });

function grainOf({ minute, second }: SpokenClock): ClockGrain {
  if (second !== undefined) return 'second';
  return minute === 0 ? 'hour' : 'minute';
}

/** When a clock shows that on the day or in the part said, the next time (looking back: the last) if none was. */
function clockTime(clock: SpokenClock, moment: Moment, reference: TimeReference): Temporal.PlainDateTime | undefined {
  const { zone, ...plain } = clock;
  if (zone === undefined) return localClock(plain, moment, reference);
  const there = offsetName(zone);
  const at = localClock(plain, moment, { ...reference, now: reference.now.withTimeZone(there) });
  return at?.toZonedDateTime(there).withTimeZone(reference.now.timeZoneId).toPlainDateTime();
}

function localClock(clock: SpokenClock, { day, part }: Moment, { now, direction }: TimeReference) {
  const hours = hoursOf(clock, part);
  const today = now.toPlainDate();
  const rest = { minutes: clock.minute, seconds: clock.second ?? 0 };
  const on = (date: Temporal.PlainDate, hour: number) => date.toPlainDateTime().add({ hours: hour, ...rest });
  const local = now.toPlainDateTime();
  const isAhead = (at: Temporal.PlainDateTime) => Temporal.PlainDateTime.compare(at, local) >= 0;
  const isOpen = day === undefined || day.on.equals(today);
  // Which day's midnight "Friday at midnight" means, people disagree on.
  if (hours.length === 0 || (!isOpen && hours.includes(24) && part === undefined)) return undefined;
  // "Tonight at two" is after the midnight that ends the day.
  const isAfterMidnight = (hour: number) => part?.part === 'night' && hour < 6;
  const date = day?.on ?? today;
  // Said of today, an open hour is whichever is still to come; without its day it is the usual one, but for the
  // hours that this evening still has once noon is over: "at 7" said at two is tonight.
  const isLate = now.hour >= 12 && hours.every((hour) => hour <= 22);
  const possible = day === undefined && part === undefined && !isLate ? hours.slice(0, 1) : hours;
  const times = possible.map((hour) =>
    on(isAfterMidnight(hour) && !(isOpen && isAhead(on(date, hour))) ? date.add({ days: 1 }) : date, hour),
  );
  if (!isOpen) return times[0];
  const fitting = direction === 'future' ? times.find(isAhead) : times.findLast((at) => !isAhead(at));
  if (fitting ?? day) return fitting ?? times[0];
  return times[0]?.add({ days: direction === 'future' ? 1 : -1 });
}

/** "From 3 to 4 pm": what one end leaves open, the other settles. The end is the first time after the beginning that fits. */
function interval(moment: Moment, clock: SpokenClock, until: SpokenClock, reference: TimeReference): When | Problem {
  const zone = clock.zone ?? until.zone;
  const begins = { ...settled(clock, until), ...(zone !== undefined && { zone }) };
  const from = clockTime(begins, moment, reference);
  const ends = until.zone === undefined ? { ...until, ...(zone !== undefined && { zone }) } : until;
  const to = from && firstAfter(from, ends, reference);
  if (!from || !to) return 'unclear';
  return { kind: 'interval', from, to, grain: clock.minute === 0 && until.minute === 0 ? 'hour' : 'minute' };
}

/** The beginning of a range whose end says which half of the day is meant. */
export function settled(clock: SpokenClock, until: SpokenClock): SpokenClock {
  if (clock.certainty !== 'open' || until.certainty !== 'fixed' || clock.hour > 12) return clock;
  const end = until.hour * 60 + until.minute;
  const halves = [clock.hour % 12, (clock.hour % 12) + 12];
  const before = halves.filter((hour) => hour * 60 + clock.minute < end);
  return { ...clock, hour: before.at(-1) ?? clock.hour, certainty: 'fixed' };
}

function firstAfter(from: Temporal.PlainDateTime, until: SpokenClock, { now }: TimeReference) {
  const { zone } = until;
  const halves =
    until.certainty === 'fixed' || until.hour > 12 ? [until.hour] : [until.hour % 12, (until.hour % 12) + 12];
  const local = (at: Temporal.PlainDateTime) =>
    zone === undefined ? at : at.toZonedDateTime(offsetName(zone)).withTimeZone(now.timeZoneId).toPlainDateTime();
  const time = { minutes: until.minute, seconds: until.second ?? 0 };
  return [-1, 0, 1]
    .flatMap((days) =>
      halves.map((hours) =>
        local(
          from
            .toPlainDate()
            .add({ days })
            .toPlainDateTime()
            .add({ hours, ...time }),
        ),
      ),
    )
    .sort(Temporal.PlainDateTime.compare)
    .find((at) => Temporal.PlainDateTime.compare(at, from) > 0);
}

function offsetName(minutes: number): string {
  const clock = Temporal.PlainTime.from('00:00')
    .add({ minutes: Math.abs(minutes) })
    .toString({ smallestUnit: 'minute' });
  return `${minutes < 0 ? '-' : '+'}${clock}`;
}

function inPart(said: PartHours, day: Temporal.PlainDate | undefined, { now, direction }: TimeReference): When {
  const { part, from, to } = said;
  const usual = partHours[part].remindAt;
  const remindAt = usual >= from && usual < to ? usual : from;
  const isOver = now.hour >= remindAt;
  const shift = direction === 'future' ? (isOver ? 1 : 0) : now.hour < from ? -1 : 0;
  const midnight = (day ?? now.toPlainDate().add({ days: shift })).toPlainDateTime();
  const at = (hours: number) => midnight.add({ hours });
  return { kind: 'part', part, from: at(from), to: at(to), remindAt: at(remindAt) };
}
