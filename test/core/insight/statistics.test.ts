import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat({ timeZone: 'America/New_York' });
  await chat.say('/set_preference day_start: 4:00');
});
afterAll(() => chat.stop());

const direct = (text: string, values: unknown[]) =>
  chat.app.database.asPerson(chat.owner).transactional((em) => em.execute(text, values));
const task = (title: string, over: Record<string, unknown>) => {
  const row = { person_id: chat.owner, title, ...over };
  return direct(
    `insert into tasks (id, ${Object.keys(row).join(', ')})
     values (gen_random_uuid(), ${Object.keys(row)
       .map(() => '?')
       .join(', ')})`,
    Object.values(row),
  );
};

/** Friday, 20 November 2026, at 09:00 UTC is four in the morning in New York: the day has just begun. */
describe('statistics', () => {
  it('of somebody new are empty, and say nothing that they can’t know', async () => {
    expect(await chat.say('my stats')).toBe(
      [
        'Your figures:',
        '1 message answered; 1 active day of the last 7',
        'Focused time: 0m this week, 0m in all',
        'Momentum: 50 % (50 is as ever)',
      ].join('\n'),
    );
  });

  it('tell how long tasks take, how right estimates were, and how much of what was due was done', async () => {
    await task('was quick', {
      status: 'completed',
      created_at: '2026-11-18T10:00:00Z',
      completed_at: '2026-11-18T12:00:00Z',
      estimate_minutes: 60,
      started_at: '2026-11-18T10:00:00Z',
      ended_at: '2026-11-18T10:30:00Z',
    });
    await task('took long', {
      status: 'completed',
      created_at: '2026-11-10T10:00:00Z',
      completed_at: '2026-11-11T14:00:00Z',
      estimate_minutes: 100,
      started_at: '2026-11-10T10:00:00Z',
      ended_at: '2026-11-10T11:40:00Z',
    });
    await task('never done', { due_on: '2026-11-15' });
    await task('not due yet', { due_on: '2026-11-20' });
    await task('given up', { due_on: '2026-11-10', status: 'cancelled' });
    const said = await chat.say('my stats');
    expect(said).toContain('A task takes you 15 hours from adding to done, on average');
    expect(said).toContain('Your estimates are 75 % right');
    expect(said).toContain('Of what was due in 30 days, 67 % is done');
    expect(said).toContain('Momentum: 80 %');
    expect(said).toContain('2 active days of the last 7');
  });

  it('count focused minutes of this week and of all time, and no others', async () => {
    const entry = (start: string, end: string, activity: string) =>
      direct(
        `insert into time_entries (id, person_id, started_at, ended_at, activity) values (gen_random_uuid(), ?, ?, ?, ?)`,
        [chat.owner, start, end, activity],
      );
    await entry('2026-11-19T08:00:00Z', '2026-11-19T09:15:00Z', 'focused');
    await entry('2026-11-19T10:00:00Z', '2026-11-19T11:00:00Z', 'meeting');
    await entry('2026-11-01T08:00:00Z', '2026-11-01T09:00:00Z', 'focused');
    // Before the day start of the first of the seven days.
    await entry('2026-11-14T08:00:00Z', '2026-11-14T08:30:00Z', 'focused');
    expect(await chat.say('my stats')).toContain('Focused time: 1h 15m this week, 2h 45m in all');
  });

  it('have a satisfaction from the answers that were rated', async () => {
    expect(await chat.say('thumbs down')).toBe('Sorry about that, and thank you for telling me.');
    await chat.say('add sweep the yard');
    await chat.say('good answer');
    expect(await chat.say('my stats')).toContain('Satisfaction with my answers: 2.5 of 5');
  });

  it('are said in the person’s language', async () => {
    await chat.say('speak Spanish');
    expect(await chat.say('/stats')).toContain('Satisfacción con mis respuestas: 2,5 de 5');
    await chat.say('/set_preference en');
  });
});

describe('the dashboard', () => {
  it('shows what presses, projects that went silent, and the week', async () => {
    await task('urgent one', { due_on: '2026-11-21', priority: 'urgent' });
    await task('far away', { due_on: '2026-12-24', priority: 'urgent' });
    await direct(
      `insert into projects (id, person_id, name, created_at) values (gen_random_uuid(), ?, 'Website', ?), (gen_random_uuid(), ?, 'Garden', ?)`,
      [chat.owner, '2026-11-01T09:00:00Z', chat.owner, '2026-11-19T09:00:00Z'],
    );
    const said = await chat.say('dashboard');
    expect(said).toContain('Ana, level 1, 0 points');
    expect(said.indexOf('urgent one')).toBeLessThan(said.indexOf('never done'));
    expect(said).not.toContain('far away');
    expect(said).toContain('Projects that nothing was said of: Website (19 days)');
    expect(said).toContain('Last 7 days: 1 task done, 0 habits logged, 0 project updates, 0 sessions');
  });
});
