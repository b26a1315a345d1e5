import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { InboundMessageSchema } from '../../src/core/conversation/inbound-message.entity.ts';
import { OutboundMessageSchema } from '../../src/core/conversation/outbound-message.entity.ts';
import { ToolCallSchema } from '../../src/core/conversation/tool-call.entity.ts';
import { TaskSchema } from '../../src/core/planning/task.entity.ts';
import { text } from '../../src/texts/text.ts';
import { TestClock } from '../support/clock.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { createOutboxChannel, type OutboxChannel, type Sent } from '../support/outbox-channel.ts';
import { ensureKnown, updateOf } from '../support/telegram-sender.ts';

const fiveTimes = [1, 2, 3, 4, 5];

describe('an update that the platform delivers more than once', () => {
  let test: TestDatabase;
  let channel: OutboxChannel;
  let app: App;
  let ana: string;

  beforeAll(async () => {
    test = await createDatabase();
    channel = createOutboxChannel();
    const clock = new TestClock();
    const roles = new Set(['channels', 'workers'] as const);
    const log = pino({ level: 'silent' });
    app = await createApp({ database: test.database, log, clock, roles, channels: [channel] });
    ana = await ensureKnown(test.database, 'ana', clock.now());
    await app.start();
  });
  afterAll(async () => {
    await app.stop();
    await test.drop().catch(() => undefined);
  });

  const newId = () => `update-${randomUUID()}`;
  const receive = (id: string, content: Parameters<typeof updateOf>[2]) => app.receive(updateOf('ana', id, content));
  const press = (id: string, actionId = '') => receive(id, { kind: 'action', actionId });
  const button = (message: Sent, index: number) => message.buttons[index]?.actionId;

  /** Answers to one person come in order: what had been said before this one's answer has been said by then. */
  async function allSaid(): Promise<string[]> {
    const before = channel.sent.length;
    await receive(newId(), { kind: 'command', name: 'frobnicate', rest: '' });
    const said: string[] = [];
    for (;;) {
      const { text: words } = await channel.next();
      if (words.includes('/frobnicate')) break;
      said.push(words);
    }
    expect(channel.sent.length).toBeGreaterThan(before);
    return said;
  }

  async function rowsOf(externalId: string) {
    const em = test.database.asPerson(ana);
    const inbound = await em.find(InboundMessageSchema, { externalId });
    const mine = { inboundId: { $in: inbound.map(({ id }) => id) } };
    const replies = await em.find(OutboundMessageSchema, mine);
    return { inbound: inbound.length, calls: await em.count(ToolCallSchema, mine), replies: replies.length };
  }
  const tasksCalled = (title: string) => test.database.asPerson(ana).count(TaskSchema, { title });

  it('is stored, done and answered once when it comes five times in a row', async () => {
    const id = newId();
    const receipts: string[] = [];
    for (const _ of fiveTimes) receipts.push(await receive(id, 'add feed the cat'));
    expect(receipts).toEqual(['accepted', 'repeat', 'repeat', 'repeat', 'repeat']);
    expect(await allSaid()).toEqual(['Added: feed the cat']);
    expect(await rowsOf(id)).toEqual({ inbound: 1, calls: 1, replies: 1 });
    expect(await tasksCalled('feed the cat')).toBe(1);
  });

  it('is stored, done and answered once when it comes five times at once', async () => {
    const id = newId();
    const receipts = await Promise.all(fiveTimes.map(() => receive(id, 'add water the plants')));
    expect(receipts.toSorted()).toEqual(['accepted', 'repeat', 'repeat', 'repeat', 'repeat']);
    expect(await allSaid()).toEqual(['Added: water the plants']);
    expect(await rowsOf(id)).toEqual({ inbound: 1, calls: 1, replies: 1 });
    expect(await tasksCalled('water the plants')).toBe(1);
  });

  it('is a repeat after it was answered, too', async () => {
    const id = newId();
    await receive(id, 'add call the bank');
    expect(await allSaid()).toEqual(['Added: call the bank']);
    expect(await receive(id, 'add call the bank')).toBe('repeat');
    expect(await allSaid()).toEqual([]);
    expect(await tasksCalled('call the bank')).toBe(1);
  });

  it('has its button work once, and says so to the second press', async () => {
    await receive(newId(), 'add write the report');
    await receive(newId(), 'add print the report');
    await allSaid();
    await receive(newId(), 'done with the report');
    const question = await channel.next();
    const [first, second] = [newId(), newId()];
    await press(first, button(question, 0));
    await press(second, button(question, 0));
    expect(await allSaid()).toEqual(['Done: print the report', text('en', 'button_used')]);
    expect(await rowsOf(first)).toEqual({ inbound: 1, calls: 1, replies: 1 });
    expect(await rowsOf(second)).toEqual({ inbound: 1, calls: 0, replies: 1 });
  });

  it('has its button work once when it is pressed twice at once, each press delivered five times', async () => {
    await receive(newId(), 'add sort the photos');
    await receive(newId(), 'add print the photos');
    await allSaid();
    await receive(newId(), 'delete the photos');
    const question = await channel.next();
    const presses = [newId(), newId()];
    await Promise.all(fiveTimes.flatMap(() => presses.map((id) => press(id, button(question, 1)))));
    expect(await allSaid()).toEqual(['Deleted: sort the photos', text('en', 'button_used')]);
    const left = await test.database.asPerson(ana).find(TaskSchema, { title: { $like: '%photos' }, archivedAt: null });
    expect(left.map(({ title }) => title)).toEqual(['print the photos']);
  });
});
