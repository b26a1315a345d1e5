import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
const sql = <Row>(text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).execute<Row[]>(text, values);

/** Occurrences of the task of a title, in the order they were made. */
const occurrences = async (title: string) => {
  const rows = await sql<{ status: string; due: string }>(
    `select status, coalesce(due_on::text, to_char(due_at at time zone 'Europe/Lisbon', 'YYYY-MM-DD"T"HH24:MI')) as due
     from tasks where title = ? and archived_at is null order by created_at, id`,
    [title],
  );
  return rows.map(({ status, due }) => `${status} ${due}`);
};

const inChat = () => {
  beforeAll(async () => {
    chat = await openChat();
  });
  beforeEach(() => chat.clock.set('2026-11-20T09:00:00Z'));
  afterAll(() => chat.stop());
};

describe('a task that repeats by the calendar', () => {
  inChat();

  it('is due at its first occurrence, and says how it repeats', async () => {
    expect(await chat.say('/add_task Water plants; repeat: FREQ=WEEKLY;BYDAY=TU')).toBe(
      'Added: Water plants (due Tue 24 Nov)\nRepeats every week on Tuesday',
    );
    expect(await occurrences('Water plants')).toEqual(['todo 2026-11-24']);
  });

  it('goes on to its next time when it is done, once', async () => {
    expect(await chat.say('done with the plants')).toBe('Done: Water plants\nNext: Tue 1 Dec');
    expect(await occurrences('Water plants')).toEqual(['completed 2026-11-24', 'todo 2026-12-01']);
  });

  it('takes the next time back when it is opened again', async () => {
    expect(await chat.say('reopen the plants')).toBe('Open again: Water plants');
    expect(await occurrences('Water plants')).toEqual(['todo 2026-11-24']);
  });

  it('leaves one time out when it is skipped', async () => {
    expect(await chat.say('/skip_task plants')).toBe('Skipped: Water plants\nNext: Tue 1 Dec');
    expect(await occurrences('Water plants')).toEqual(['cancelled 2026-11-24', 'todo 2026-12-01']);
  });

  it('jumps over what was missed when it is done late, and doubles nothing', async () => {
    chat.clock.set('2026-12-17T09:00:00Z');
    expect(await chat.say('done with the plants')).toBe('Done: Water plants\nNext: Tue 22 Dec');
    expect((await occurrences('Water plants')).filter((one) => one.startsWith('todo'))).toEqual(['todo 2026-12-22']);
  });

  it('does not come twice when one time was moved ahead of its day', async () => {
    await chat.say('/add_task Mop; repeat: weekly; due: 2026-11-27');
    await chat.say('/update_task mop; due: tomorrow');
    expect(await chat.say('done with mop')).toBe('Done: Mop\nNext: Fri 4 Dec');
    await chat.say('/update_task mop; due: 2026-11-24');
    expect(await chat.say('done with mop')).toBe('Done: Mop\nNext: Fri 11 Dec');
  });

  it('is not opened again over a next time that was worked on', async () => {
    await chat.say('/add_task Sweep; repeat: daily');
    await chat.say('done with sweep');
    await chat.say('/update_task sweep; description: with the big broom');
    const before = await occurrences('Sweep');
    expect(await chat.say('/reopen_task sweep')).toBe(
      '“Sweep” has gone on: its next time is open and you changed that since. Delete the next one first.',
    );
    expect(await occurrences('Sweep')).toEqual(before);
  });

  it('carries its words on, but neither its history nor what held it up', async () => {
    await chat.say(
      '/add_task Invoice; repeat: monthly; due: 2026-11-30; priority: high; tags: work; estimate_minutes: 30; energy_requirement: high; blockers: no stamps',
    );
    await chat.say('/complete_task invoice; interruptions: 2; energy_at_completion: low');
    const [next] = await sql(
      `select priority, to_json(tags) as tags, estimate_minutes, energy_requirement, blockers, interruptions,
         energy_at_completion, ended_at, due_on::text as due from tasks where title = 'Invoice' and status = 'todo'`,
    );
    expect(next).toEqual({
      priority: 'high',
      tags: ['work'],
      estimate_minutes: 30,
      energy_requirement: 'high',
      blockers: null,
      interruptions: 0,
      energy_at_completion: null,
      ended_at: null,
      due: '2026-12-30',
    });
  });

  it('ends when its rule is over, or when it is told to', async () => {
    await chat.say('/add_task Pill; repeat: FREQ=DAILY;COUNT=2; due: today 5pm');
    expect(await chat.say('done with the pill')).toBe('Done: Pill\nNext: tomorrow at 17:00');
    expect(await chat.say('done with the pill')).toBe('Done: Pill\nThat was the last time.');
    await chat.say('/add_task Dust; repeat: daily');
    await chat.say('/update_task dust; repeat: none');
    expect(await chat.say('done with dust')).toBe('Done: Dust');
    expect(await occurrences('Dust')).toHaveLength(1);
  });

  it('leaves days out, and tells so', async () => {
    expect(await chat.say('/add_task Jog; repeat: daily; due: today; repeat_except: 2026-11-21, 2026-11-22')).toBe(
      'Added: Jog (due today)\nRepeats every day, except tomorrow and Sun 22 Nov',
    );
    expect(await chat.say('done with jog')).toBe('Done: Jog\nNext: Mon 23 Nov');
  });

  it('keeps its clock time over the end of summer time', async () => {
    chat.clock.set('2027-03-27T09:00:00Z');
    await chat.say('/add_task Feed the cat; repeat: daily; due: 2027-03-27T08:00');
    await chat.say('done with the cat');
    const [{ at } = { at: '' }] = await sql<{ at: string }>(
      `select to_json(due_at) #>> '{}' as at from tasks where title = 'Feed the cat' and status = 'todo'`,
    );
    expect(Temporal.Instant.from(at).toString()).toBe('2027-03-28T07:00:00Z');
  });

  it('repeats also from plain words', async () => {
    expect(await chat.say('add take the bins out every Thursday')).toBe(
      'Added: take the bins out (due Thu 26 Nov)\nRepeats every week on Thursday',
    );
  });

  it('stops for good when it is cancelled or deleted', async () => {
    await chat.say('/add_task Rake; repeat: daily');
    await chat.say('/update_task rake; status: cancelled');
    expect(await occurrences('Rake')).toHaveLength(1);
    await chat.say('/add_task Hoe; repeat: daily');
    await chat.say('delete hoe');
    expect(await occurrences('Hoe')).toEqual([]);
  });
});

describe('a task that repeats after it is done', () => {
  inChat();

  it('counts from the day it was done', async () => {
    expect(await chat.say('/add_task Cut hair; repeat_after: P3W; due: Monday')).toBe(
      'Added: Cut hair (due Mon 23 Nov)\nRepeats 3 weeks after it is done',
    );
    chat.clock.set('2026-12-01T09:00:00Z');
    expect(await chat.say('done with cut hair')).toBe('Done: Cut hair\nNext: Tue 22 Dec');
  });
});

describe('what can’t repeat', () => {
  inChat();

  it.each([
    [
      'repeat: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'There is no such day, ever: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30. Choose another rule.',
    ],
    [
      'repeat: FREQ=DAILY;UNTIL=20200101',
      'That repetition is over before it begins: FREQ=DAILY;UNTIL=20200101. Choose a later end.',
    ],
    ['repeat: FREQ=HOURLY', 'A task repeats once a day at most. For several times a day, make several tasks.'],
    ['repeat: daily; repeat_after: P1D', 'Repeat it by the calendar or after it is done, not both.'],
    [
      'repeat_after: -P3D',
      'I can’t read “-P3D” as a repetition. Use daily, weekly, monthly or yearly, or a rule like FREQ=WEEKLY;BYDAY=TU.',
    ],
    [
      'repeat_after: P99Y',
      'I can’t read “P99Y” as a repetition. Use daily, weekly, monthly or yearly, or a rule like FREQ=WEEKLY;BYDAY=TU.',
    ],
    ['repeat: daily; repeat_except: 2026-02-31', 'There is no such date: 2026-02-31.'],
  ])('is refused with a reason: %s', async (how, said) => {
    expect(await chat.say(`/add_task Nothing; ${how}`)).toBe(said);
    expect(await sql(`select from tasks`)).toEqual([]);
    expect(await sql(`select from recurrences`)).toEqual([]);
  });

  it('is not skipped', async () => {
    await chat.say('/add_task Once');
    expect(await chat.say('/skip_task once')).toBe('“Once” does not repeat. Complete or delete it instead.');
    expect(await sql(`select status from tasks`)).toEqual([{ status: 'todo' }]);
  });

  it.each([
    ['Portuguese', 'Repete-se todas as semanas (terça-feira)', 'A próxima: ter., 1 de dez.'],
    ['Spanish', 'Se repite cada semana (martes)', 'La próxima: mar, 1 dic'],
    ['French', 'Se répète toutes les semaines (mardi)', 'La prochaine\u00a0: mar. 1 déc.'],
  ])('and repetitions are told in %s', async (language, repeats, next) => {
    await chat.say(`speak ${language}`);
    expect(await chat.say(`/add_task ${language}; repeat: FREQ=WEEKLY;BYDAY=TU`)).toContain(repeats);
    expect(await chat.say(`/done ${language}`)).toContain(next);
    await chat.say('speak English');
  });
});
