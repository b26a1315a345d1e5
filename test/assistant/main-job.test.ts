import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TaskSchema } from '../../src/core/planning/task.entity.ts';
import { type Chat, openChat } from '../support/chat.ts';

describe('a conversation with nothing configured', () => {
  let chat: Chat;
  beforeAll(async () => {
    chat = await openChat();
  });
  afterAll(() => chat.stop());

  it('keeps a task with its local time, lists it and completes it', async () => {
    expect(await chat.say('add buy milk tomorrow at 5pm')).toBe('Added: buy milk (due tomorrow at 17:00)');
    expect(await chat.say("what's on my list?")).toBe('Your list:\n1. buy milk – tomorrow at 17:00');
    expect(await chat.say('done with the milk')).toBe('Done: buy milk');
    const [task] = await chat.app.database.asPerson(chat.owner).find(TaskSchema, {});
    expect(task?.status).toBe('completed');
    expect(task?.dueAt?.toString()).toBe('2026-11-21T17:00:00Z');
  });

  it('says that a task is done already instead of doing it twice', async () => {
    expect(await chat.say('done with the milk')).toContain('“buy milk” is done already');
  });

  it('logs a habit once a day and derives the streak', async () => {
    expect(await chat.say('new habit: run every day')).toContain('New habit: run, every day.');
    expect(await chat.say('ran yesterday')).toContain('Logged: run');
    expect(await chat.say('ran 5k')).toBe('Logged: run (5 km). 2 days in a row!');
    expect(await chat.say('ran today')).toContain('was logged for that day already');
  });

  it('takes back the last change, then the one before it', async () => {
    expect(await chat.say('add bread')).toBe('Added: bread');
    expect(await chat.say('push the bread to Monday')).toBe('Updated: bread (due Mon 23 Nov)');
    expect(await chat.say('undo')).toBe('Undone: Updated: bread (due Mon 23 Nov)');
    expect(await chat.say('/list')).toBe('Your list:\n1. bread');
    expect(await chat.say('undo')).toBe('Undone: Added: bread');
    expect(await chat.say('/list')).toContain('Your list is empty');
  });

  it('refuses to undo what was changed again since', async () => {
    await chat.say('add call the bank');
    await chat.app.database
      .asPerson(chat.owner)
      .nativeUpdate(TaskSchema, { title: 'call the bank' }, { title: 'call the other bank' });
    await chat.say('reflection: fine');
    expect(await chat.say('undo')).toContain('Undone: Kept your reflection');
    expect(await chat.say('undo')).toBe('Undone: Added: call the bank');
  });

  it('asks with buttons when a reference fits two tasks, and takes the answer', async () => {
    await chat.say('add write the report');
    await chat.say('add print the report');
    const question = await chat.say('done with the report');
    expect(question).toContain('Which one do you mean by “report”?');
    expect(question).toContain('[1] print the report');
    expect(await chat.say('the second one')).toBe('Done: write the report');
  });

  it('says that it can’t find what fits no task', async () => {
    expect(await chat.say('done with the zeppelin')).toContain('I can’t find “zeppelin”');
  });

  it('refuses a date that does not exist and changes nothing', async () => {
    expect(await chat.say('add pay rent on 31 February')).toContain('There is no such date');
    expect(await chat.say('/list')).not.toContain('rent');
  });

  it('links goals, refuses a cycle with the path that proves it, and blocks what waits', async () => {
    await chat.say('goal: marathon');
    await chat.say('goal: half marathon');
    expect(await chat.say('link marathon to half marathon')).toBe('“marathon” now needs “half marathon”.');
    expect(await chat.say('my goals')).toContain('marathon – waiting for others');
    expect(await chat.say('link half marathon to marathon')).toContain('marathon → half marathon → marathon');
  });

  it('shows the day', async () => {
    await chat.say('add feed the cat today');
    const day = await chat.say('today');
    expect(day).toContain('Today, Friday 20 November');
    expect(day).toContain('• feed the cat – today');
    expect(day).toContain('✓ run');
  });

  it('knows no unknown command and is honest about what it does not understand', async () => {
    expect(await chat.say('/frobnicate now')).toContain('I don’t know the command /frobnicate');
    expect(await chat.say('what is the capital of France')).toContain('I didn’t understand that');
    expect(await chat.say('🙂🙂🙂')).toContain('I didn’t understand that');
  });

  it('reads no message that is far too long, and says so', async () => {
    expect(await chat.say(`add ${'x'.repeat(100_000)}`)).toContain('too long for me (100004 characters');
  });

  it('keeps working after text that looks like a binary file', async () => {
    expect(await chat.say('\u0001\u0002\u0007\uFFFD\uFFFD PK\u0003\u0004 \u0000\u0000 ÿØÿà')).toBeDefined();
    expect(await chat.say('add after the noise')).toBe('Added: after the noise');
  });
});
