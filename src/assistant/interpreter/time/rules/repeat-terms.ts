import type { Moment } from '../moment.ts';
import type { Exception, SpokenRepeat } from '../repeat.ts';
import { asDay, datesIn, numbersIn } from './repeat-lists.ts';
import { isPlain, mostRepeats } from './repeats.ts';
import { rule } from './rule.ts';

/** What is said of a repetition: on which days, at what time, from when and until when, how often, and when not. */
export const repeatTermRules = {
  on_weekdays: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    const fits = ['day', 'week', 'month', 'year'].includes(repeat.unit) && isPlain(repeat);
    return fits
      ? { ...repeat, unit: repeat.unit === 'day' ? 'week' : repeat.unit, weekdays: said.get('weekday_list') }
      : undefined;
  }),
  on_monthly: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    const monthlyDays = said.find('monthly_days') ?? said.get('number_list').map(asDay);
    const month = said.find('month');
    if (!isPlain(repeat)) return undefined;
    if (repeat.unit === 'year' && month !== undefined) return { ...repeat, months: [month], monthlyDays };
    return repeat.unit === 'month' && month === undefined ? { ...repeat, monthlyDays } : undefined;
  }),
  on_month_days: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    return repeat.unit === 'year' && isPlain(repeat) ? { ...repeat, ...datesIn(said) } : undefined;
  }),
  on_edge: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    const day = { beginning: 1, middle: 15, end: -1 }[said.get('edge')];
    return repeat.unit === 'month' && isPlain(repeat) ? { ...repeat, monthlyDays: [{ day }] } : undefined;
  }),
  on_yearday: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    const days = said.get('number_list');
    return repeat.unit === 'year' && isPlain(repeat) && days.every((day) => day !== 0 && day <= 366)
      ? { ...repeat, yearDays: days }
      : undefined;
  }),
  in_weeks: rule('repeat', 'sure', (said): SpokenRepeat | undefined => {
    const { weekdays, interval } = said.get('repeat');
    const weekNumbers = numbersIn(said);
    if (!weekdays || interval !== 1 || weekNumbers.some((week) => week < 1 || week > 53)) return undefined;
    return { unit: 'year', interval, weekdays, weekNumbers };
  }),
  in_months: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    return repeat.months ? undefined : { ...repeat, months: said.get('month_list') };
  }),
  repeat_clock: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    const moment = said.find('moment');
    if (repeat.clocks || (moment && !isClockOnly(moment))) return undefined;
    const clocks = moment?.clock ? [moment.clock] : said.find('clock_list');
    const part = moment?.part ?? repeat.part;
    return clocks && { ...repeat, clocks, ...(part && { part }), ...(moment?.until && { until: moment.until }) };
  }),
  /** "Every night nine" */
  repeat_hour: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    return repeat.part && !repeat.clocks ? { ...repeat, clocks: [said.get('hour')] } : undefined;
  }),
  repeat_part: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    return repeat.part || repeat.clocks ? undefined : { ...repeat, part: said.get('in_part') };
  }),
  repeat_from: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    const moment = said.get('moment');
    // "From 1 to 24 December" has both ends.
    const isRange = moment.period?.grain === 'day' && !moment.period.edge;
    const isDay = moment.day ?? moment.period ?? moment.exact ?? said.find('starting');
    if (!isDay || repeat.from || (isRange && repeat.to)) return undefined;
    return { ...repeat, from: moment, ...(isRange && { to: moment }) };
  }),
  repeat_until: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    return repeat.to || repeat.lasting ? undefined : { ...repeat, to: said.get('moment') };
  }),
  repeat_span: rule('repeat', 'sure', (said) => {
    const [from, to] = said.all('moment');
    const repeat = said.get('repeat');
    return from && to && !repeat.from && !repeat.to ? { ...repeat, from, to } : undefined;
  }),
  repeat_for: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    return repeat.to || repeat.lasting ? undefined : { ...repeat, lasting: said.get('duration') };
  }),
  repeat_times: rule('repeat', 'sure', (said) => {
    const count = said.find('count_word') ?? said.get('number');
    const repeat = said.get('repeat');
    return count < 1 || count > mostRepeats || repeat.count ? undefined : { ...repeat, count };
  }),
  repeat_except: rule('repeat', 'sure', (said) => {
    const repeat = said.get('repeat');
    return repeat.except ? undefined : { ...repeat, except: said.get('exceptions') };
  }),
  exception: rule('exceptions', 'sure', (said): Exception => ({ moments: [said.get('moment')], repeats: [] }), 1),
  exception_repeat: rule('exceptions', 'sure', (said): Exception => ({ moments: [], repeats: [said.get('repeat')] })),
  /** "Except Sundays", "except in May": every one of them, and not only the next. */
  exception_days: rule(
    'exceptions',
    'sure',
    (said): Exception => ({
      moments: [],
      repeats: [{ unit: 'week', interval: 1, weekdays: said.get('weekday_list') }],
    }),
  ),
  exception_months: rule(
    'exceptions',
    'sure',
    (said): Exception => ({
      moments: [],
      repeats: [{ unit: 'day', interval: 1, months: said.get('month_list') }],
    }),
  ),
  exception_join: rule('exceptions', 'sure', (said): Exception => {
    const all = said.all('exceptions');
    return { moments: all.flatMap(({ moments }) => moments), repeats: all.flatMap(({ repeats }) => repeats) };
  }),
};

function isClockOnly({ clock, day, period, exact, span, problem, bound, lasting }: Moment): boolean {
  return clock !== undefined && !day && !period && !exact && !span && !problem && !bound && !lasting;
}
