import type { Said } from '../chart.ts';
import { calendarPeriod, monthPeriod, nthUnit, periodsInRow } from '../days.ts';
import type { DayMoment, Moment, Period, TimeReference } from '../moment.ts';
import { namedSeason, seasonFromNow, seasonIn } from '../seasons.ts';
import type { EdgeSpans, PeriodEdge, Span, TimeUnit } from '../words.ts';
import { rule } from './rule.ts';

/** Weeks, months, quarters, seasons, years, and whole days in a row. */
export const periodRules = {
  period_shift: rule('period', 'sure', (said, { now }) => {
    const unit = said.get('unit');
    const by = said.find('shift')?.by ?? 0;
    if (unit === 'season') return seasonFromNow(by, now.toPlainDate(), now.timeZoneId);
    return unit === 'day' ? undefined : calendarPeriod(unit, by, now.toPlainDate());
  }),
  /** "The next three weeks" are whole ones, after the current. */
  periods_shift: rule('piece', 'sure', (said, reference) => inRow(said, said.get('shift').by, reference), 1),
  /** "Two upcoming weeks" is the second of them. */
  upcoming: rule('period', 'sure', (said, { now }) => {
    const count = said.find('number') ?? 1;
    return count > 0 && count <= 1000 ? calendarPeriod(said.get('unit'), count, now.toPlainDate()) : undefined;
  }),
  month: rule('period', 'weak', (said, reference) => nearestMonth(said.get('month'), reference)),
  month_year: rule('period', 'sure', (said) => monthOf(said.get('year'), said.get('month'))),
  month_shift: rule('period', 'sure', (said, reference) => {
    const { by } = said.get('shift');
    const { year, month } = reference.now;
    const named = said.get('month');
    if (by === 0) return nearestMonth(named, reference);
    const isSameSide = by > 0 ? named > month : named < month;
    return monthOf(year + (isSameSide ? 0 : by), named);
  }),
  /** "March in a year" */
  month_ahead: rule('period', 'sure', (said, { now }) => {
    const { seconds, days, months } = said.get('duration');
    const isYears = seconds === 0 && days === 0 && months % 12 === 0 && months <= 1200;
    return isYears ? monthOf(now.year + months / 12, said.get('month')) : undefined;
  }),
  typed_month: rule('period', 'sure', (said) => {
    const [a, b, c] = said.get('typed_date').numbers;
    if (!a || !b || c) return undefined;
    const [year, month] = a.length === 4 ? [a, b] : [b, a];
    return year.length === 4 && month.length <= 2 && month.value >= 1 && month.value <= 12
      ? monthOf(year.value, month.value)
      : undefined;
  }),
  year: rule('period', 'weak', (said) => yearPeriod(said.get('year'))),
  quarter: rule('period', 'sure', (said, { now }) => {
    const year = said.find('year') ?? said.find('container')?.first.year ?? now.year;
    return said.get('unit') === 'quarter' ? quarterOf(year, said.get('ordinal')) : undefined;
  }),
  year_quarter: rule('period', 'sure', (said) =>
    quarterOf(said.get('year_quarter').year, said.get('year_quarter').quarter),
  ),
  season: rule('period', 'weak', (said, { now, direction }) =>
    namedSeason(said.get('season'), direction === 'past' ? -1 : 0, now.toPlainDate(), now.timeZoneId),
  ),
  season_shift: rule('period', 'sure', (said, { now }) =>
    namedSeason(said.get('season'), said.get('shift').by, now.toPlainDate(), now.timeZoneId),
  ),
  season_year: rule('period', 'sure', (said, { now }) =>
    seasonIn(said.get('year'), said.get('season'), now.timeZoneId),
  ),
  nth_unit: rule('period', 'sure', (said) => {
    const year = said.find('year');
    const container = year === undefined ? said.get('container') : yearPeriod(year);
    const nth = said.find('ordinal') ?? said.get('from_end');
    return said.get('unit') === 'day' ? undefined : nthUnit(container, said.get('unit'), nth);
  }),
  /** "The third last week" */
  nth_from_end: rule('period', 'sure', (said) =>
    nthUnit(said.get('container'), said.get('unit'), -said.get('ordinal')),
  ),
  week_of: rule('period', 'sure', (said) =>
    said.get('unit') === 'week' && !said.get('date').impossible
      ? calendarPeriod('week', 0, said.get('date').on)
      : undefined,
  ),
  /** "At the weekend" */
  weekend: rule('period', 'sure', (said, { now }) =>
    said.get('unit') === 'weekend' ? calendarPeriod('weekend', 0, now.toPlainDate()) : undefined,
  ),
  edge: rule(
    'period',
    'sure',
    (said, { now }, { edgeSpans }) => {
      const unit = said.find('unit');
      const period = said.find('period') ?? (unit && calendarPeriod(unit, 0, now.toPlainDate()));
      return period && unit !== 'day' && isOne(period) ? edgeOf(period, said.get('edge'), edgeSpans) : undefined;
    },
    1,
  ),
  unit_edge: rule('period', 'sure', (said, { now }, { edgeSpans }) => {
    const { unit, edge } = said.get('unit_edge');
    const period = calendarPeriod(unit, 0, now.toPlainDate());
    return period && edgeOf(period, edge, edgeSpans);
  }),
  container_unit: rule('container', 'sure', (said, { now }) => {
    const unit = said.get('unit');
    return unit === 'day' ? undefined : calendarPeriod(unit, 0, now.toPlainDate());
  }),
  container_period: rule('container', 'sure', (said) => (isOne(said.get('period')) ? said.get('period') : undefined)),
  container_year: rule('container', 'sure', (said) => yearPeriod(said.get('year'))),
  /** "13 to 15 July" */
  day_range: rule('period', 'sure', (said, reference) => {
    const [from, to] = said.all('day_of_month');
    const { year } = reference.now;
    const month = said.find('month');
    const chosen = month === undefined ? said.find('period')?.first : monthOf(said.find('year') ?? year, month).first;
    if (!from || !to || !chosen || from.day >= to.day || to.day > chosen.daysInMonth) return undefined;
    const range: Period = { grain: 'day', first: chosen.with({ day: from.day }), last: chosen.with({ day: to.day }) };
    const near = said.find('year') === undefined && month !== undefined ? nearestYear(range, reference) : range;
    const isOn = (on: Temporal.PlainDate, weekday = on.dayOfWeek) => on.dayOfWeek === weekday;
    return isOn(near.first, from.weekday) && isOn(near.last, to.weekday) ? near : undefined;
  }),
  date_range: rule(
    'period',
    'sure',
    (said) => {
      const [from, to] = said.all('date');
      return from && to && dayRange(from, to);
    },
    1,
  ),
  period_range: rule('period', 'sure', (said) => {
    const [from, to] = said.all('period');
    if (!from || !to || from.edge || to.edge) return undefined;
    const last =
      Temporal.PlainDate.compare(to.last, from.first) < 0 && to.grain === 'month'
        ? monthOf(to.first.year + 1, to.first.month).last
        : to.last;
    return Temporal.PlainDate.compare(last, from.first) < 0 ? undefined : { grain: to.grain, first: from.first, last };
  }),
};

/** Whether it is one calendar period, and not several or a part of one. */
function isOne({ grain, first, last, edge }: Period): boolean {
  if (edge) return false;
  if (grain === 'season') return first.until(last).days < 100;
  const whole = calendarPeriod(grain, 0, first);
  return whole?.first.equals(first) === true && whole.last.equals(last);
}

/** Units of a day or longer in a row are a period, hours and shorter a span of the clock. */
function inRow(said: Said, by: number, { now }: TimeReference): Moment | undefined {
  const count = said.get('number');
  const unit = said.get('unit');
  if (by === 0 || count < 1 || count > 10_000) return undefined;
  const offset = by > 0 ? 1 : -count;
  const clockUnits: Partial<Record<TimeUnit, 'hour' | 'minute' | 'second'>> = {
    hour: 'hour',
    minute: 'minute',
    second: 'second',
  };
  const grain = clockUnits[unit];
  if (!grain) {
    const period = periodsInRow(unit, offset, count, now.toPlainDate());
    return period && { period };
  }
  const begun = now.toPlainDateTime().round({ smallestUnit: grain, roundingMode: 'floor' });
  const from = begun.add({ [`${grain}s`]: offset });
  return { span: { from, to: from.add({ [`${grain}s`]: count }), grain } };
}

/** A month without a year is the nearest that is not over, the current one included; looking back, not yet to come. */
function nearestMonth(month: number, { now, direction }: TimeReference): Period {
  const ahead = direction === 'future';
  const year = now.year + (ahead && month < now.month ? 1 : !ahead && month > now.month ? -1 : 0);
  return monthOf(year, month);
}

function monthOf(year: number, month: number): Period {
  return monthPeriod(Temporal.PlainDate.from({ year, month, day: 1 }));
}

function yearPeriod(year: number): Period {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return { grain: 'year', first, last: first.with({ month: 12, day: 31 }) };
}

function quarterOf(year: number, quarter: number): Period | undefined {
  if (quarter < 1 || quarter > 4) return undefined;
  return calendarPeriod('quarter', quarter - 1, Temporal.PlainDate.from({ year, month: 1, day: 1 }));
}

/** A range of days without a year that is over is next year's. */
function nearestYear(range: Period, { now, direction }: TimeReference): Period {
  const isOver = Temporal.PlainDate.compare(range.last, now.toPlainDate()) < 0;
  if (direction === 'past' || !isOver) return range;
  return { ...range, first: range.first.add({ years: 1 }), last: range.last.add({ years: 1 }) };
}

/** From one day to another; what the second leaves open is the first such day after the first. */
function dayRange(from: DayMoment, to: DayMoment): Period | undefined {
  if (from.impossible || to.impossible) return undefined;
  const isBefore = Temporal.PlainDate.compare(to.on, from.on) <= 0;
  const isOpen = to.yearless || (to.weekday !== undefined && !to.dated);
  if (isBefore && !isOpen) return undefined;
  const first = from.yearless && !to.yearless && to.dated ? from.on.with({ year: to.on.year }) : from.on;
  const step = to.weekday !== undefined && !to.dated ? { weeks: 1 } : { years: 1 };
  const last = isBefore ? to.on.add(step) : to.on;
  const days = first.until(last).days;
  return days > 0 && days < 3660 ? { grain: 'day', first, last } : undefined;
}

/** The first, middle or last days of a period, as many as the language's table says. */
function edgeOf(period: Period, edge: PeriodEdge, spans: EdgeSpans): Period {
  const { grain, first, last } = period;
  const withDays = ([from, to]: Span): Period => ({
    grain: 'day',
    first: first.add({ days: from - 1 }),
    last: to < 0 ? last : first.add({ days: to - 1 }),
    edge,
  });
  if (grain === 'week') return withDays(spans.week[edge]);
  if (grain === 'month') return withDays(spans.month[edge]);
  if (grain !== 'year') return thirdOf(period, edge);
  const [from, to] = spans.year[edge];
  const end = to < 0 ? last : first.add({ months: to }).subtract({ days: 1 });
  return { grain: 'month', first: first.add({ months: from - 1 }), last: end, edge };
}

/** Quarters and seasons have no usual ends: a third each. */
function thirdOf({ first, last }: Period, edge: PeriodEdge): Period {
  const third = Math.floor((first.until(last).days + 1) / 3);
  const at = { beginning: 0, middle: third, end: 2 * third }[edge];
  const begin = first.add({ days: at });
  return { grain: 'day', first: begin, last: edge === 'end' ? last : begin.add({ days: third - 1 }), edge };
}
