import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { InboundMessageSchema } from '../../src/core/conversation/inbound-message.entity.ts';
import { OutboundMessageSchema } from '../../src/core/conversation/outbound-message.entity.ts';
import { TaskSchema } from '../../src/core/planning/task.entity.ts';
import type { Database } from '../../src/db/database.ts';
import { openServer } from '../../src/db/server.ts';
import { createServerDatabase, serverUrl } from '../support/database.ts';
import { noticeDeadProcesses } from '../support/dead-process.ts';
import { type StewardProcess, startSteward } from '../support/steward-process.ts';
import { ensureKnown } from '../support/telegram-sender.ts';
import { until, untilNoJobIsLeft } from '../support/until.ts';

const started = '2026-11-20T07:00:00Z';
const things = ['milk', 'apples', 'bread', 'cheese', 'rice', 'honey', 'salt', 'flour', 'soap', 'tea'];
const tenUsers = (name: string) => Array.from({ length: 10 }, (_, index) => `${name}-${index}`);

describe.skipIf(!serverUrl)('two processes on one database', () => {
  let server: Awaited<ReturnType<typeof createServerDatabase>>;
  let database: Database;
  let processes: StewardProcess[];
  let said: { by: number; user: string; text: string }[] = [];

  const startOne = (by: number) =>
    startSteward(server.url, started, (user, text) => void said.push({ by, user, text }));
  const everywhere = (order: Parameters<StewardProcess['order']>[0]) =>
    Promise.all(processes.map((process) => process.order(order)));
  const saidTo = (user: string) => said.filter((one) => one.user === user).map(({ text }) => text);

  beforeAll(async () => {
    server = await createServerDatabase(serverUrl ?? '');
    database = await openServer(server.url);
    // Both at once, on a database without a schema.
    processes = await Promise.all([startOne(0), startOne(1)]);
  });
  afterAll(async () => {
    await Promise.all(processes.map((process) => process.stop()));
    await database.close();
    await server.drop();
  });
  beforeEach(() => {
    said = [];
  });

  async function known(users: string[]): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const user of users) ids.set(user, await ensureKnown(database, user, Temporal.Instant.from(started)));
    return ids;
  }

  const allDone = () => untilNoJobIsLeft(database);

  it('answer ten people’s ten messages once each, and each person in order', async () => {
    const people = await known(tenUsers('order'));
    const write = async (user: string) => {
      for (const thing of things) {
        const order = { do: 'receive', user, externalId: `${user} ${thing}`, text: `add buy ${thing}` } as const;
        expect((await everywhere(order)).toSorted()).toEqual(['accepted', 'repeat']);
      }
    };
    await Promise.all([...people.keys()].map(write));
    await allDone();
    for (const [user, personId] of people) {
      expect(saidTo(user)).toEqual(things.map((thing) => `Added: buy ${thing}`));
      const em = database.asPerson(personId);
      expect(await em.count(InboundMessageSchema, { status: 'answered' })).toBe(10);
      expect(await em.count(OutboundMessageSchema, { status: 'delivered' })).toBe(10);
      expect(await em.count(TaskSchema)).toBe(10);
    }
    expect(said).toHaveLength(100);
    expect(new Set(said.map(({ by }) => by))).toEqual(new Set([0, 1]));
  });

  it('say each due reminder and each morning briefing once, however often both look', async () => {
    const people = await known(tenUsers('due'));
    for (const user of people.keys()) {
      const text = 'remind me to call mom in 10 minutes';
      await processes[0]?.order({ do: 'receive', user, externalId: `${user} reminder`, text });
    }
    await allDone();
    said = [];
    const due = { do: 'tick', at: '2026-11-20T08:30:00Z' } as const;
    await Promise.all([everywhere(due), everywhere(due), everywhere(due)]);
    await allDone();
    await everywhere(due);
    await allDone();
    for (const user of people.keys()) {
      const [first, ...rest] = saidTo(user)
        .map((text) => text.split('\n')[0])
        .toSorted();
      expect(first).toBe(`Good morning, User ${user}.`);
      expect(rest).toEqual(['⏰ call mom']);
    }
  });

  it('let one of them poll Telegram, and the other when the first gives it up', async () => {
    const hold = { do: 'hold', lease: 'telegram polling', seconds: 60 } as const;
    const held = await everywhere(hold);
    expect(held.toSorted()).toEqual([false, true]);
    expect(await everywhere(hold)).toEqual(held);
    const holder = held.indexOf(true);
    await processes[1 - holder]?.order({ do: 'release', lease: 'telegram polling' });
    expect(await everywhere(hold)).toEqual(held);
    await processes[holder]?.order({ do: 'release', lease: 'telegram polling' });
    expect(await processes[1 - holder]?.order(hold)).toBe(true);
    expect(await processes[holder]?.order(hold)).toBe(false);
  });

  it('do each other’s work when one is killed in the middle of it', async () => {
    const people = await known(tenUsers('killed'));
    const write = async (user: string) => {
      for (const thing of things.slice(0, 3)) {
        const order = { do: 'receive', user, externalId: `${user} ${thing}`, text: `add buy ${thing}` } as const;
        await processes[1]?.order(order);
      }
    };
    const written = Promise.all([...people.keys()].map(write));
    await until('the first has said something', async () => said.some(({ by }) => by === 0));
    await processes[0]?.kill();
    await written;
    await noticeDeadProcesses(server.url);
    await allDone();
    for (const [user, personId] of people) {
      const em = database.asPerson(personId);
      const replies = await em.find(OutboundMessageSchema, {}, { orderBy: { createdAt: 'asc' } });
      expect(replies).toHaveLength(3);
      expect(replies.filter(({ status }) => status !== 'delivered' && status !== 'unknown')).toEqual([]);
      expect(await em.count(TaskSchema)).toBe(3);
      const texts = saidTo(user);
      expect(new Set(texts).size).toBe(texts.length);
    }
    processes[0] = await startOne(0);
  });
});
