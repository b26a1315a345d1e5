import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../support/chat.ts';

let chat: Chat;
const sql = <Row>(text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).execute<Row[]>(text, values);
const dataOf = async (tool: string) => {
  const [row] = await sql<{ data: Record<string, unknown> }>(
    `select result -> 'data' as data from tool_calls where tool = ? order by created_at desc, id desc limit 1`,
    [tool],
  );
  return row?.data ?? {};
};
const withdraw = (consent: string) =>
  sql(`insert into consents (id, person_id, name, granted) values (gen_random_uuid(), ?, ?, false)`, [
    chat.owner,
    consent,
  ]);

beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());
/** Friday, 20 November 2026, 20:00 in Lisbon. */
beforeEach(async () => {
  const tables = ['daily_reflections', 'journal_entries', 'learnings', 'consents', 'time_entries', 'tasks', 'habits'];
  for (const table of [...tables, 'goals']) await sql(`delete from ${table}`);
  await sql(`update people set time_zone = 'Europe/Lisbon', language = 'en', day_start = '00:00'`);
  chat.clock.set('2026-11-20T20:00:00Z');
});

describe('a reflection', () => {
  it('keeps everything that is said of a day, and is shown with it', async () => {
    expect(
      await chat.say(
        '/write_reflection A long day; mood: content; energy: 7; completion: 6; productivity: 8; accomplishment: the report; challenges: noise; tomorrow focus: rest; gratitude: Ana; lessons: begin early',
      ),
    ).toBe('Kept your reflection for today.');
    const [row] = await sql(
      `select text, mood, energy_level, completion_score, productivity_score, biggest_accomplishment, challenges_faced,
         tomorrow_focus, gratitude_notes, lessons_learned from daily_reflections`,
    );
    expect(row).toEqual({
      text: 'A long day',
      mood: 'content',
      energy_level: 7,
      completion_score: 6,
      productivity_score: 8,
      biggest_accomplishment: 'the report',
      challenges_faced: 'noise',
      tomorrow_focus: 'rest',
      gratitude_notes: 'Ana',
      lessons_learned: 'begin early',
    });
    expect(await chat.say('/show_reflection')).toBe(
      [
        'Friday 20 November',
        'A long day',
        'Mood: content · Energy: 7/10 · Completion: 6/10 · Productivity: 8/10',
        'Proud of: the report',
        'Hard was: noise',
        'Tomorrow: rest',
        'Grateful for: Ana',
        'Learned: begin early',
        '0 tasks and 0 habits done, 0 min focused',
      ].join('\n'),
    );
  });

  it('takes the day’s figures from what was really done, also what is corrected later', async () => {
    await chat.say('goal: run a marathon');
    await chat.say('/add_task Buy shoes; goal: marathon');
    await chat.say('/add_task Call the bank');
    await chat.say('done with buy shoes');
    await chat.say('done with call the bank');
    await chat.say('new habit: run every day');
    await chat.say('/log run');
    const entry = (activity: string, from: string, to: string) =>
      sql(
        `insert into time_entries (id, person_id, activity, started_at, ended_at) values (gen_random_uuid(), ?, ?, ?, ?)`,
        [chat.owner, activity, from, to],
      );
    await entry('focused', '2026-11-20T09:00:00Z', '2026-11-20T09:50:00Z');
    await entry('meeting', '2026-11-20T10:00:00Z', '2026-11-20T12:00:00Z');
    // An hour before midnight and twenty minutes after it.
    await entry('focused', '2026-11-19T23:00:00Z', '2026-11-20T00:20:00Z');
    expect(await chat.say('/show_reflection today')).toBe(
      'Friday 20 November\nNothing written for this day.\n2 tasks and 1 habit done, 70 min focused, 50 % for a goal or pillar',
    );
    await chat.say('unlog run');
    const [today, yesterday] = ((await chat.say('/show_reflection days: 2')) &&
      (await dataOf('show_reflection')).days) as [Record<string, unknown>, Record<string, unknown>];
    expect(today).toMatchObject({
      on: '2026-11-20',
      metrics: { tasks_completed: 2, habits_done: 0, focus_minutes: 70, alignment: 0.5 },
    });
    expect(yesterday).toMatchObject({ on: '2026-11-19', metrics: { focus_minutes: 60, alignment: null } });
  });

  it('belongs to the person’s own day, by their zone and day start', async () => {
    await sql(`update people set time_zone = 'America/New_York', day_start = '04:00'`);
    chat.clock.set('2026-11-21T08:00:00Z');
    await chat.say('/add_task Late one');
    await chat.say('done with late one');
    await chat.say('reflection: late');
    expect(await sql('select reflected_on::text as day from daily_reflections')).toEqual([{ day: '2026-11-20' }]);
    expect(await chat.say('/show_reflection')).toContain('Friday 20 November\nlate\n1 task');
    chat.clock.set('2026-11-21T12:00:00Z');
    expect(await chat.say('/show_reflection')).toContain('0 tasks');
  });

  it.each([
    ['/write_reflection x; mood: furious', 'mood'],
    ['/write_reflection x; energy: 11', 'energy'],
    ['/write_reflection x; productivity: 0', 'productivity'],
    ['/write_reflection x; on: 2026-11-21', 'has not come yet'],
    ['/write_reflection x; on: 2026-02-30', '2026-02-30'],
    ['/show_reflection 2026-11-21', 'has not come yet'],
    ['/show_reflection days: 32', 'days'],
  ])('that can’t be is refused with what is wrong: %s', async (said, why) => {
    expect(await chat.say(said)).toContain(why);
    expect(await sql('select id from daily_reflections')).toEqual([]);
  });
});

describe('the journal', () => {
  it('keeps entries with their lines, titles and feelings, and lists the latest first', async () => {
    expect(await chat.say('journal entry: the sea was grey')).toBe('Kept in your journal (today).');
    await chat.say('/write_journal We talked for hours; title: With Rui; on: yesterday; sentiment: 0.8');
    await chat.say('/journal Rain again');
    expect(await chat.say('my journal')).toBe(
      'Your journal:\n1. today – Rain again\n2. today – the sea was grey\n3. yesterday – With Rui',
    );
    expect(await chat.say('/show_journal #3')).toBe('yesterday – With Rui\nWe talked for hours');
    expect(await chat.say('search my journal for grey')).toBe('Your journal:\n1. today – the sea was grey');
    expect(await chat.say('/list_journal until: 2026-11-19')).toBe('Your journal:\n1. yesterday – With Rui');
    expect(
      await sql(`select title, sentiment, written_on::text as day from journal_entries where title is not null`),
    ).toEqual([{ title: 'With Rui', sentiment: 0.8, day: '2026-11-19' }]);
  });

  it('keeps a long entry whole', async () => {
    const text = `It began. ${'And went on. '.repeat(500)}`.trim();
    await chat.say(`journal entry: ${text}`);
    expect(await sql('select text from journal_entries')).toEqual([{ text }]);
  });

  it('is changed and deleted entry by entry', async () => {
    await chat.say('/journal The sea was grey');
    expect(await chat.say('/update_journal sea; title: Grey; text: The sea was blue; on: yesterday')).toBe(
      'Changed the journal entry of yesterday: Grey',
    );
    expect(await chat.say('/update_journal grey; title: none')).toContain('The sea was blue');
    expect(await chat.say('/delete_journal blue')).toBe('Deleted the journal entry: The sea was blue');
    expect(await chat.say('/journal')).toContain('Your journal is empty.');
    expect(await chat.say('/show_journal blue')).toBe('I can’t find “blue”.');
  });

  it('keeps no feeling without the consent, and says so, but keeps the words', async () => {
    await withdraw('analyze_mental_states');
    const refused = await chat.say('/write_journal A good day; sentiment: 0.5');
    expect(refused).toContain('/consent');
    expect(await sql('select id from journal_entries')).toEqual([]);
    expect(await chat.say('/write_journal A good day')).toBe('Kept in your journal (today).');
    expect(await chat.say('/update_journal good; sentiment: 1')).toBe(refused);
    expect(await sql('select sentiment from journal_entries')).toEqual([{ sentiment: null }]);
  });

  it('lets an entry be changed whose feeling was kept before the consent was withdrawn', async () => {
    await chat.say('/write_journal A good day; sentiment: 0.5');
    await withdraw('analyze_mental_states');
    expect(await chat.say('/update_journal good; title: Friday')).toContain('Friday');
    expect(await chat.say('/update_journal friday; sentiment: none')).toContain('Friday');
    expect(await sql('select sentiment from journal_entries')).toEqual([{ sentiment: null }]);
  });

  it.each([
    ['/write_journal x; sentiment: 1.5', 'sentiment'],
    ['/write_journal x; on: 2026-11-21', 'has not come yet'],
    ['/update_journal nothing like it; title: x', 'I can’t find'],
  ])('refuses %s', async (said, why) => {
    expect(await chat.say(said)).toContain(why);
    expect(await sql('select id from journal_entries')).toEqual([]);
  });
});

describe('what was learned', () => {
  it('is kept under its topic, found again and deleted', async () => {
    expect(await chat.say('I learned today that bread needs time')).toBe('Learned (general): bread needs time');
    expect(await chat.say('/learned Postgres: forced row security binds owners, too')).toContain('Learned (Postgres)');
    await chat.say('/add_learning Chess is won by patience; topic: chess; question: how do I win more?');
    expect(await chat.say('my learnings')).toBe(
      'What you learned:\n1. chess: Chess is won by patience\n2. Postgres: forced row security binds owners, too\n3. general: bread needs time',
    );
    expect(await chat.say('what did I learn about how do i win?')).toBe(
      'What you learned:\n1. chess: Chess is won by patience',
    );
    expect(await chat.say('/delete_learning bread')).toBe('Deleted what you had learned (general): bread needs time');
    expect(await chat.say('/list_learnings bread')).toBe('Nothing that you learned matches.');
  });
});

describe('in other languages', () => {
  it.each([
    ['pt', 'Guardado no teu diário (hoje).', 'Aprendido (geral): pão', 'Nada escrito sobre este dia.'],
    ['es', 'Guardado en tu diario (hoy).', 'Aprendido (general): pão', 'Nada escrito sobre este día.'],
    ['fr', 'Gardé dans ton journal (aujourd’hui).', 'Appris (général)\u00a0: pão', 'Rien d’écrit sur ce jour.'],
  ])('%s', async (language, written, learned, none) => {
    await sql('update people set language = ?', [language]);
    expect(await chat.say('/journal mar')).toBe(written);
    expect(await chat.say('/learned pão')).toBe(learned);
    expect(await chat.say('/show_reflection')).toContain(none);
  });
});
