import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDue } from '../../../src/core/planning/next-occurrence.ts';
import { daysBetween, firstDay, nextDay } from '../../../src/core/planning/recurrence.ts';
import { parseRule } from '../../../src/core/planning/recurrence-rule.ts';
import { Refusal } from '../../../src/core/refusal.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);
const repetition = (rule: string, startsOn: string, exceptOn: string[] = []) => ({
  rule,
  startsOn: day(startsOn),
  exceptOn,
});
const days = (rule: string, from: string, to: string, except?: string[]) =>
  daysBetween(repetition(rule, from, except), day(from), day(to)).map(String);

describe('the days of a rule', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU', '2026-11-20', '2026-12-08', ['2026-11-24', '2026-12-01', '2026-12-08']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31', '2026-06-30', ['2026-01-31', '2026-03-31', '2026-05-31']],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      '2028-01-31',
      '2028-04-30',
      ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'],
    ],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2024-02-29', '2033-01-01', ['2024-02-29', '2028-02-29', '2032-02-29']],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-01', '2027-01-31', ['2026-11-27', '2026-12-25', '2027-01-29']],
    ['FREQ=DAILY;INTERVAL=3;COUNT=3', '2026-11-20', '2027-01-01', ['2026-11-20', '2026-11-23', '2026-11-26']],
    ['FREQ=DAILY;UNTIL=20261122', '2026-11-20', '2027-01-01', ['2026-11-20', '2026-11-21', '2026-11-22']],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE',
      '2026-11-23',
      '2026-12-12',
      ['2026-11-23', '2026-11-25', '2026-12-07', '2026-12-09'],
    ],
  ])('are those of RFC 5545: %s from %s', (rule, from, to, expected) => {
    expect(days(rule, from, to)).toEqual(expected);
  });

  it('leave out what is excepted, which counts as one of so many', () => {
    expect(days('FREQ=DAILY;COUNT=4', '2026-11-20', '2027-01-01', ['2026-11-21'])).toEqual([
      '2026-11-20',
      '2026-11-22',
      '2026-11-23',
    ]);
  });

  it('end where the rule ends, or never begin', () => {
    expect(nextDay(repetition('FREQ=DAILY;COUNT=2', '2026-11-20'), day('2026-11-21'))).toBeUndefined();
    expect(firstDay(repetition('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01'))).toBeUndefined();
    expect(firstDay(repetition('FREQ=DAILY;UNTIL=20200101', '2026-01-01'))).toBeUndefined();
  });
});

describe('a rule as it is written', () => {
  const rule = (text: string) => parseRule(text, 'Europe/Lisbon').rule;

  it('may be one of the words, or an RRULE in any case', () => {
    expect(rule('daily')).toBe('FREQ=DAILY');
    expect(rule('weekdays')).toBe('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');
    expect(rule('RRULE:byday=TU;freq=weekly')).toBe('FREQ=WEEKLY;BYDAY=TU');
  });

  it('gives its time of day away', () => {
    const parsed = parseRule('FREQ=DAILY;BYHOUR=9;BYMINUTE=30', 'Europe/Lisbon');
    expect([parsed.rule, String(parsed.atTime)]).toEqual(['FREQ=DAILY', '09:30:00']);
  });

  it('ends with the last day that keeps to UNTIL, on the person’s own clock', () => {
    expect(rule('FREQ=DAILY;UNTIL=20261231')).toBe('FREQ=DAILY;UNTIL=20261231');
    expect(parseRule('FREQ=DAILY;UNTIL=20261231T020000Z', 'America/New_York').rule).toBe('FREQ=DAILY;UNTIL=20261230');
    expect(parseRule('FREQ=DAILY;UNTIL=20261231T100000', 'UTC', time('18:00')).rule).toBe('FREQ=DAILY;UNTIL=20261230');
    expect(parseRule('FREQ=DAILY;UNTIL=20261231T190000', 'UTC', time('18:00')).rule).toBe('FREQ=DAILY;UNTIL=20261231');
  });

  it.each([
    ['FREQ=HOURLY', 'repeat_too_often'],
    ['FREQ=DAILY;BYHOUR=9,17', 'repeat_too_often'],
    ['sometimes', 'repeat_unclear'],
    ['', 'repeat_unclear'],
    ['FREQ=WEEKLY;BYDAY=XX', 'repeat_unclear'],
    ['FREQ=WEEKLY;BYDAY=2TU', 'repeat_unclear'],
    ['FREQ=DAILY;INTERVAL=0', 'repeat_unclear'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'repeat_unclear'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20270101', 'repeat_unclear'],
    ['FREQ=DAILY;UNTIL=20270231', 'repeat_unclear'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'repeat_unclear'],
    ['FREQ=DAILY;COLOUR=RED', 'repeat_unclear'],
    ['BYDAY=TU', 'repeat_unclear'],
  ])('is refused by name: %s', (text, key) => {
    expect(() => rule(text)).toThrow(expect.objectContaining({ key }));
  });
});

describe('the occurrence after one that was closed', () => {
  const lisbon = { timeZone: 'Europe/Lisbon', dayStart: time('00:00') };
  const at = (text: string, zone = 'Europe/Lisbon') => Temporal.ZonedDateTime.from(`${text}[${zone}]`).toInstant();
  const series = (rule: string, startsOn: string, atTime?: string) => ({
    ...repetition(rule, startsOn),
    afterCompletion: null,
    atTime: atTime ? time(atTime) : null,
  });
  const soLongAfter = (length: string, atTime?: string) => ({
    rule: null,
    afterCompletion: length,
    startsOn: day('2026-11-20'),
    atTime: atTime ? time(atTime) : null,
    exceptOn: [],
  });
  const due = (found: ReturnType<typeof nextDue>) =>
    String(found?.dueOn ?? found?.dueAt?.toZonedDateTimeISO('Europe/Lisbon').toPlainDateTime());

  it('follows it, also when it was closed early', () => {
    expect(
      due(nextDue(series('FREQ=WEEKLY;BYDAY=TU', '2026-11-24'), day('2026-11-24'), at('2026-11-20T09:00'), lisbon)),
    ).toBe('2026-12-01');
  });

  it('jumps over what was missed, to a day that lies ahead', () => {
    const daily = series('FREQ=DAILY', '2026-11-01');
    expect(due(nextDue(daily, day('2026-11-01'), at('2026-11-20T09:00'), lisbon))).toBe('2026-11-21');
    const timed = series('FREQ=DAILY', '2026-11-01', '18:00');
    expect(due(nextDue(timed, day('2026-11-01'), at('2026-11-20T09:00'), lisbon))).toBe('2026-11-20T18:00:00');
    expect(due(nextDue(timed, day('2026-11-01'), at('2026-11-20T18:00'), lisbon))).toBe('2026-11-21T18:00:00');
  });

  it('keeps to the person’s own day, which may begin at four', () => {
    const owl = { timeZone: 'Europe/Lisbon', dayStart: time('04:00') };
    const daily = series('FREQ=DAILY', '2026-11-01');
    expect(due(nextDue(daily, day('2026-11-19'), at('2026-11-20T02:00'), owl))).toBe('2026-11-20');
    expect(due(nextDue(daily, day('2026-11-19'), at('2026-11-20T05:00'), owl))).toBe('2026-11-21');
  });

  it('keeps its wall clock time through clock changes, and moves on from one that is skipped', () => {
    const nine = series('FREQ=DAILY', '2026-03-01', '09:00');
    expect(due(nextDue(nine, day('2026-03-28'), at('2026-03-28T10:00'), lisbon))).toBe('2026-03-29T09:00:00');
    const gap = series('FREQ=DAILY', '2026-03-01', '01:30');
    expect(due(nextDue(gap, day('2026-03-28'), at('2026-03-28T10:00'), lisbon))).toBe('2026-03-29T02:30:00');
    expect(due(nextDue(gap, day('2026-03-29'), at('2026-03-29T10:00'), lisbon))).toBe('2026-03-30T01:30:00');
  });

  it('counts from the completion where it is anchored there', () => {
    expect(due(nextDue(soLongAfter('P3D'), day('2026-11-10'), at('2026-11-20T09:00'), lisbon))).toBe('2026-11-23');
    expect(due(nextDue(soLongAfter('P1M'), undefined, at('2027-01-31T09:00'), lisbon))).toBe('2027-02-28');
    expect(due(nextDue(soLongAfter('P1W', '08:00'), undefined, at('2026-11-20T09:00'), lisbon))).toBe(
      '2026-11-27T08:00:00',
    );
    expect(due(nextDue(soLongAfter('PT8H'), undefined, at('2026-11-20T09:00'), lisbon))).toBe('2026-11-20T17:00:00');
  });

  it('is none where the rule is over', () => {
    expect(
      nextDue(series('FREQ=DAILY;UNTIL=20261120', '2026-11-01'), day('2026-11-20'), at('2026-11-20T09:00'), lisbon),
    ).toBeUndefined();
  });
});

describe('whatever the rule', () => {
  const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
    minLength: 1,
    maxLength: 7,
  });
  const rules = fc.oneof(
    fc
      .tuple(fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'), fc.integer({ min: 1, max: 12 }))
      .map(([freq, interval]) => `FREQ=${freq};INTERVAL=${interval}`),
    weekdays.map((names) => `FREQ=WEEKLY;BYDAY=${names.join(',')}`),
    fc
      .integer({ min: -31, max: 31 })
      .filter((n) => n !== 0)
      .map((n) => `FREQ=MONTHLY;BYMONTHDAY=${n}`),
    fc
      .tuple(
        fc.integer({ min: -4, max: 4 }).filter((n) => n !== 0),
        weekdays,
      )
      .map(([n, [name]]) => `FREQ=MONTHLY;BYDAY=${n}${name}`),
  );
  const someDay = fc.integer({ min: 0, max: 3650 }).map((days) => day('2024-01-01').add({ days }));
  const zones = fc.constantFrom(
    'Europe/Lisbon',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Auckland',
    'America/Sao_Paulo',
  );
  const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

  it('the next day is strictly later, none lies between, and the rule has it', () => {
    fc.assert(
      fc.property(rules, someDay, fc.integer({ min: 0, max: 800 }), (rule, startsOn, later) => {
        const series = { rule, startsOn, exceptOn: [] };
        const from = startsOn.add({ days: later });
        const next = nextDay(series, from);
        if (!next) return;
        expect(Temporal.PlainDate.compare(next, from)).toBe(1);
        expect(nextDay(series, next.subtract({ days: 1 }))?.equals(next)).toBe(true);
        const byDay = /BYDAY=([A-Z,]+)$/.exec(rule)?.[1]?.split(',');
        if (byDay) expect(byDay).toContain(names[next.dayOfWeek - 1]);
        const monthDay = Number(/BYMONTHDAY=(-?\d+)/.exec(rule)?.[1] ?? 0);
        if (monthDay > 0) expect(next.day).toBe(monthDay);
        if (monthDay < 0) expect(next.day).toBe(next.daysInMonth + monthDay + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('the next occurrence lies ahead of now and of the last one, at its own clock time, in every zone', () => {
    const clocks = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minutes) => new Temporal.PlainTime().add({ minutes }));
    fc.assert(
      fc.property(rules, someDay, someDay, clocks, zones, (rule, startsOn, today, atTime, timeZone) => {
        const now = today.toZonedDateTime({ timeZone, plainTime: '12:34' }).toInstant();
        const found = nextDue({ rule, startsOn, afterCompletion: null, atTime, exceptOn: [] }, startsOn, now, {
          timeZone,
          dayStart: new Temporal.PlainTime(),
        });
        if (!found?.dueAt) return;
        const local = found.dueAt.toZonedDateTimeISO(timeZone);
        expect(Temporal.Instant.compare(found.dueAt, now)).toBe(1);
        expect(Temporal.PlainDate.compare(local.toPlainDate(), startsOn)).toBe(1);
        const wanted = local.toPlainDate().toZonedDateTime({ timeZone, plainTime: atTime });
        expect(local.equals(wanted)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('text that is no rule is refused, never anything else', () => {
    const pieces = fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=',
      'BYDAY=MO',
      'COUNT=0',
      'UNTIL=x',
      'INTERVAL=99',
      ';',
      '=',
      'ñ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 6 }), (parts) => {
        try {
          expect(parseRule(parts.join(';'), 'UTC').rule).toMatch(/^FREQ=/);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});
