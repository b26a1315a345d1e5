import { describe, expect, it } from 'vitest';
import { at, one, read } from './reading.ts';

const due = (words: string, context?: Parameters<typeof read>[1]) => read(`add pay rent ${words}`, context);
const task = (day: string) => one('add_task', { title: 'pay rent', due: day });

describe('days', () => {
  it.each([
    ['today', '2026-11-20'],
    ['the day after tomorrow', '2026-11-22'],
    ['on friday', '2026-11-27'],
    ['on monday', '2026-11-23'],
    ['next monday', '2026-11-23'],
    ['next tuesday', '2026-11-24'],
    ['this sunday', '2026-11-22'],
    ['in 3 days', '2026-11-23'],
    ['in a week', '2026-11-27'],
    ['in two months', '2027-01-20'],
    ['on the 15th', '2026-12-15'],
    ['on 3 January', '2027-01-03'],
    ['on March 5th', '2027-03-05'],
    ['on 2027-02-28', '2027-02-28'],
    ['on 24/12', '2026-12-24'],
    ['on 29 February', '2028-02-29'],
    ['by March', '2027-03-31'],
    ['by March 2028', '2028-03-31'],
    ['next week', '2026-11-29'],
    ['this weekend', '2026-11-22'],
    ['by the end of next month', '2026-12-31'],
    ['this afternoon', '2026-11-20T19:00'],
    ['tonight', '2026-11-20T23:59'],
    ['two days from tomorrow', '2026-11-23'],
    ['three fridays from now', '2026-12-11'],
    ['the first monday of march', '2027-03-01'],
    ['the last day of february 2028', '2028-02-29'],
    ['thursday the 31st', '2026-12-31'],
    ['by the third quarter of 2027', '2027-09-30'],
    ['on christmas eve', '2026-12-24'],
    ['by easter', '2027-03-28'],
    ['from 3 to 5 march', '2027-03-05'],
  ])('is due %s', (words, day) => {
    expect(due(words)).toEqual(task(day));
  });

  it('takes a weekday said on that weekday as a week away', () => {
    expect(due('tuesday', at('2026-11-24T10:00'))).toEqual(task('2026-12-01'));
  });

  it('joins a day and a clock that stand apart', () => {
    expect(read('add tomorrow call mom at 5')).toEqual(one('add_task', { title: 'call mom', due: '2026-11-21T17:00' }));
  });

  it('reads the month first only where everybody writes it first', () => {
    expect(due('on 5/3')).toBe('ask ambiguous_date');
    expect(due('on 5/3', at('2026-11-20T10:00', 'America/New_York'))).toEqual(task('2027-05-03'));
  });
});

describe('clocks', () => {
  it.each([
    ['at 5', '2026-11-20T17:00'],
    ['at nine', '2026-11-21T09:00'],
    ['at 9am', '2026-11-21T09:00'],
    ['at 17:30', '2026-11-20T17:30'],
    ['at 05:00', '2026-11-21T05:00'],
    ['tomorrow at 5', '2026-11-21T17:00'],
    ['tomorrow at 5am', '2026-11-21T05:00'],
    ['today at 9', '2026-11-20T21:00'],
    ['at 8 in the evening', '2026-11-20T20:00'],
    ['at noon', '2026-11-20T12:00'],
    ['at midnight', '2026-11-21T00:00'],
    ['at half past 8', '2026-11-21T08:30'],
    ['at 20 past 4', '2026-11-20T16:20'],
    ["at 6 o'clock", '2026-11-20T18:00'],
    ['in 90 minutes', '2026-11-20T11:30'],
    ['in an hour and a half', '2026-11-20T11:30'],
    ['in 1h 20min', '2026-11-20T11:20'],
    ['in about two hours', '2026-11-20T12:00'],
    ['15 minutes before noon', '2026-11-20T11:45'],
    ['at 1530', '2026-11-20T15:30'],
    ['at three twenty', '2026-11-20T15:20'],
    ['friday 25 december at 8 am pst', '2026-12-25T16:00'],
    ['between 3 and 5pm', '2026-11-20T17:00'],
    ['9:30-11:00', '2026-11-21T11:00'],
  ])('reads %s', (words, time) => {
    expect(due(words)).toEqual(task(time));
  });

  it('rounds up to the next minute, so that a reminder is never early', () => {
    expect(read('remind me in 10 minutes to go', at('2026-11-20T10:00:01'))).toEqual(
      one('add_reminder', { text: 'go', at: '2026-11-20T10:11' }),
    );
  });

  it('counts hours on the time line across a clock change', () => {
    const night = at('2026-10-25T00:30');
    expect(read('remind me in 3 hours to go', night)).toEqual(
      one('add_reminder', { text: 'go', at: '2026-10-25T02:30' }),
    );
  });

  it('moves a time that a clock change skips on with the clock', () => {
    const eve = at('2027-03-27T12:00');
    expect(read('remind me tomorrow at 1:30am to go', eve)).toEqual(
      one('add_reminder', { text: 'go', at: '2027-03-28T02:30' }),
    );
  });
});

describe('what repeats on days', () => {
  it.each([
    ['every day', { repeat: 'FREQ=DAILY' }],
    ['every day at 9am', { repeat: 'FREQ=DAILY;BYHOUR=9;BYMINUTE=0' }],
    ['every monday and thursday', { repeat: 'FREQ=WEEKLY;BYDAY=MO,TH' }],
    ['every! 3 days', { repeat_after: 'P3D' }],
  ])('keeps %s, and leaves the first time it is due to the tool', (words, input) => {
    expect(due(words)).toEqual(one('add_task', { title: 'pay rent', ...input }));
  });
});

describe('what cannot be one time is asked about', () => {
  it.each([
    ['31 February', 'impossible_date'],
    ['30 feb', 'impossible_date'],
    ['on 2026-02-30', 'impossible_date'],
    ['on June 31st', 'impossible_date'],
    ['at 25:00', 'impossible_date'],
    ['at 9:75', 'impossible_date'],
    ['at 13pm', 'impossible_date'],
    ['yesterday', 'time_past'],
    ['on friday and on saturday', 'unclear_time'],
    ['tomorrow 9', 'unclear_time'],
    ['friday at midnight', 'unclear_time'],
    ['before friday', 'unclear_time'],
    ['monday 24 november', 'unclear_time'],
  ])('asks about %s', (words, question) => {
    expect(due(words)).toBe(`ask ${question}`);
  });

  it('asks the same when a time stands alone in its place', () => {
    expect(read('push the report to 31 Feb')).toBe('ask impossible_date');
    expect(read('remind me at 25:00 to sleep')).toBe('ask impossible_date');
    expect(read('remind me at 9am today to run')).toBe('ask time_past');
    expect(read('remind me yesterday to run')).toBe('ask time_past');
    expect(read('move milk to friday 3')).toBe('ask unclear_time');
  });
});
