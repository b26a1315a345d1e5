import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../support/chat.ts';

describe('a tool called by its own name', () => {
  let chat: Chat;
  beforeAll(async () => {
    chat = await openChat();
  });
  afterAll(() => chat.stop());

  it('takes its first input first, the others by name, and times as people say them', async () => {
    expect(await chat.say('/add_task Write the report; due: tomorrow 5pm; priority: high; tags: work, writing')).toBe(
      'Added: Write the report (due tomorrow at 17:00)',
    );
    const [task] = await chat.app.database
      .asPerson(chat.owner)
      .execute<{ tags: string[]; priority: string }[]>('select to_json(tags) as tags, priority from tasks');
    expect(task).toEqual({ tags: ['work', 'writing'], priority: 'high' });
  });

  it('takes null in words, numbers and plain days', async () => {
    expect(await chat.say('/update_task report; due: none')).toBe('Updated: Write the report');
    expect(await chat.say('/add_goal Run a marathon; priority: 5; deadline: 2027-10-01')).toContain('Run a marathon');
    expect(await chat.say('/add_habit Stretch; frequency: custom; days of week: 1, 3')).toContain('Stretch');
  });

  it('says what is wrong with an input, and changes nothing', async () => {
    expect(await chat.say('/add_goal Learn; priority: 9')).toContain('priority');
    expect(await chat.say('/add_goal Learn; colour: red')).toContain('colour');
    expect(await chat.say('/add_task Taxes; due: 31 February')).toBe(
      'There is no such date: 31 February. Which day do you mean?',
    );
    expect(await chat.say('/list_goals')).not.toContain('Learn');
  });

  it('still knows which commands there are', async () => {
    expect(await chat.say('/no_such_thing x')).toContain('/no_such_thing');
  });
});
