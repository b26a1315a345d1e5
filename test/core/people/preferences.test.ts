import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());
const sql = <Row>(text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).execute<Row[]>(text, values);

describe('focuses', () => {
  it('are set, listed by priority, and removed', async () => {
    expect(await chat.say('/list_focuses')).toContain('You have named nothing to focus on yet.');
    expect(await chat.say('focus on mindfulness')).toBe('Your focus: mindfulness, priority 3 of 5.');
    await chat.say('/focus work life balance');
    await chat.say('/set_focus self worth; priority: 5');
    expect(await chat.say('my focuses')).toBe(
      'What you want to care for:\n1. self-worth – 5 of 5\n2. mindfulness – 3 of 5\n3. work and life in balance – 3 of 5',
    );
    expect(await chat.say('/remove_focus mindfulness')).toBe('No longer your focus: mindfulness.');
    expect(await chat.say('/remove_focus mindfulness')).toBe('That is not among what you focus on: mindfulness.');
    expect(await sql('select category, priority from focuses order by priority')).toEqual([
      { category: 'work_life_balance', priority: 3 },
      { category: 'self_worth', priority: 5 },
    ]);
  });

  it('are one of eight, from 1 to 5', async () => {
    expect(await chat.say('/set_focus world domination')).toMatch(/^I can’t do that: category/);
    expect(await chat.say('/set_focus relationships; priority: 6')).toMatch(/^I can’t do that: priority/);
    expect(await sql(`select 1 from focuses where category = 'relationships'`)).toEqual([]);
  });
});

describe('the ritual', () => {
  it('is changed in parts, and shown', async () => {
    expect(await chat.say('/show_ritual')).toContain('I speak as a warm friend. I remind you of it.');
    expect(
      await chat.say('/set_ritual timing: morning person; style: guided structure; focus: patience; time: 6:45'),
    ).toBe(
      'Your ritual: in the morning, as long as it takes, guided; every day 06:45 – patience. I speak as a warm friend. I remind you of it.',
    );
    expect(await chat.say('/set_ritual days: 4, 1; reminders: no')).toContain('Monday and Thursday 06:45');
    expect(await sql('select days_of_week, frequency, reminders_on from rituals')).toEqual([
      { days_of_week: [1, 4], frequency: 'custom', reminders_on: false },
    ]);
  });

  it('needs days where days are chosen', async () => {
    expect(await chat.say('/set_ritual days: []; frequency: custom')).toContain('Which days?');
    expect(await sql('select days_of_week from rituals')).toEqual([{ days_of_week: [1, 4] }]);
  });

  it('gives Steward the persona that greets in the morning', async () => {
    const briefing = async (day: string) => {
      chat.clock.set(`2026-11-${day}T08:01:00Z`);
      await chat.app.tick();
      return (await chat.next()).split('\n')[0];
    };
    expect(await briefing('21')).toBe('Good morning, Ana.');
    await chat.say('talk to me like a confident coach');
    expect(await briefing('22')).toBe('Good morning, Ana. Let’s make this day count!');
    await chat.say('/set_ritual wise mentor');
    await chat.say('speak French');
    const greeting = await briefing('23');
    await chat.say('/set_preference en');
    expect(greeting).toBe('Bonjour, Ana. De ce jour, qu’est-ce qui comptera dans un an\u00a0?');
  });
});

describe('the persona', () => {
  it('praises a streak that has come to a round number, in its own manner', async () => {
    await chat.say('/set_ritual gentle guide');
    await chat.say('new habit: stretch every day');
    const today = Temporal.PlainDate.from('2026-11-23');
    for (let ago = 6; ago >= 1; ago -= 1) {
      const said = await chat.say(`/log_habit stretch; on: ${today.subtract({ days: ago })}`);
      expect(said).not.toContain('Breathe');
    }
    expect(await chat.say('/log_habit stretch')).toContain('stretch: 7 in a row. Breathe, and enjoy how far you came.');
    await chat.say('/delete_habit stretch');
  });
});

describe('settings', () => {
  it('are listed with what they hold, and say what they take', async () => {
    expect(await chat.say('my settings')).toContain('Rows that a list shows (list_length): 20');
    expect(await chat.say('/settings list_length 4')).toBe('list_length can be: 5–50.');
    expect(await chat.say('/set_setting empty_day; value: perhaps')).toBe('empty_day can be: brief, silent.');
    expect(await chat.say('/set_setting no_such; value: 1')).toMatch(/^I can’t do that: key/);
    expect(await sql('select 1 from settings')).toEqual([]);
    expect(await chat.say('/settings week_starts_on Sunday')).toBe('Set: First day of the week (1 is Monday) – 7');
    expect(await chat.say('/settings pictures no')).toBe('Set: Pictures – off');
    expect(await sql('select key, value, type from settings order by key')).toEqual([
      { key: 'pictures', value: 'off', type: 'feature_flag' },
      { key: 'week_starts_on', value: 7, type: 'user' },
    ]);
  });

  it('start weeks on the day they say, and leave pictures out', async () => {
    const days = () =>
      sql<{ day: string; files: number }>(
        `select result #>> '{data,days,0,day}' as day, (select count(*)::int from attachments) as files from tool_calls
       where tool = 'show_week' order by created_at desc, id desc limit 1`,
      );
    await chat.say('/show_week 2026-11-25');
    expect(await days()).toMatchObject([{ day: '2026-11-22' }]);
    await chat.say('/settings week_starts_on 1');
    await chat.say('/show_week 2026-11-25');
    expect(await days()).toMatchObject([{ day: '2026-11-23' }]);
    await chat.say('goal: learn chess');
    await chat.say('goal: buy a board');
    await chat.say('goal learn chess needs buy a board');
    expect(await chat.say('/show_goal_graph')).toContain('buy a board');
    expect(await days()).toMatchObject([{ files: 0 }]);
    await chat.say('/show_week 2026-11-25');
    await chat.say('/settings pictures yes');
    await chat.say('/show_goal_graph');
    expect(await days()).toMatchObject([{ files: 1 }]);
  });

  it('make lists as long as they say', async () => {
    for (let index = 1; index <= 7; index += 1) await chat.say(`add thing ${index}`);
    await chat.say('/settings list_length 5');
    const list = await chat.say("what's on my list?");
    expect(list.split('\n').filter((line) => /^\d+\./.test(line))).toHaveLength(5);
    expect(list).toContain('… and 2 more.');
  });

  it('keep the briefing of an empty day silent where the person wants that, and only then', async () => {
    for (let index = 1; index <= 7; index += 1) await chat.say(`delete thing ${index}`);
    await chat.say('/settings empty_day silent');
    chat.clock.set('2026-11-24T08:01:00Z');
    await chat.app.tick();
    await chat.say('add call the bank on Wednesday');
    chat.clock.set('2026-11-25T08:01:00Z');
    await chat.app.tick();
    expect(await chat.next()).toContain('call the bank');
    const days =
      await sql(`select occurrence_key as day, status from notifications where occurrence_key like '2026-11-2%'
      and kind = 'morning_briefing' order by 1`);
    expect(days.slice(-2)).toEqual([
      { day: '2026-11-24', status: 'dismissed' },
      { day: '2026-11-25', status: 'sent' },
    ]);
  });
});

describe('notifications', () => {
  it('can be switched off by kind', async () => {
    expect(await chat.say('/set_notification reminder; enabled: no')).toBe('Reminders: off');
    await chat.say('remind me to stretch in 10 minutes');
    chat.clock.advance({ minutes: 11 });
    await chat.app.tick();
    expect(await chat.say('my settings')).toContain('Reminders: off');
    expect(await sql(`select 1 from notifications where kind = 'reminder'`)).toEqual([]);
  });

  it('go only to channels on which the person is known', async () => {
    expect(await chat.say('/set_notification nudge; channel: slack')).toBe(
      'I don’t know you on slack yet. Say “/pair” to link it.',
    );
    expect(await chat.say('/set_notification nudge; channel: terminal')).toBe('Nudges: on, on terminal');
    expect(await chat.say('/set_notification nudge; channel: none')).toBe('Nudges: on');
  });
});
