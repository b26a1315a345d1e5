import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admit } from '../../../src/core/people/admit.ts';
import { PersonSchema } from '../../../src/core/people/person.entity.ts';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());

const me = () => chat.app.database.asPerson(chat.owner).findOneOrFail(PersonSchema, chat.owner);
const sql = <Row>(text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).execute<Row[]>(text, values);

describe('a username', () => {
  it('is taken in small letters, shown in the profile, and stays for seven days', async () => {
    expect(await chat.say('my username is @Ana_1')).toBe(
      'Your username is @ana_1 now. It can change again in seven days.',
    );
    expect(await chat.say('my profile')).toContain('Ana (@ana_1)');
    chat.clock.advance({ days: 6, hours: 23 });
    expect(await chat.say('my username is ana_2')).toBe(
      'You changed your username less than seven days ago. It can change again today.',
    );
    expect((await me()).username).toBe('ana_1');
    chat.clock.advance({ hours: 2 });
    expect(await chat.say('my username is ana_2')).toContain('@ana_2');
  });

  it('is nobody else’s', async () => {
    await chat.app.database.asSystem().transactional(async (em) => {
      const ben = admit(em, { displayName: 'Ben', role: 'user', timeZone: 'UTC' }, chat.clock.now());
      ben.username = 'taken';
    });
    chat.clock.advance({ days: 8 });
    expect(await chat.say('my username is Taken')).toBe(
      'Somebody here has the username @taken already. Choose another.',
    );
    expect((await me()).username).toBe('ana_2');
  });

  it.each(['ab', 'two words', 'naïve', 'x'.repeat(31), "a'--"])('is not “%s”', async (name) => {
    expect(await chat.say(`/set_preference username: ${name}`)).toContain('can’t be a username');
    expect((await me()).username).toBe('ana_2');
  });
});

describe('working hours', () => {
  it('are said in words, and an open hour that would come too early is in the afternoon', async () => {
    expect(await chat.say('I work from 8:30 to 4')).toContain('08:30–16:00');
    expect(await chat.say('/set_preference work_days: 5, 1, 1')).toContain('Monday and Friday');
    expect(await me()).toMatchObject({ workDays: [1, 5] });
  });

  it('end after they start', async () => {
    expect(await chat.say('/set_preference work_start: 18:00; work_end: 9:00')).toBe(
      'Working hours must end after they start, and 18:00–09:00 doesn’t. Say both, like: I work from 9:00 to 17:00',
    );
    expect((await me()).workStart.toString()).toBe('08:30:00');
  });
});

describe('what is out of range is refused, and nothing is changed', () => {
  it.each([
    'retention_days: 89',
    'retention_days: 366',
    'monthly_alignment_goal: 0',
    'monthly_alignment_goal: 100001',
    'work_days: 0, 8',
  ])('%s', async (input) => {
    const before = await me();
    expect(await chat.say(`/set_preference ${input}`)).toMatch(/^I can’t do that: /);
    expect(await me()).toMatchObject({ retentionDays: before.retentionDays, workDays: before.workDays });
  });
});

describe('points', () => {
  it('come from tasks that lead to a goal or a pillar, and count towards what is aimed at this month', async () => {
    const own = await chat.app.database.asPerson(chat.owner);
    await own.transactional(async (em) => {
      const [goal] = await em.execute<{ id: string }[]>(
        `insert into goals (id, person_id, title, priority) values (gen_random_uuid(), ?, 'chess', 5) returning id`,
        [chat.owner],
      );
      const [pillar] = await em.execute<{ id: string }[]>(
        `insert into pillars (id, person_id, name, importance) values (gen_random_uuid(), ?, 'Health', 2) returning id`,
        [chat.owner],
      );
      const [area] = await em.execute<{ id: string }[]>(
        `insert into areas (id, person_id, name, pillar_id) values (gen_random_uuid(), ?, 'Fitness', ?) returning id`,
        [chat.owner, pillar?.id],
      );
      const [project] = await em.execute<{ id: string }[]>(
        `insert into projects (id, person_id, name, area_id) values (gen_random_uuid(), ?, 'Run', ?) returning id`,
        [chat.owner, area?.id],
      );
      const task = (title: string, priority: string, goalId: string | null, projectId: string | null, at: string) =>
        em.execute(
          `insert into tasks (id, person_id, title, priority, goal_id, project_id, status, completed_at)
           values (gen_random_uuid(), ?, ?, ?, ?, ?, 'completed', ?)`,
          [chat.owner, title, priority, goalId, projectId, at],
        );
      const now = chat.clock.now().toString();
      await task('serves the goal', 'high', goal?.id ?? null, null, now);
      await task('leads to the pillar', 'urgent', null, project?.id ?? null, now);
      await task('leads nowhere', 'urgent', null, null, now);
      await task('was long ago', 'low', goal?.id ?? null, null, '2026-01-15T12:00:00Z');
    });
    await chat.say('/set_preference monthly_alignment_goal: 46');
    const profile = await chat.say('my profile');
    expect(profile).toContain('Alignment this month: 23 points of 46 (50 %)');
    expect(profile).toContain('Level 2: 28 points; the next level begins at 100');
  });

  it('leave pillars out without the consent to figures by pillar', async () => {
    await chat.say('/consent track_pillar_metrics off');
    expect(await chat.say('my profile')).toContain('Alignment this month: 15 points');
    await chat.say('/consent track_pillar_metrics on');
  });

  it('count for the month of the person’s own clock and day start', async () => {
    await sql(`update tasks set completed_at = '2026-12-01T02:30:00Z' where title = 'serves the goal'`);
    chat.clock.set('2026-12-15T09:00:00Z');
    await chat.say('/set_preference time_zone: Europe/Lisbon; day_start: 3:00');
    expect(await chat.say('my profile')).toContain('Alignment this month: 8 points');
    await chat.say('/set_preference day_start: 2:00');
    expect(await chat.say('my profile')).toContain('Alignment this month: 23 points');
    await chat.say('/set_preference day_start: 0:00; time_zone: America/New_York');
    expect(await chat.say('my profile')).toContain('Alignment this month: 8 points');
  });
});
