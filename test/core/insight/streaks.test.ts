import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/core/habits/days.ts';
import { lifeDays } from '../../../src/core/insight/life-days.ts';
import { streakOver } from '../../../src/core/insight/streaks.ts';
import { ownDay } from '../../../src/core/people/own-time.ts';
import { PersonSchema } from '../../../src/core/people/person.entity.ts';
import { type Chat, openChat } from '../../support/chat.ts';

const day = (text: string) => dayNumber(Temporal.PlainDate.from(text));
const days = (...texts: string[]) => texts.map(day);

describe('a streak of periods', () => {
  it('counts days in a row, and an open today does not break it', () => {
    const counted = days('2026-11-10', '2026-11-17', '2026-11-18', '2026-11-19');
    const found = { kind: 'daily_activity', longest: 3, last: Temporal.PlainDate.from('2026-11-19') };
    const start = Temporal.PlainDate.from('2026-11-17');
    expect(streakOver('daily_activity', counted, day('2026-11-20'))).toEqual({ ...found, current: 3, start });
    expect(streakOver('daily_activity', counted, day('2026-11-21'))).toEqual({ ...found, current: 0, start: null });
  });

  it('counts weeks from Monday to Sunday, however many days of them count', () => {
    const counted = days('2026-10-25', '2026-11-02', '2026-11-08', '2026-11-09', '2026-11-22');
    const found = streakOver('weekly_goal', counted, day('2026-11-23'));
    expect(found).toMatchObject({ current: 3, longest: 3 });
    expect(String(found.start)).toBe('2026-11-02');
  });

  it('counts months over the turn of the year', () => {
    const found = streakOver('monthly_virtue', days('2026-11-30', '2026-12-01', '2027-01-31'), day('2027-02-28'));
    expect(found).toMatchObject({ current: 3, longest: 3 });
    expect(String(found.start)).toBe('2026-11-01');
    expect(streakOver('monthly_virtue', days('2026-11-30'), day('2027-01-01'))).toMatchObject({
      current: 0,
      longest: 1,
    });
  });

  it('is as long as the plain count backwards, and never longer than the longest', () => {
    const some = fc.uniqueArray(fc.integer({ min: 20_000, max: 20_060 }), { maxLength: 60 });
    fc.assert(
      fc.property(some, (unsorted) => {
        const counted = unsorted.toSorted((a, b) => a - b);
        const today = 20_060;
        let back = counted.includes(today) ? today : today - 1;
        let plain = 0;
        for (; counted.includes(back); back -= 1) plain += 1;
        const { current, longest } = streakOver('daily_session', counted, today);
        expect(current).toBe(plain);
        expect(longest).toBeGreaterThanOrEqual(current);
      }),
    );
  });
});

describe('the streaks of a person', () => {
  let chat: Chat;
  const sql = <Row>(text: string, values: unknown[] = []) =>
    chat.app.database.asPerson(chat.owner).execute<Row[]>(text, values);
  beforeAll(async () => {
    chat = await openChat();
  });
  afterAll(() => chat.stop());
  beforeEach(async () => {
    for (const table of ['tasks', 'habit_logs', 'habits', 'daily_reflections', 'sessions', 'goals']) {
      await sql(`delete from ${table}`);
    }
    await sql(`update people set time_zone = 'Europe/Lisbon', language = 'en', day_start = '00:00'`);
    chat.clock.set('2026-11-18T20:00:00Z');
  });

  it('follow from what was done: a task, a habit, a reflection, a session, a goal moved, a virtue earned', async () => {
    await chat.say('goal: run a marathon');
    await chat.say('/add_task Buy shoes; goal: marathon');
    await chat.say('done with buy shoes');
    await chat.say('add call the bank');
    chat.clock.set('2026-11-19T20:00:00Z');
    await chat.say('reflection: quiet');
    chat.clock.set('2026-11-20T20:00:00Z');
    for (const line of ['start a silent session', 'skip', 'skip', 'skip', 'yes', 'hope', 'skip']) await chat.say(line);
    expect(await chat.say('/streaks')).toBe(
      [
        'In a row:',
        'Active days: 3 (since Wed 18 Nov), at best 3',
        'Days with a session: 1, at best 1',
        'Weeks that moved a goal: 1, at best 1',
        'Months with a virtue: 1, at best 1',
      ].join('\n'),
    );
    await sql('update people set language = ?', ['pt']);
    expect(await chat.say('/streaks')).toContain('Dias ativos: 3 (desde');
    await sql('update people set language = ?', ['fr']);
    expect(await chat.say('/streaks')).toContain('Jours actifs\u00a0: 3');
  });

  it('are none before anything was done, and what is undone counts no more', async () => {
    await chat.say('new habit: run every day');
    expect(await chat.say('/streaks')).toContain('Active days: 0, at best 0');
    await chat.say('/log run');
    expect(await chat.say('/streaks')).toContain('Active days: 1, at best 1');
    await chat.say('undo');
    expect(await chat.say('/streaks')).toContain('Active days: 0, at best 0');
  });

  it.each([
    ['America/New_York', '00:00', '2026-03-08T06:00:00Z'],
    ['America/New_York', '02:30', '2026-03-08T06:00:00Z'],
    ['America/New_York', '04:00', '2026-11-01T05:00:00Z'],
    ['Australia/Sydney', '03:00', '2026-10-03T15:00:00Z'],
    ['Pacific/Chatham', '00:00', '2026-04-04T13:00:00Z'],
    ['Asia/Kathmandu', '05:15', '2026-06-01T00:00:00Z'],
  ])('put a completed task on the person’s own day in %s, days beginning at %s', async (timeZone, dayStart, around) => {
    await sql('update people set time_zone = ?, day_start = ?', [timeZone, dayStart]);
    await chat.app.database.asPerson(chat.owner).transactional(async (em) => {
      const person = await em.findOneOrFail(PersonSchema, chat.owner);
      for (let minutes = -1440; minutes <= 1440; minutes += 15) {
        const moment = Temporal.Instant.from(around).add({ minutes });
        await em.execute('delete from tasks');
        await em.execute(
          `insert into tasks (id, person_id, title, status, completed_at) values (gen_random_uuid(), ?, 'x', 'completed', ?)`,
          [chat.owner, moment.toString()],
        );
        const { daily_activity: found } = await lifeDays({ em, person, now: moment });
        expect([String(moment), ...found]).toEqual([String(moment), dayNumber(ownDay(moment, person))]);
      }
    });
  });
});
