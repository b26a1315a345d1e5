import type { Said } from '../chart.ts';
import { isOnClock } from '../clock-hours.ts';
import { type DayMoment, type Lasting, type Moment, merge, type SpokenClock, type TimeReference } from '../moment.ts';
import { edgesOf, resolve } from '../resolve.ts';
import { anyClock } from './clocks.ts';
import { isTooLong } from './durations.ts';
import { rule } from './rule.ts';

/** Whole times, put together from days, clocks, periods and parts of the day. */
export const momentRules = {
  piece_date: rule('piece', 'parts', (said): Moment => ofDay(said.get('date'))),
  piece_period: rule('piece', 'parts', (said): Moment => ({ period: said.get('period') })),
  piece_clock: rule('piece', 'parts', (said) => ofClock(said.get('clock'))),
  piece_hour: rule('piece', 'edge', (said) => ofClock(anyClock(said))),
  piece_tod: rule('piece', 'sure', (said) => ofClock(anyClock(said))),
  piece_named_clock: rule('piece', 'sure', (said) => {
    const minutes = said.get('named_clock');
    return ofClock({ hour: Math.floor(minutes / 60), minute: minutes % 60, certainty: 'fixed' });
  }),
  /** "2h" done is how long, "2h" to come is when. */
  piece_long_hour: rule(
    'piece',
    'weak',
    (said, { direction }) => (direction === 'future' ? ofClock(said.get('long_hour')) : undefined),
    2,
  ),
  piece_part: rule('piece', 'parts', (said): Moment => ({ part: said.get('in_part') })),
  piece_now: rule('piece', 'sure', (_said, { now }): Moment => ({ exact: now.toPlainDateTime() })),
  hour_part: rule('piece', 'sure', (said) => merge(ofClock(anyClock(said)), { part: said.get('in_part') })),
  /** "8 tonight" */
  hour_day: rule('piece', 'sure', (said) => withHour(said, true)),
  /** "9 tomorrow": nine people as well as nine o'clock. */
  day_hour: rule('piece', 'weak', (said) => withHour(said, false), 1),
  /** "On Sunday", "for May"; but "for 2h" is how long. */
  lead: rule(
    'piece',
    'sure',
    (said) => {
      const piece = said.get('piece');
      return piece.clock && !piece.day && said.strengthOf('piece') === 'weak' ? undefined : piece;
    },
    1,
  ),
  in_period: rule('piece', 'sure', (said): Moment => ({ period: said.get('period') })),
  by: rule('piece', 'sure', (said) => bounded(said.get('moment'), 'by')),
  until: rule('piece', 'sure', (said) => bounded(said.get('moment'), 'until')),
  range_led: rule('piece', 'edge', (said) => clockRange(said)),
  range: rule('piece', 'sure', (said) => (said.strengthOf('tod') === 'sure' ? clockRange(said) : undefined), 1),
  moment_range: rule('piece', 'sure', momentRange, 1),
  lasting: rule(
    'moment',
    'sure',
    (said) => {
      const moment = said.get('moment');
      return moment.clock || moment.day || moment.exact ? merge(moment, { lasting: said.get('duration') }) : undefined;
    },
    2,
  ),
  after_now: rule('piece', 'sure', (said, reference) => moved(said.get('duration'), 1, reference)),
  before_now: rule('piece', 'sure', (said, reference) => moved(said.get('duration'), -1, reference)),
  within: rule(
    'piece',
    'sure',
    (said, reference): Moment => ({
      ...moved(said.get('duration'), 1, reference),
      bound: 'by',
    }),
  ),
  after_moment: rule('piece', 'sure', (said, reference) => anchored(said, 1, reference), 1),
  before_moment: rule('piece', 'sure', (said, reference) => anchored(said, -1, reference)),
  moment: rule('moment', 'parts', (said) => said.get('piece')),
  join: rule('moment', 'parts', (said) => joined(said.get('moment'), said.get('piece'))),
  /** "At 3 of next Friday" */
  join_date: rule(
    'moment',
    'sure',
    (said) => {
      const { weekday, dated } = said.get('date');
      return weekday || dated ? joined(said.get('moment'), ofDay(said.get('date'))) : undefined;
    },
    1,
  ),
};

function joined(a: Moment, b: Moment): Moment | undefined {
  const moment = merge(a, b);
  return moment.problem === 'unclear' ? undefined : moment;
}

function ofDay(date: DayMoment): Moment {
  return date.impossible ? { problem: 'impossible' } : { day: date };
}

function ofClock(clock: SpokenClock): Moment {
  return isOnClock(clock) ? { clock } : { problem: 'impossible' };
}

function withHour(said: Said, needsPart: boolean): Moment | undefined {
  const moment = said.get('piece');
  if (moment.clock || moment.problem || !(needsPart ? moment.part : moment.day)) return undefined;
  return merge(moment, ofClock(anyClock(said)));
}

function bounded(moment: Moment, bound: 'by' | 'until'): Moment | undefined {
  return moment.bound || moment.until ? undefined : { ...moment, bound };
}

function clockRange(said: Said): Moment | undefined {
  const [clock, until] = said.all('tod');
  if (!clock || !until) return undefined;
  return isOnClock(clock) && isOnClock(until) ? { clock, until } : { problem: 'impossible' };
}

/** "Friday 5pm to Saturday 9am" */
function momentRange(said: Said, reference: TimeReference): Moment | undefined {
  const [a, b] = said.all('moment');
  const isWhole = (moment: Moment | undefined) => moment?.day && moment.clock && !moment.until && !moment.problem;
  if (!a || !b || !isWhole(a) || !isWhole(b)) return undefined;
  const [begin, end] = [resolve(a, reference), resolve(b, reference)];
  if (typeof begin === 'string' || typeof end === 'string') return undefined;
  const span = { from: edgesOf(begin).from, to: edgesOf(end).from, grain: 'minute' as const };
  return Temporal.PlainDateTime.compare(span.from, span.to) < 0 ? { span } : undefined;
}

/**
 * Now moved by a duration. Hours and minutes are counted on the time line, so that a clock change between here and there
 * costs nothing; days, weeks and months alone give a day.
 */
function moved(duration: Lasting, sign: 1 | -1, { now }: TimeReference): Moment {
  if (isTooLong(duration)) return { problem: 'impossible' };
  const { seconds, days, months } = duration;
  const day = now.add({ days: sign * days, months: sign * months });
  if (seconds === 0) return { day: { on: day.toPlainDate(), at: now.toPlainTime() } };
  return { exact: day.add({ seconds: sign * seconds }).toPlainDateTime() };
}

/** "Two days after Friday", "15 minutes before 1pm" */
function anchored(said: Said, sign: 1 | -1, reference: TimeReference): Moment | undefined {
  const duration = said.get('duration');
  const when = resolve(said.get('moment'), reference);
  if (typeof when === 'string' || when.by || isTooLong(duration)) return undefined;
  const { seconds, days, months } = duration;
  // "A year from Christmas" counts from the next one or from the last.
  if (months >= 12 && said.get('moment').day?.yearless) return { problem: 'ambiguous' };
  const shift = { days: sign * days, months: sign * months, seconds: sign * seconds };
  const at = edgesOf(when).from.add(shift);
  if (when.kind === 'time') return { exact: at };
  const isDay = when.kind === 'day' && seconds === 0;
  return isDay ? { day: { on: at.toPlainDate() } } : undefined;
}
