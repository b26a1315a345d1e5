import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMinutes } from '../../../src/core/planning/time-length.ts';
import { minutesFor, minutesOn } from '../../../src/core/planning/time-spent.ts';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
const inChat = (timeZone?: string) => {
  beforeAll(async () => {
    chat = await openChat(timeZone ? { timeZone } : {});
  });
  afterAll(() => chat.stop());
};
const asOwner = () => chat.app.database.asPerson(chat.owner);
const sql = <Row>(text: string, values: unknown[] = []) => asOwner().execute<Row[]>(text, values);
const entries = () =>
  sql(`select minutes, activity, coalesce((select title from tasks where id = task_id), (select name from projects where id = project_id)) as what
       from time_entries order by started_at, id`);

describe('a length of time', () => {
  it.each([
    ['2h', 120],
    ['2h 30m', 150],
    ['1h30', 90],
    ['1.5h', 90],
    ['1,5 horas', 90],
    ['2 hours and 15 minutes', 135],
    ['2 heures et 5 minutes', 125],
    ['1:45', 105],
    ['90', 90],
    ['45 min', 45],
    ['PT1H20M', 80],
  ])('is read: %s', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
  });

  it.each([
    ['', 'length_unclear'],
    ['0', 'length_unclear'],
    ['soon', 'length_unclear'],
    ['2 days', 'length_unclear'],
    ['-5m', 'length_unclear'],
    ['170h', 'time_too_long'],
  ])('is refused by name: "%s"', (text, key) => {
    expect(() => parseMinutes(text)).toThrow(expect.objectContaining({ key }));
  });
});

describe('the timer', () => {
  inChat();

  it('runs on a task, which is in progress from then on', async () => {
    await chat.say('add report');
    expect(await chat.say('start timer on the report')).toBe('The timer runs: report\n  [1] Stop');
    chat.clock.advance({ minutes: 47 });
    expect(await chat.say('timer status')).toBe('The timer has run for 47m: report, since today at 09:00.\n  [1] Stop');
    expect(await sql('select status, started_at is not null as started from tasks')).toEqual([
      { status: 'in_progress', started: true },
    ]);
  });

  it('is one: a second start names it, and can take its place', async () => {
    await chat.say('add taxes');
    expect(await chat.say('start working on taxes')).toBe(
      'A timer runs already: report, since today at 09:00. Shall I stop it?\n  [1] Stop it and start this\n  [2] Leave it running',
    );
    expect(await sql('select from time_entries')).toHaveLength(1);
    expect(await chat.say('1')).toBe('Stopped after 47m: report\nThe timer runs: taxes\n  [1] Stop');
    expect(await entries()).toEqual([
      { minutes: 47, activity: 'focused', what: 'report' },
      { minutes: null, activity: 'focused', what: 'taxes' },
    ]);
  });

  it('stops by its button, and says what the day came to', async () => {
    chat.clock.advance({ minutes: 13 });
    expect(await chat.say('1')).toBe('Stopped after 13m: taxes\nToday: 1h, 1h of it focused.');
    expect(await chat.say('stop the timer')).toContain('No timer is running.');
  });

  it('may have begun or ended earlier, but neither ends before it begins nor in the future', async () => {
    await chat.say('/start_timer report; at: 9:30am');
    expect(await chat.say('stop the timer at 9:00')).toBe('That ends before it starts. Give a later end.');
    expect(await chat.say('/stop_timer at: 2026-11-21T10:00')).toBe('That has not come yet: 2026-11-21T10:00.');
    expect(await chat.say('stop the timer at 9:45')).toContain('Stopped after 15m: report');
    expect(await chat.say('/start_timer report; at: 2027-01-01T10:00')).toBe(
      'That has not come yet: 2027-01-01T10:00.',
    );
    expect(await sql('select from time_entries where ended_at is null')).toEqual([]);
  });

  it('that was forgotten for more than a week is told when it ended', async () => {
    await chat.say('start the timer');
    chat.clock.advance({ hours: 24 * 8 });
    expect(await chat.say('stop the timer')).toContain('7 days at most');
    expect(await chat.say('/stop_timer at: 2026-11-20T12:00; notes: forgot it')).toContain('Stopped after 2h');
  });

  it('is one also where two start at once', async () => {
    const insert = () =>
      asOwner().transactional((em) =>
        em.execute(`insert into time_entries (id, person_id, started_at) values (gen_random_uuid(), ?, now())`, [
          chat.owner,
        ]),
      );
    const results = await Promise.allSettled([insert(), insert()]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('time that was spent', () => {
  inChat();

  it('is logged in plain words', async () => {
    await chat.say('/add_project Website');
    await chat.say('/add_task draft; project: website');
    expect(await chat.say('2h on the draft yesterday')).toBe('Logged 2h: draft, yesterday');
    expect(await chat.say('/log_time 30m; task: draft; activity: meeting; from: 8:00; notes: with Ana')).toBe(
      'Logged 30m: draft, today',
    );
    expect(await chat.say('log 1h on the website')).toBe('Logged 1h: Website, today');
    expect(await entries()).toEqual([
      { minutes: 120, activity: 'focused', what: 'draft' },
      { minutes: 30, activity: 'meeting', what: 'draft' },
      { minutes: 60, activity: 'focused', what: 'Website' },
    ]);
  });

  it('is listed by day, and with all that is below', async () => {
    expect(await chat.say('/list_time')).toBe(
      'Time spent:\n1. today at 08:00 – 1h, Website\n2. today at 08:00 – 30m, draft (meeting) – with Ana\n1h 30m in all, 1h of it focused.',
    );
    expect(await chat.say('/list_time project: website')).toContain('3h 30m in all, 3h of it focused.');
    expect(await chat.say('how much time did I spend on the draft')).toContain('2h 30m in all');
    expect(await chat.say('/show_task draft')).toContain('Time spent: 2h 30m');
    expect(await chat.say('today')).toContain('Focused for 1h.');
  });

  it('adds up from tasks to projects, areas and pillars', async () => {
    await chat.say('new pillar: Work');
    await chat.say('add an area Company in Work');
    await chat.say('/update_project website; area: company');
    await chat.say('/log_time 10m; area: company');
    await chat.say('/log_time 5m; pillar: work');
    const id = async (table: string) => (await sql<{ id: string }>(`select id from ${table} limit 1`))[0]?.id ?? '';
    const total = async (columns: Parameters<typeof minutesFor>[1]) => (await minutesFor(asOwner(), columns)).total;
    expect(await total({ taskId: await id('tasks') })).toBe(150);
    expect(await total({ projectId: await id('projects') })).toBe(210);
    expect(await total({ areaId: await id('areas') })).toBe(220);
    expect(await total({ pillarId: await id('pillars') })).toBe(225);
  });

  it('is taken away by its place, and comes back', async () => {
    await chat.say('/list_time task: draft');
    expect(await chat.say('/delete_time #2')).toBe('Deleted 2h: draft, yesterday');
    expect(await chat.say('undo')).toBe('Undone: Deleted 2h: draft, yesterday');
    expect(await chat.say('/delete_time with Ana')).toBe('Deleted 30m: draft, today');
  });

  it.each([
    [
      '/log_time 2h; task: draft; project: website',
      'Time goes to one thing at a time: a task, a project, an area or a pillar.',
    ],
    ['/log_time 2h; on: 2026-11-21', 'That has not come yet: 2026-11-21.'],
    ['/log_time 2h; from: 8:00', 'That has not come yet: 08:00.'],
    ['/log_time soon', 'I can’t read “soon” as a length of time. Say it like 2h 30m.'],
    ['/log_time 2h; on: 2026-02-30', 'There is no such date: 2026-02-30.'],
    ['/log_time 2h; energy_level: 11', 'energy_level'],
    ['/log_time 2h; activity: sleeping', 'activity'],
    ['/log_time 2h; task: unicorn', 'I can’t find “unicorn”.'],
    ['/list_time from: 2026-11-20; to: 2026-11-01', 'The first day comes after the last. Turn them round.'],
  ])('is refused with a reason: %s', async (said, reason) => {
    const before = await entries();
    expect(await chat.say(said)).toContain(reason);
    expect(await entries()).toEqual(before);
  });

  it('keeps how it went only with the consent to it', async () => {
    await asOwner().transactional((em) =>
      em.execute(
        `insert into consents (id, person_id, name, granted) values (gen_random_uuid(), ?, 'detect_behavior_patterns', false)`,
        [chat.owner],
      ),
    );
    const before = await entries();
    expect(await chat.say('/log_time 1h; energy_level: 3')).toMatch(/detect_behavior_patterns|consent/i);
    expect(await entries()).toEqual(before);
  });

  it('is told in other languages', async () => {
    await chat.say('speak Spanish');
    expect(await chat.say('/log_time 1h; task: draft')).toBe('Anotado 1h: draft, hoy');
    await chat.say('/settings language Portuguese');
    expect(await chat.say('/stop_timer')).toBe('Não há nenhum cronómetro a contar. Para começar um: /timer relatório');
  });
});

describe('a day that begins at four in New York', () => {
  inChat('America/New_York');

  it('has the time that began in it', async () => {
    await chat.say('my day starts at 4:00');
    chat.clock.set('2026-11-21T07:30:00Z');
    expect(await chat.say('/log_time 20m')).toBe('Logged 20m, today');
    expect(await chat.say('/log_time 40m; on: 2026-11-19; from: 2:00')).toBe('Logged 40m, yesterday');
    const person = { timeZone: 'America/New_York', dayStart: Temporal.PlainTime.from('04:00') };
    const on = async (day: string) => (await minutesOn(asOwner(), person, Temporal.PlainDate.from(day))).total;
    expect([await on('2026-11-19'), await on('2026-11-20'), await on('2026-11-21')]).toEqual([40, 20, 0]);
  });
});
