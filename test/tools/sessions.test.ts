import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localSender } from '../../src/channels/terminal/terminal-channel.ts';
import type { InboundContent } from '../../src/core/conversation/message.ts';
import { archiveOldSessions } from '../../src/core/sessions/archive-sessions.ts';
import { type Chat, openChat } from '../support/chat.ts';

let chat: Chat;
const asOwner = () => chat.app.database.asPerson(chat.owner);
const sql = <Row>(text: string, values: unknown[] = []) => asOwner().execute<Row[]>(text, values);
const consent = (name: string, granted: boolean) =>
  sql(
    `insert into consents (id, person_id, name, granted) values (gen_random_uuid(), ?, ?, ?)
     on conflict (person_id, name) do update set granted = excluded.granted`,
    [chat.owner, name, granted],
  );
/** The session held last. */
const last = async () => {
  const [row] = await sql<Record<string, unknown>>(
    `select type, status, step, duration_seconds, virtue, emotional_snapshot, key_insights, suggested_goals, transcript,
       held_on::text as day from sessions order by started_at desc, id desc limit 1`,
  );
  return row ?? {};
};
/** Types a line, some seconds after the one before. */
async function later(seconds: number, text: string): Promise<string> {
  chat.clock.advance({ seconds });
  return receive({ kind: 'text', text });
}
/** Sends a message of any lines, or a press. */
async function receive(content: InboundContent): Promise<string> {
  await chat.app.receive({
    externalId: randomUUIDv7(),
    sender: { ...localSender, displayName: 'Ana' },
    replyTo: { channel: 'terminal', workspace: '', conversation: 'local' },
    content,
    sentAt: chat.clock.now(),
  });
  return chat.next();
}
async function press(label: string): Promise<string> {
  const [action] = await sql<{ id: string }>(
    'select id from actions where label = ? order by created_at desc, position limit 1',
    [label],
  );
  return receive({ kind: 'action', actionId: action?.id ?? '' });
}

beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());
/** Friday, 20 November 2026, 9:00 in Lisbon. */
beforeEach(async () => {
  for (const table of ['session_metrics', 'sessions', 'goals', 'consents', 'focuses', 'rituals', 'tasks']) {
    await sql(`delete from ${table}`);
  }
  await sql(`update people set time_zone = 'Europe/Lisbon', language = 'en', day_start = '00:00'`);
  chat.clock.set('2026-11-20T09:00:00Z');
  await chat.say('/help');
});

/** Goes through a whole silent reflection, a minute a step. */
async function reflectSilently(virtue = 'Serenity'): Promise<string> {
  for (const line of ['start a silent session', 'calm', '2', 'the sea', 'That I may rest', virtue])
    await later(60, line);
  return later(60, 'call Rui');
}

describe('a guided session', () => {
  it('is a conversation: buttons or own words answer step after step, to insights, a virtue and a goal', async () => {
    expect(await chat.say('start a session')).toContain('Which kind of session?');
    const opening = await chat.say('Silent reflection');
    expect(opening).toContain('Silent reflection – good that you are here.');
    expect(opening).toContain('1/6 · How do you feel right now?');
    expect(await last()).toMatchObject({ type: 'silent_reflection', status: 'started', step: 0, day: '2026-11-20' });
    expect(await later(30, 'Anxious')).toContain('2/6 · How strong is it');
    expect(await later(30, '4')).toContain('3/6 · Put everything down');
    expect(await later(60, 'remind me to buy milk at 5? No.\nThe sea, the job.')).toContain('4/6 · What stayed');
    expect(await later(60, 'That I am afraid of saying no')).toContain('5/6 · Which virtue');
    expect(await later(30, 'Honesty')).toContain('6/6 · What is your next small step');
    const end = await later(30, 'Tell Marta on Monday');
    expect(end).toContain('4 minutes well spent. Virtue earned: honesty.');
    expect(end).toContain('• That I am afraid of saying no');
    expect(end).toContain('Shall this become a goal?');
    expect(await last()).toEqual({
      type: 'silent_reflection',
      status: 'completed',
      step: 6,
      duration_seconds: 240,
      virtue: 'honesty',
      emotional_snapshot: [{ emotion: 'anxious', intensity: 4, color: '#b07cc6', confidence: 1 }],
      key_insights: [{ insight: 'That I am afraid of saying no', category: 'what_stayed', importance: 4 }],
      suggested_goals: [
        {
          category: 'personal_growth',
          description: 'Tell Marta on Monday',
          smartGoal: 'Tell Marta on Monday, done by Friday 27 November',
          timeframe: 'one_week',
          priority: 3,
        },
      ],
      transcript: expect.arrayContaining([
        { speaker: 'person', text: 'remind me to buy milk at 5? No.\nThe sea, the job.', at: '2026-11-20T09:02:00Z' },
      ]),
      day: '2026-11-20',
    });
    expect(await sql('select name, value::float8 as value, unit from session_metrics order by name')).toEqual([
      { name: 'completion_rate', value: 1, unit: 'share' },
      { name: 'response_time', value: 40, unit: 'seconds' },
      { name: 'words_written', value: 26, unit: 'words' },
    ]);
    expect(await sql('select id from reminders')).toEqual([]);
    expect(await chat.say('add buy milk')).toBe('Added: buy milk');
  });

  it.each(['face_to_face', 'spoken_presence', 'silent_reflection', 'written_clarity'])(
    'of the kind %s goes through to its end, also by skipping',
    async (type) => {
      let said = await chat.say(`/start_session ${type}`);
      for (let steps = 0; steps < 10 && /^\d\/\d · /m.test(said); steps += 1) said = await later(10, 'skip');
      expect(said).toContain('well spent');
      expect(await last()).toMatchObject({ type, status: 'completed', virtue: null, key_insights: [] });
      const [rate] = await sql(`select value::float8 as value from session_metrics where name = 'completion_rate'`);
      expect(rate).toEqual({ value: 0 });
    },
  );

  it('is one at a time', async () => {
    await chat.say('start a written session');
    await chat.say('/today');
    const again = await chat.say('start a silent session');
    expect(again).toContain('A session is open: written clarity, today.');
    expect(again).toContain('Go on');
    expect(await sql('select id from sessions')).toHaveLength(1);
    expect(await chat.say('Go on')).toContain('1/6 · How do you feel');
  });

  it('waits when it is interrupted, and goes on where it was; the time between does not count', async () => {
    await chat.say('start a silent session');
    await later(60, 'calm');
    expect(await later(60, 'later')).toContain('continue my session');
    expect(await last()).toMatchObject({ status: 'interrupted', step: 1, duration_seconds: 120 });
    expect(await chat.say('add buy milk')).toBe('Added: buy milk');
    expect(await later(86_400, 'continue my session')).toContain('2/6 · How strong is it');
    expect(await last()).toMatchObject({ status: 'in_progress', step: 1 });
    await later(60, '3');
    expect(await last()).toMatchObject({ step: 2, duration_seconds: 180 });
    expect(await chat.say('not now')).toContain('we go on whenever you like');
  });

  it('counts half an hour at most for one answer: who walks away is not in it', async () => {
    await chat.say('start a silent session');
    await later(10 * 3600, 'calm');
    expect(await last()).toMatchObject({ duration_seconds: 1800 });
  });

  it('ends when the person says so: completed with answers, failed without', async () => {
    await chat.say('start a silent session');
    expect(await chat.say('end the session')).toContain('nothing was answered');
    expect(await last()).toMatchObject({ status: 'failed' });
    await chat.say('start a silent session');
    await later(60, 'calm');
    expect(await later(60, 'end the session')).toContain('2 minutes well spent');
    expect(await last()).toMatchObject({ status: 'completed' });
    expect(await chat.say('end the session')).toBe('No session is open. Say “start a session”.');
    expect(await chat.say('continue my session')).toBe('No session is open. Say “start a session”.');
  });

  it('has failed after a week without an answer, when another is started', async () => {
    await chat.say('start a silent session');
    await chat.say('/today');
    chat.clock.advance({ hours: 8 * 24 });
    expect(await chat.say('start a written session')).toContain('Written clarity');
    expect(await sql('select type, status from sessions order by started_at')).toEqual([
      { type: 'silent_reflection', status: 'failed' },
      { type: 'written_clarity', status: 'started' },
    ]);
  });

  it('says what kind of answer it waits for, and takes nothing else', async () => {
    await chat.say('start a silent session');
    const tale = 'It all began when I was a child and it has not stopped ever since then';
    expect(await chat.say(tale)).toContain('Name the feeling in a word or two');
    await chat.say('wistful');
    expect(await last()).toMatchObject({ emotional_snapshot: [{ emotion: 'wistful', color: '#8e8e93' }] });
    expect(await chat.say('a lot')).toContain('A number from 1 to 5');
    for (const answer of ['5', 'skip', 'skip']) await chat.say(answer);
    expect(await chat.say('speed')).toContain('One of these, please: courage, gratitude');
    expect(await chat.say('courage')).toContain('6/6');
    expect(await last()).toMatchObject({ virtue: 'courage', step: 5 });
  });

  it('takes no button of a step that is over for the step that waits', async () => {
    await chat.say('start a silent session');
    await chat.say('wistful');
    expect(await press('Sad')).toContain('2/6 · How strong is it');
    expect(await last()).toMatchObject({ step: 1, emotional_snapshot: [{ emotion: 'wistful' }] });
  });

  it('can be undone answer by answer, and commands go on working in it', async () => {
    await chat.say('start a silent session');
    await chat.say('wistful');
    expect(await chat.say('/add buy milk')).toBe('Added: buy milk');
    await chat.say('/undo');
    expect(await chat.say('/continue_session')).toContain('2/6');
    await chat.say('4');
    expect(await chat.say('undo')).toMatch(/^Undone: 3\/6/);
    expect(await last()).toMatchObject({ step: 1, emotional_snapshot: [{ emotion: 'wistful', intensity: 3 }] });
  });

  it('goes on over a message that Steward sends of its own accord', async () => {
    await chat.say('brief me at 9:30');
    await chat.say('start a written session');
    for (const answer of ['skip', 'skip']) await chat.say(answer);
    chat.clock.set('2026-11-20T09:31:00Z');
    await chat.app.tick();
    expect(await chat.next()).toContain('Good morning');
    expect(await chat.say('I wrote this while you spoke')).toContain('4/6 · Now in one sentence');
    await chat.say('/briefing off');
  });

  it('keeps no transcript and no feelings without the consent to them', async () => {
    await consent('store_session_transcripts', false);
    await consent('analyze_mental_states', false);
    expect(await chat.say('start a silent session')).toContain('1/4 · Put everything down');
    for (const answer of ['the sea', 'That I may rest', 'serenity', 'rest']) await chat.say(answer);
    expect(await last()).toMatchObject({
      status: 'completed',
      transcript: [],
      emotional_snapshot: [],
      virtue: 'serenity',
    });
  });

  it('goes on where a consent is withdrawn in the middle, and keeps no more of it', async () => {
    await chat.say('start a silent session');
    await chat.say('calm');
    await consent('analyze_mental_states', false);
    await consent('store_session_transcripts', false);
    expect(await chat.say('4')).toContain('3/6');
    for (const answer of ['the sea', 'That I may rest', 'serenity', 'rest more']) await chat.say(answer);
    const { transcript, emotional_snapshot, status } = await last();
    expect(status).toBe('completed');
    expect(transcript).toHaveLength(2);
    expect(emotional_snapshot).toEqual([{ emotion: 'calm', intensity: 3, color: '#7fb7be', confidence: 1 }]);
    expect(await press('rest more')).toContain('New goal from your session: rest more');
  });
});

describe('a goal that a session suggests', () => {
  it('becomes one by one tap, once, of the kind that the person cares for', async () => {
    await sql(
      `insert into focuses (id, person_id, category, priority) values (gen_random_uuid(), ?, 'relationships', 5)`,
      [chat.owner],
    );
    await reflectSilently();
    expect(await press('call Rui')).toBe('New goal from your session: call Rui (by Fri 27 Nov)');
    expect(await sql(`select title, smart, category, priority, source, deadline::text as deadline from goals`)).toEqual(
      [
        {
          title: 'call Rui',
          smart: 'call Rui, done by Friday 27 November',
          category: 'relationships',
          priority: 5,
          source: 'session_suggestion',
          deadline: '2026-11-27',
        },
      ],
    );
    expect(await chat.say('/accept_goal rui')).toBe('“call Rui” is a goal already.');
    expect(await chat.say('/accept_goal fly')).toContain('No session suggested that.');
    expect(await chat.say('undo')).toContain('Undone: New goal from your session');
    expect(await chat.say('/accept_goal')).toContain('New goal from your session: call Rui');
  });

  it('is one of at most three, and a week from today where the session is long ago', async () => {
    for (const line of ['start a silent session', 'skip', 'skip', 'skip', 'skip', 'skip']) await chat.say(line);
    const [{ id = '' } = {}] = await sql<{ id: string }>('select id from sessions');
    expect(await later(10, '- walk\n- sleep\n\n* read\n- run')).toContain('Shall any of these become a goal?');
    chat.clock.set('2026-12-20T09:00:00Z');
    expect(await chat.say(`/accept_goal read; session: ${id}`)).toBe(
      'New goal from your session: read (by Sun 27 Dec)',
    );
    expect(await chat.say('/accept_goal run')).toContain('No session suggested that.');
  });
});

describe('sessions that were held', () => {
  it('are listed, shown and summed up, with the virtues they earned', async () => {
    await reflectSilently('Serenity');
    chat.clock.set('2026-11-21T09:00:00Z');
    await reflectSilently('Serenity');
    for (const line of ['start a written session', 'angry', '5', 'skip', 'skip', 'hope', 'skip'])
      await later(120, line);
    expect(await chat.say('my sessions')).toBe(
      [
        'Your sessions:',
        '1. written clarity – today: completed, 12 min, hope',
        '2. silent reflection – today: completed, 6 min, serenity',
        '3. silent reflection – yesterday: completed, 6 min, serenity',
      ].join('\n'),
    );
    expect(await chat.say('/show_session #2')).toContain('Feelings: calm 2/5\nWhat you found:\n• That I may rest');
    expect(await chat.say('sum up my sessions')).toBe(
      'The last 30 days: 3 sessions, 8 min on average.\nMost often: serenity\nFeelings: angry, calm',
    );
    expect(await chat.say('/show_session days: 1')).toContain('Today: 2 sessions, 9 min on average.');
    expect(await chat.say('my virtues')).toBe(
      [
        'Virtues you earned:',
        '🕊️ serenity (you let it be): 2 times, first yesterday, last today',
        '🌅 hope (you looked ahead): once, today',
      ].join('\n'),
    );
  });

  it('leave every list after two years, without their transcript; the virtues stay', async () => {
    await reflectSilently();
    await chat.say('start a written session');
    await consent('analyze_mental_states', false);
    await consent('store_session_transcripts', false);
    const archive = (moment: string) =>
      asOwner().transactional((em) => archiveOldSessions(em, Temporal.Instant.from(moment)));
    expect(await archive('2028-11-20T12:00:00Z')).toBe(0);
    expect(await archive('2028-11-21T12:00:00Z')).toBe(2);
    expect(await archive('2028-11-21T12:00:00Z')).toBe(0);
    expect(await sql('select status, transcript from sessions order by started_at')).toEqual([
      { status: 'completed', transcript: [] },
      { status: 'failed', transcript: [] },
    ]);
    chat.clock.set('2028-11-21T12:00:00Z');
    expect(await chat.say('/list_sessions')).toContain('No sessions yet');
    expect(await chat.say('/show_session days: 730')).toContain('no session');
    expect(await chat.say('my virtues')).toContain('serenity');
  });

  it('of another person can’t be reached by their id', async () => {
    const [other, session] = [randomUUIDv7(), randomUUIDv7()];
    await chat.app.database
      .asSystem()
      .execute(`insert into people (id, display_name, time_zone, role) values (?, 'Ben', 'UTC', 'user')`, [other]);
    await chat.app.database.asPerson(other).execute(
      `insert into sessions (id, person_id, type, held_on, started_at, suggested_goals)
       values (?, ?, 'written_clarity', '2026-11-20', now(), '[{"description": "secret"}]')`,
      [session, other],
    );
    expect(await chat.say(`/show_session ${session}`)).toBe(`I can’t find “${session}”.`);
    expect(await chat.say(`/accept_goal secret; session: ${session}`)).toBe(`I can’t find “${session}”.`);
    expect(await chat.say('/accept_goal secret')).toContain('No session suggested that.');
    expect(await chat.say('continue my session')).toContain('No session is open.');
  });
});

describe('in other languages', () => {
  it.each([
    ['pt', 'Reflexão em silêncio – que bom estares aqui.', 'Ansiedade', 'mais tarde', '/session continue', 'coragem'],
    [
      'es',
      'Reflexión en silencio – qué bien que estés aquí.',
      'Ansiedad',
      'más tarde',
      '/session continue',
      'valentía',
    ],
    [
      'fr',
      'Réflexion silencieuse – c’est bien que tu sois là.',
      'Anxiété',
      'plus tard',
      '/session continue',
      'courage',
    ],
  ])('%s', async (language, opening, anxious, later, goOn, courage) => {
    await sql('update people set language = ?', [language]);
    expect(await chat.say('/session silent')).toContain(opening);
    expect(await chat.say(anxious)).toContain('2/6');
    expect(await last()).toMatchObject({ emotional_snapshot: [{ emotion: 'anxious' }] });
    expect(await chat.say(later)).toContain(goOn);
    expect(await chat.say(goOn)).toContain('2/6');
    for (const answer of ['3', 'mar', 'sim']) await chat.say(answer);
    await chat.say(courage);
    expect(await last()).toMatchObject({ virtue: 'courage', step: 5 });
  });

  it('the persona opens the session in its own way', async () => {
    await sql(`insert into rituals (id, person_id, persona) values (gen_random_uuid(), ?, 'confident_coach')`, [
      chat.owner,
    ]);
    expect(await chat.say('start a face to face session')).toContain('let’s make this count.');
  });
});
