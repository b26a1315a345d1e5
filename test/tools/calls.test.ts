import { randomUUIDv7 } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCall } from '../../src/assistant/run-call.ts';
import { InboundMessageSchema, type StoredInbound } from '../../src/core/conversation/inbound-message.entity.ts';
import { type ToolCall, ToolCallSchema } from '../../src/core/conversation/tool-call.entity.ts';
import type { ToolResult } from '../../src/core/conversation/tool-result.ts';
import { TaskSchema } from '../../src/core/planning/task.entity.ts';
import { type Chat, openChat } from '../support/chat.ts';
import { fields, inputs, type Property, sample, whole } from './inputs.ts';

describe('a call of a tool', () => {
  let chat: Chat;
  let other: string;
  const secrets = [
    ...['quince marmalade', 'heron census', 'bagpipe practice', 'visit the osprey', 'my walrus diary'],
    ...['narwhal pillar', 'ibis area', 'yak project', 'lemur update', 'shave the yak', 'no clippers'],
    ...['toucan dinner', 'gibbon accounting'],
  ];

  beforeAll(async () => {
    chat = await openChat();
    other = randomUUIDv7();
    await chat.app.database
      .asSystem()
      .execute(`insert into people (id, display_name, time_zone, role) values (?, 'Ben', 'UTC', 'user')`, [other]);
    const [task, goal, habit, reminder, text, pillar, area, project, update, action, blocker, event, note] = secrets;
    await call(other, 'add_task', { title: task });
    await call(other, 'add_goal', { title: goal });
    await call(other, 'add_habit', { name: habit });
    await call(other, 'add_reminder', { text: reminder, at: 'PT10M' });
    await call(other, 'write_reflection', { text });
    await call(other, 'add_pillar', { name: pillar });
    await call(other, 'add_area', { name: area });
    await call(other, 'add_project', { name: project });
    await call(other, 'log_project_update', { project, text: update, action_items: [action], blockers: [blocker] });
    await call(other, 'add_event', { title: event, starts: '2026-11-20T18:00' });
    await call(other, 'log_time', { spent: '1h', task, notes: note });
    await call(chat.owner, 'add_task', { title: 'a task' });
    await call(chat.owner, 'add_task', { title: 'one of two' });
    await call(chat.owner, 'add_task', { title: 'two of two' });
    await call(chat.owner, 'add_goal', { title: 'a goal' });
    await call(chat.owner, 'add_habit', { name: 'a habit' });
  });
  afterAll(() => chat.stop());

  /** A recorded call of a tool, as a turn makes it. */
  async function call(personId: string, tool: string, input: Record<string, unknown>): Promise<ToolResult> {
    const { database, memory, queues } = chat.app;
    const [inboundId, id] = [randomUUIDv7(), randomUUIDv7()];
    const now = chat.clock.now();
    await database.asPerson(personId).transactional(async (em) => {
      em.create(InboundMessageSchema, {
        id: inboundId,
        personId,
        channel: 'terminal',
        conversation: 'local',
        externalId: inboundId,
        content: { kind: 'text', text: tool },
        sentAt: now,
        receivedAt: now,
        status: 'answered',
      } as RequiredEntityData<StoredInbound>);
      await em.flush();
      em.create(ToolCallSchema, {
        id,
        personId,
        inboundId,
        callIndex: 0,
        step: 0,
        tool,
        input,
      } as RequiredEntityData<ToolCall>);
    });
    const parts = { asPerson: database.asPerson, toolbox: chat.app.toolbox, memory, jobs: queues };
    return runCall(
      parts,
      { id, personId, tool, input, confirmed: false },
      { channel: 'terminal', language: 'en', now },
    );
  }

  const idsOfOther = async () => {
    const ids: string[] = [];
    const tables = ['tasks', 'goals', 'habits', 'reminders', 'daily_reflections', 'pillars', 'areas', 'projects'];
    for (const table of [...tables, 'project_updates', 'action_items', 'blockers', 'events', 'time_entries']) {
      const rows = await chat.app.database.asPerson(other).execute<{ id: string }[]>(`select id from ${table}`);
      expect(rows, table).toHaveLength(1);
      ids.push(...rows.map(({ id }) => id));
    }
    return ids;
  };

  /** Nothing of the machine room, and nothing of anybody else but what the caller wrote themselves. */
  function isClean(result: ToolResult, said: string, ids: string[]): void {
    const told = JSON.stringify(result);
    expect(told).not.toMatch(
      /\bat \S+ \(|\.ts:\d|node_modules|node:internal|exception|violat|constraint|relation "|syntax/i,
    );
    for (const secret of [other, ...ids, ...secrets].filter((one) => !said.includes(one)))
      expect(told).not.toContain(secret);
    expect(result.text).not.toBe('');
  }

  const rowsOf = (person: string) =>
    chat.app.database.asPerson(person).execute(
      `select to_jsonb(t) as row from tasks t union all select to_jsonb(g) from goals g union all
       select to_jsonb(h) from habits h union all select to_jsonb(r) from reminders r union all select to_jsonb(p) from projects p
       union all select to_jsonb(e) from events e union all select to_jsonb(m) from time_entries m`,
    );

  /** Fields that name a row, or words to look for. */
  const references = [
    ...['task', 'goal', 'needs', 'habit', 'reminder', 'request', 'query'],
    ...['pillar', 'area', 'project', 'action', 'blocker', 'item', 'tasks', 'event', 'entry'],
  ];
  const today = '2026-11-20';
  const moments: Record<string, string> = { at: 'PT10M', until: 'PT10M', on: today, due: today, deadline: today };
  const filled = (properties: Record<string, Property>, name: string) =>
    Object.fromEntries(
      Object.entries(properties).map(([field, of]) => {
        if (references.includes(field)) return [field, of.type === 'array' ? [name] : name];
        return [field, moments[field] ?? (field === 'time_zone' ? 'Europe/Lisbon' : sample(of))];
      }),
    );

  it.each(inputs)(
    '$name tells nothing of another person’s rows, and changes none of them',
    async ({ name, properties }) => {
      const ids = await idsOfOther();
      const before = await rowsOf(other);
      const sayings = [...ids, other, ...secrets, '#1', '#0', '#999', 'of two', '%', `'; --`];
      // A tool that takes nothing can be told nothing.
      for (const said of Object.keys(properties).length > 0 ? sayings : ['']) {
        isClean(await call(chat.owner, name, filled(properties, said)), said, ids);
      }
      expect(await rowsOf(other)).toEqual(before);
    },
  );

  const dates = [
    ...[
      '0000-01-01',
      '0000-05-05T10:00',
      '-000001-01-01T00:00:00Z',
      '+123456-01-01T00:00:00Z',
      '+275760-09-13T00:00:00Z',
    ],
    ...[
      '9999-12-31',
      '9999-12-31T23:59',
      '2026-02-30',
      '2026-13-01',
      '2026-11-20T25:00',
      '24:00',
      'PT9999H',
      'P1D',
      'PT-5M',
    ],
    ...['tomorrow', '2026-11-20T10:00[Mars/Base]', '2026-11-20T10:00+99:00', '1', 'x'.repeat(40), '２０２６-11-20'],
  ];
  const datedFields = ['at', 'until', 'on', 'due', 'deadline', 'starts', 'ends', 'from', 'to', 'of'];
  const dated = fields.filter(({ field }) => datedFields.includes(field));

  const named: Record<string, string> = { task: 'a task', goal: 'a goal', habit: 'a habit', reminder: 'a reminder' };

  it.each(dated)('$tool answers every date and moment that can be written for $field', async ({ tool, field }) => {
    const ids = await idsOfOther();
    await call(chat.owner, 'add_reminder', { text: 'a reminder', at: 'PT10M' });
    for (const date of dates) {
      const needed = Object.keys(whole(tool)).map((key) => [key, named[key] ?? moments[key] ?? 'x']);
      isClean(await call(chat.owner, tool, { ...Object.fromEntries(needed), [field]: date }), date, ids);
    }
  });

  it('lets only an admin see and decide who is let in', async () => {
    for (const [tool, input] of [
      ['list_access_requests', {}],
      ['approve_access', { request: '1' }],
      ['refuse_access', { request: '1' }],
    ] as const) {
      expect((await call(other, tool, input)).text).toBe('Only an admin of this Steward can do that.');
      expect((await call(chat.owner, tool, input)).text).not.toContain('Only an admin');
    }
  });

  it('keeps tags whatever is in them', async () => {
    const tags = ['a,b', '"quoted"', 'it’s', '{x}', 'null', 'NULL', 'back\\slash', 'två', '🙂'];
    expect((await call(chat.owner, 'add_task', { title: 'tagged', tags })).outcome).toBe('done');
    const stored = () => chat.app.database.asPerson(chat.owner).findOneOrFail(TaskSchema, { title: 'tagged' });
    expect((await stored()).tags).toEqual(tags);
    expect((await call(chat.owner, 'update_task', { task: 'tagged', tags: [] })).outcome).toBe('done');
    expect((await stored()).tags).toEqual([]);
  });

  it('knows no place 0 in a list', async () => {
    await call(chat.owner, 'list_goals', {});
    for (const goal of ['#0', '0', '#00']) {
      expect((await call(chat.owner, 'show_goal', { goal })).outcome, goal).toBe('refused');
    }
    for (const goal of ['#1', '1', '#01']) {
      expect((await call(chat.owner, 'show_goal', { goal })).outcome, goal).toBe('done');
    }
  });
});
