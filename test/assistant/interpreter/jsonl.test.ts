import { describe, expect, it } from 'vitest';
import { interpretLine, whenLine } from '../../../src/assistant/interpreter/jsonl.ts';

const row = (text: string) => ({
  id: 'r1',
  text,
  now: '2026-11-20T10:00:00+00:00',
  timezone: 'Europe/Lisbon',
  language: 'en',
});

describe('the interpreter as lines of JSON', () => {
  it('tells calls, a question, or neither', () => {
    expect(interpretLine(row('add tea'))).toEqual({ id: 'r1', calls: [{ tool: 'add_task', input: { title: 'tea' } }] });
    expect(interpretLine(row('add tea 31 feb'))).toEqual({ id: 'r1', calls: [], ask: true });
    expect(interpretLine(row('hello there'))).toEqual({ id: 'r1', calls: [] });
  });

  it.each([
    ['tomorrow at 5pm', { start: '2026-11-21T17:00:00+00:00', grain: 'hour' }],
    ['march 5th', { start: '2027-03-05T00:00:00+00:00', grain: 'day' }],
    ['next week', { start: '2026-11-23T00:00:00+00:00', end: '2026-11-30T00:00:00+00:00', grain: 'week' }],
    ['this evening', { start: '2026-11-20T18:00:00+00:00', end: '2026-11-21T00:00:00+00:00', grain: 'hour' }],
    ['call me in 30 seconds', { start: '2026-11-20T10:00:30+00:00', grain: 'second' }],
    ['1 July 2027', { start: '2027-07-01T00:00:00+01:00', grain: 'day' }],
    ['every day', { rrule: 'FREQ=DAILY' }],
    ['every weekday', { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' }],
    ['every monday and thursday at 9am', { rrule: 'FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0' }],
    ['every month', { rrule: 'FREQ=MONTHLY' }],
    ['the 3rd quarter', { start: '2026-07-01T00:00:00+01:00', end: '2026-10-01T00:00:00+01:00', grain: 'quarter' }],
    ['4th of every month', { rrule: 'FREQ=MONTHLY;BYMONTHDAY=4' }],
    [
      'every day from 1 december until 24 december',
      { rrule: 'FREQ=DAILY;UNTIL=20261224T235959Z', from: '2026-12-01T00:00:00' },
    ],
    ['every! 3 days', { after: 'P3D' }],
    ['ran 5k on monday', { start: '2026-11-16T00:00:00+00:00', grain: 'day' }],
    ['run 5k on monday', { start: '2026-11-23T00:00:00+00:00', grain: 'day' }],
    ['by 2pm', { start: '2026-11-20T10:00:00+00:00', end: '2026-11-20T14:00:00+00:00', grain: 'hour' }],
  ])('says when "%s" is', (text, when) => {
    expect(whenLine(row(text))).toEqual({ id: 'r1', ...when });
  });

  it.each(['hello there', 'every day and every week', 'friday 3', '31 feb'])('claims nothing for "%s"', (text) => {
    expect(whenLine(row(text))).toEqual({ id: 'r1', ask: true });
  });
});
