import { randomUUIDv7 } from 'node:crypto';
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
const streakOf = async (habit: string) => {
  await chat.say(`/show_habit ${habit}`);
  return ((await dataOf('show_habit')).habit as { streak: Record<string, unknown> }).streak;
};

beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());
/** Friday, 20 November 2026, 9:00 in Lisbon. */
beforeEach(async () => {
  for (const table of ['habit_pauses', 'habit_logs', 'habits', 'areas', 'goals']) await sql(`delete from ${table}`);
  await sql(`update people set time_zone = 'Europe/Lisbon', language = 'en', day_start = '00:00'`);
  chat.clock.set('2026-11-20T09:00:00Z');
});

describe('a habit', () => {
  it('is begun with all that can be said of it, and shown with it', async () => {
    await chat.say('/add_goal Run a marathon');
    await chat.say('/add_area Fitness');
    expect(
      await chat.say(
        '/add_habit Run; times per week: 3; amount: 5; unit: km; goal: marathon; area: fitness; category: health; time preference: morning; reminders on: no; remind at: 7:30; motivation: feel well',
      ),
    ).toBe('New habit: Run, 3 times a week, 5 km. Say “log Run” when you did it.');
    const [row] = await sql(
      `select h.name, h.frequency, h.times_per_week, h.target_amount::float8 as amount, h.unit, h.category, h.time_preference,
         h.reminders_on, h.remind_at::text as remind_at, h.motivation, g.title as goal, a.name as area
       from habits h join goals g on g.id = h.goal_id join areas a on a.id = h.area_id`,
    );
    expect(row).toEqual({
      name: 'Run',
      frequency: 'weekly',
      times_per_week: 3,
      amount: 5,
      unit: 'km',
      category: 'health',
      time_preference: 'morning',
      reminders_on: false,
      remind_at: '07:30:00',
      motivation: 'feel well',
      goal: 'Run a marathon',
      area: 'Fitness',
    });
    const shown = await chat.say('show my run habit');
    expect(shown).toContain('Run: 3 times a week, 5 km, in the morning');
    expect(shown).toContain('For: Run a marathon, Fitness');
    expect(shown).toContain('Why: feel well');
  });

  it('is changed, renamed, put out of use and back, and deleted', async () => {
    await chat.say('new habit: run every day');
    expect(await chat.say('/update_habit run; days of week: 1, 4; amount: 5; unit: km')).toBe(
      'Updated habit: run, on Monday and Thursday, 5 km.',
    );
    expect(await chat.say('/update_habit run; amount: none; unit: none; frequency: daily')).toBe(
      'Updated habit: run, every day.',
    );
    expect(await chat.say('rename my habit run to jog')).toContain('Updated habit: jog');
    expect(await chat.say('/update_habit jog; active: no')).toContain('out of use');
    expect(await chat.say('my habits')).toContain('No habits yet');
    expect(await chat.say('/list_habits inactive')).toBe('Habits out of use:\n1. ○ jog');
    expect(await chat.say('/update_habit jog; active: yes')).toBe('Updated habit: jog, every day.');
    expect(await chat.say('delete my jog habit')).toBe('Deleted the habit “jog”. Its log is kept.');
    expect(await sql('select name from habits where archived_at is null')).toEqual([]);
  });

  it.each([
    ['/add_habit Run; times per week: 3; days of week: 1', 'That does not go together'],
    ['/add_habit Run; frequency: daily; times per week: 3', 'That does not go together'],
    ['/add_habit Run; frequency: custom', 'Which days?'],
    ['/add_habit Run; times per week: 8', 'times_per_week'],
    ['/add_habit Run; days of week: 0', 'days_of_week'],
    ['/add_habit Run; frequency: hourly', 'frequency'],
    ['/add_habit Run; amount: 0', 'amount'],
    ['/add_habit Run; remind at: 25:00', '25:00'],
    ['/add_habit Run; goal: fly to the moon', 'I can’t find “fly to the moon”.'],
    ['/add_habit Stretch', 'You have the habit “stretch” already.'],
    ['/update_habit swim; name: Stretch', 'You have the habit “stretch” already.'],
    ['/update_habit zeppelin; amount: 3', 'I can’t find “zeppelin”.'],
    ['/update_habit stretch; frequency: custom', 'Which days?'],
  ])('that can’t be is refused with what is wrong: %s', async (said, why) => {
    await chat.say('new habit: stretch every day');
    await chat.say('new habit: swim every day');
    expect(await chat.say(said)).toContain(why);
    const habits = await sql(`select name, frequency from habits order by name`);
    expect(habits).toEqual([
      { name: 'stretch', frequency: 'daily' },
      { name: 'swim', frequency: 'daily' },
    ]);
  });

  it('does not go into an archived area', async () => {
    await chat.say('/add_area Old job');
    await sql('update areas set archived_at = now()');
    expect(await chat.say('/add_habit Report; area: old job')).toContain('Old job');
    expect(await sql('select name from habits')).toEqual([]);
  });

  it('keeps markup and control characters as they were typed', async () => {
    const name = `<b>"run"</b> {name} \\ 'x' 👟`;
    expect(await chat.say(`/add_habit ${name}`)).toContain(`New habit: ${name}, every day.`);
    expect(await chat.say('/log_habit <b>"run"')).toContain(name);
    expect(await sql('select name from habits')).toEqual([{ name }]);
  });

  it('of another person can’t be reached by its id', async () => {
    const other = randomUUIDv7();
    const habit = randomUUIDv7();
    await chat.app.database
      .asSystem()
      .execute(`insert into people (id, display_name, time_zone, role) values (?, 'Ben', 'UTC', 'user')`, [other]);
    await chat.app.database
      .asPerson(other)
      .execute(`insert into habits (id, person_id, name) values (?, ?, 'secret')`, [habit, other]);
    for (const tool of ['log_habit', 'skip_habit', 'pause_habit', 'resume_habit', 'show_habit', 'delete_habit']) {
      expect(await chat.say(`/${tool} ${habit}`)).toBe(`I can’t find “${habit}”.`);
    }
  });
});

describe('the log of a habit', () => {
  it('keeps one row a day, which saying more corrects, and days before', async () => {
    await chat.say('new habit: run every day');
    expect(await chat.say('/log run 5k')).toContain('Logged: run (5 km). 1 day in a row.');
    expect(await chat.say('/log_habit run; amount: 6')).toContain('(6 km)');
    expect(await chat.say('/log_habit run; on: yesterday; minutes: 30; notes: rain')).toContain('2 days in a row!');
    const logs = await sql(
      `select logged_on::text as day, amount::float8 as amount, unit, minutes, notes from habit_logs order by logged_on`,
    );
    expect(logs).toEqual([
      { day: '2026-11-19', amount: null, unit: null, minutes: 30, notes: 'rain' },
      { day: '2026-11-20', amount: 6, unit: 'km', minutes: null, notes: null },
    ]);
    const shown = await chat.say('show my run habit');
    expect(shown).toContain('Days in a row: 2, at best 2. Done 2 times in all (30 min).');
  });

  it('is taken back a day at a time', async () => {
    await chat.say('new habit: run every day');
    for (const on of ['2026-11-18', '2026-11-19', '2026-11-20']) await chat.say(`/log_habit run; on: ${on}`);
    expect(await chat.say('unlog run yesterday')).toBe('Took run out of the log (yesterday). 1 day in a row.');
    expect(await chat.say('unlog run yesterday')).toBe('Nothing is logged for run (yesterday).');
    expect(await streakOf('run')).toEqual({ current: 1, best: 1, total: 2, unit: 'day' });
  });

  it('takes no day to come, and none that does not exist', async () => {
    await chat.say('new habit: run every day');
    expect(await chat.say('/log_habit run; on: 2026-11-21')).toBe(
      '2026-11-21 has not come yet. Log it when it’s done.',
    );
    expect(await chat.say('/log_habit run; on: 2026-02-31')).toContain('2026-02-31');
    expect(await chat.say('/log_habit run; minutes: 1441')).toContain('minutes');
    expect(await chat.say('/log_habit run; amount: -5')).toContain('amount');
    expect(await sql('select id from habit_logs')).toEqual([]);
  });

  it('goes over a skipped day, also one to come; a day that is done is not skipped unasked', async () => {
    await chat.say('new habit: run every day');
    await chat.say('/log_habit run; on: 2026-11-18');
    expect(await chat.say('skip run yesterday')).toBe('Skipped: run (yesterday). Your streak of 1 day is safe.');
    expect(await chat.say('/log run')).toContain('2 days in a row!');
    expect(await chat.say('/skip run')).toBe('run is logged as done (today). If that is wrong, say “unlog run” first.');
    expect(await chat.say('/skip run tomorrow')).toContain('Skipped: run (tomorrow).');
    chat.clock.set('2026-11-22T09:00:00Z');
    expect(await streakOf('run')).toMatchObject({ current: 2 });
    expect(await chat.say('/log_habit run; on: yesterday')).toContain('Logged: run. 3 days in a row!');
    expect(await sql(`select status from habit_logs where logged_on = '2026-11-21'`)).toEqual([{ status: 'done' }]);
  });

  it('goes over a pause of one habit and a vacation of all, and begins again after it', async () => {
    await chat.say('new habit: run every day');
    await chat.say('new habit: read every day');
    for (const habit of ['run', 'read']) await chat.say(`/log_habit ${habit}`);
    expect(await chat.say('pause my run habit until Sunday')).toBe(
      'run rests until Sun 22 Nov. No streak breaks meanwhile.',
    );
    expect(await chat.say('/list_habits')).toBe('Your habits:\n1. ✓ run – 1 day\n2. ✓ read – 1 day');
    chat.clock.set('2026-11-22T09:00:00Z');
    expect(await chat.say('/list_habits')).toBe('Your habits:\n1. ⏸ run – 1 day\n2. ○ read');
    expect(await chat.say('resume my habits')).toBe('Your habits are not paused.');
    expect(await chat.say('I’m on vacation until 2026-12-01')).toContain('All your habits rest until');
    expect(await chat.say('resume my read habit')).toBe(
      'read rests because all your habits do. Say “resume my habits” to end that.',
    );
    chat.clock.set('2026-11-28T09:00:00Z');
    expect(await chat.say('I’m back')).toBe('Welcome back: your habits count again.');
    expect(await sql(`select until_on::text as until from habit_pauses where habit_id is null`)).toEqual([
      { until: '2026-11-27' },
    ]);
    expect(await chat.say('/log run')).toContain('2 days in a row!');
    expect(await chat.say('resume my run habit')).toBe('run is not paused.');
  });

  it('keeps one pause where a new one meets it, and refuses one that ends before it begins', async () => {
    await chat.say('new habit: run every day');
    await chat.say('/pause run until Friday');
    await chat.say('/pause run');
    expect(await sql(`select from_on::text as from_on, until_on from habit_pauses`)).toEqual([
      { from_on: '2026-11-20', until_on: null },
    ]);
    expect(await chat.say('/pause_habit run; from: 2026-11-25; until: 2026-11-24')).toBe(
      'A pause can’t end before it begins. Name a later last day.',
    );
    expect(await chat.say('/resume run')).toBe('run counts again.');
    expect(await sql(`select id from habit_pauses`)).toEqual([]);
    expect(await chat.say('/pause_habit run; from: 2026-11-25; until: 2026-11-27')).toBe(
      'run rests from Wed 25 Nov until Fri 27 Nov. No streak breaks meanwhile.',
    );
  });

  it('tells which streaks are at risk today: not those of a week that has days left', async () => {
    for (const habit of ['run every day', 'swim twice a week', 'read every day', 'yoga every day']) {
      await chat.say(`new habit: ${habit}`);
    }
    for (const habit of ['run', 'read']) await chat.say(`/log_habit ${habit}; on: yesterday`);
    await chat.say('/log read');
    for (const on of ['2026-11-10', '2026-11-12', '2026-11-18']) await chat.say(`/log_habit swim; on: ${on}`);
    expect(await chat.say('which streaks are at risk?')).toBe(
      'Do these today to keep their streaks:\n1. ○ run – 1 day',
    );
    chat.clock.set('2026-11-22T09:00:00Z');
    expect(await chat.say('/list_habits at risk')).toBe('Do these today to keep their streaks:\n1. ○ swim – 1 week');
    await chat.say('/skip_habit swim; on: 2026-11-22');
    expect(await chat.say('/list_habits at risk')).toBe('No streak is at risk today.');
  });

  it('is shown week by week, with the strength and where it is heading', async () => {
    await chat.say('new habit: run every day');
    await chat.say('/log_habit run; on: 2026-11-09');
    for (const on of ['2026-11-10', '2026-11-12', '2026-11-19', '2026-11-20'])
      await chat.say(`/log_habit run; on: ${on}`);
    await chat.say('/pause_habit run; from: 2026-11-13; until: 2026-11-15');
    const shown = await chat.say('/habits run');
    expect(shown).toContain('🟩🟩🟧🟩🟦🟦🟦 Mon 9 Nov\n🟧🟧🟧🟩🟩 Mon 16 Nov');
    expect(shown).toContain('🟩 done  🟦 skipped or paused  🟧 missed');
    expect(shown).toMatch(/Strength: 21 % \(\+21 in 30 days\)/);
    const { trajectory, weeks } = (await dataOf('show_habit')) as { trajectory: number[]; weeks: object[] };
    expect(trajectory).toHaveLength(8);
    expect(trajectory.at(-1)).toBeGreaterThan(trajectory.at(-2) ?? 1);
    expect(weeks).toHaveLength(8);
  });

  it('pages a long list, which “#21” goes on counting', async () => {
    await sql(
      `insert into habits (id, person_id, name, created_at)
       select gen_random_uuid(), ?, 'habit ' || n, now() + n * interval '1 second' from generate_series(1, 25) n`,
      [chat.owner],
    );
    expect(await chat.say('my habits')).toContain('20. ○ habit 20\n… and 5 more.');
    expect(await chat.say('/list_habits offset: 20')).toContain('21. ○ habit 21');
    expect(await chat.say('/log_habit #21')).toContain('Logged: habit 21.');
  });
});

describe('the days of a habit are the person’s own', () => {
  it('until their day begins it is still yesterday', async () => {
    await sql(`update people set time_zone = 'America/New_York', day_start = '04:00'`);
    await chat.say('new habit: run every day');
    chat.clock.set('2026-11-21T08:30:00Z');
    await chat.say('/log run');
    chat.clock.set('2026-11-21T09:30:00Z');
    expect(await chat.say('/log run')).toContain('2 days in a row!');
    expect(await sql(`select logged_on::text as day from habit_logs order by 1`)).toEqual([
      { day: '2026-11-20' },
      { day: '2026-11-21' },
    ]);
  });

  it('and go on over the date line, eastward and westward, when logged once a local day', async () => {
    await sql(`update people set time_zone = 'Pacific/Pago_Pago'`);
    await chat.say('new habit: run every day');
    const days = new Set<string>();
    const logAt = async (moment: string) => {
      chat.clock.set(moment);
      const zone = (await sql<{ zone: string }>('select time_zone as zone from people'))[0]?.zone ?? '';
      const day = Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
      if (!days.has(day)) await chat.say('/log run');
      days.add(day);
    };
    // Two days at home, at 23:30 over to Kiritimati, 25 hours ahead: there a day is gone.
    await logAt('2026-11-19T20:00:00Z');
    await logAt('2026-11-20T20:00:00Z');
    chat.clock.set('2026-11-21T10:30:00Z');
    expect(await chat.say('my time zone is Pacific/Kiritimati')).toContain('Kiritimati');
    await logAt('2026-11-21T10:35:00Z');
    await logAt('2026-11-22T00:00:00Z');
    expect([...days]).toEqual(['2026-11-19', '2026-11-20', '2026-11-22']);
    expect(await streakOf('run')).toEqual({ current: 3, best: 3, total: 3, unit: 'day' });
    // And back: the day before begins once more, and tomorrow is logged already.
    chat.clock.set('2026-11-22T01:00:00Z');
    await chat.say('my time zone is Pacific/Pago_Pago');
    expect(await streakOf('run')).toMatchObject({ current: 3 });
    await logAt('2026-11-22T02:00:00Z');
    await logAt('2026-11-22T20:00:00Z');
    await logAt('2026-11-23T20:00:00Z');
    expect(await streakOf('run')).toEqual({ current: 5, best: 5, total: 5, unit: 'day' });
  });

  it('a change of zone that cuts no day short leaves nothing behind', async () => {
    await chat.say('new habit: run every day');
    await chat.say('my time zone is America/New_York');
    expect(await sql('select id from habit_pauses')).toEqual([]);
  });
});

describe('in other languages', () => {
  it.each([
    [
      'pt',
      'Saltei: run (hoje). Não quebra nenhuma sequência.',
      'run fica em pausa até retomares. Nenhuma sequência se quebra entretanto.',
      'run: todos os dias',
    ],
    [
      'es',
      'Saltado: run (hoy). No rompe ninguna racha.',
      'run queda en pausa hasta que lo retomes. Mientras tanto no se rompe ninguna racha.',
      'run: todos los días',
    ],
    [
      'fr',
      'Sauté\u00a0: run (aujourd’hui). Aucune série n’est rompue.',
      'run est en pause jusqu’à la reprise. Aucune série ne se rompt entre-temps.',
      'run\u00a0: tous les jours',
    ],
  ])('%s', async (language, skipped, paused, shown) => {
    await chat.say('new habit: run every day');
    await sql('update people set language = ?', [language]);
    expect(await chat.say('/skip run')).toBe(skipped);
    expect(await chat.say('/pause run')).toBe(paused);
    expect(await chat.say('/habits run')).toContain(shown);
  });
});
