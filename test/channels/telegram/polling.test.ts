import { Telegram } from 'telegraf';
import { describe, expect, test } from 'vitest';
import { aChannel, ana, aStage, aStore, ben, quick } from './stage.ts';

describe('confirming', () => {
  test('an update is confirmed once it is stored', async () => {
    const { telegram, channel, store } = await aStage();
    await channel.start(store.receive);
    const update = telegram.says(ana, 'buy milk');
    await telegram.updates.untilConfirmed(update);
    expect(store.texts()).toEqual(['buy milk']);
  });

  test('an update whose storing has not ended is not confirmed, and no poll goes out meanwhile', async () => {
    const { telegram, channel, store } = await aStage();
    const database = Promise.withResolvers<void>();
    store.before = () => database.promise;
    const update = telegram.says(ana, 'buy milk');
    await channel.start(store.receive);
    await store.untilTried(1);
    expect(telegram.updates.isPending(update)).toBe(true);
    expect(telegram.calls.to('getUpdates')).toHaveLength(1);
    database.resolve();
    await telegram.updates.untilConfirmed(update);
  });

  test('what a process had in hand when it died is delivered again to the next one', async () => {
    const { telegram, channel, store } = await aStage();
    const never = Promise.withResolvers<void>();
    store.before = () => never.promise;
    const update = telegram.says(ana, 'buy milk');
    await channel.start(store.receive);
    await store.untilTried(1);

    const afterCrash = aStore();
    await aChannel(telegram).start(afterCrash.receive);
    await afterCrash.untilStored(1);
    expect(afterCrash.texts()).toEqual(['buy milk']);
    await telegram.updates.untilConfirmed(update);
    never.resolve();
  });

  test('while the database is down updates wait, and then come in order, each stored once', async () => {
    const { telegram, channel, store } = await aStage();
    let failures = 3;
    store.before = async () => {
      if (failures-- > 0) throw new Error('database down');
    };
    const updates = ['one', 'two', 'three'].map((text) => telegram.says(ana, text));
    await channel.start(store.receive);
    await store.untilStored(3);
    expect(store.texts()).toEqual(['one', 'two', 'three']);
    expect(store.tried.slice(0, 4).map(({ externalId }) => Number(externalId))).toEqual(Array(4).fill(updates[0]));
    await telegram.updates.untilConfirmed(updates[2] ?? 0);
  });

  test('while the database is down Telegram is not asked again and again', async () => {
    const { telegram, channel, store } = await aStage({ timing: { ...quick, backoffFirstMs: 300 } });
    let failures = 1;
    store.before = async () => {
      if (failures-- > 0) throw new Error('database down');
    };
    telegram.says(ana, 'one');
    await channel.start(store.receive);
    const [first, second] = [await telegram.calls.nth('getUpdates', 1), await telegram.calls.nth('getUpdates', 2)];
    expect(second.atMs - first.atMs).toBeGreaterThanOrEqual(200);
    await store.untilStored(1);
  });

  test('of a batch that is stored in part, only the part before the first failure is confirmed', async () => {
    const { telegram, channel, store } = await aStage();
    let isDown = true;
    store.before = async ({ content }) => {
      if (isDown && content.kind === 'text' && content.text === 'two') throw new Error('database down');
    };
    const [one, two, three] = ['one', 'two', 'three'].map((text) => telegram.says(ana, text));
    await channel.start(store.receive);
    await telegram.updates.untilConfirmed(one ?? 0);
    expect(telegram.updates.isPending(two ?? 0)).toBe(true);
    expect(store.texts()).toEqual(['one']);
    isDown = false;
    await telegram.updates.untilConfirmed(three ?? 0);
    expect(store.texts()).toEqual(['one', 'two', 'three']);
  });

  test('one chat that is slow to store does not hold up another of the same batch', async () => {
    const { telegram, channel, store } = await aStage();
    const database = Promise.withResolvers<void>();
    store.before = (message) => (message.sender.externalId === String(ana.id) ? database.promise : Promise.resolve());
    telegram.says(ana, 'slow');
    telegram.says(ben, 'quick');
    await channel.start(store.receive);
    await store.untilStored(1);
    expect(store.texts()).toEqual(['quick']);
    database.resolve();
    await store.untilStored(2);
  });

  test('updates are still seen after a quiet week, when their ids start again further down', async () => {
    const { telegram, channel, store } = await aStage({ timing: { ...quick, longPollSeconds: 0.1 } });
    await channel.start(store.receive);
    await telegram.updates.untilConfirmed(telegram.says(ana, 'before'));
    const polls = telegram.calls.to('getUpdates').length;
    await telegram.calls.nth('getUpdates', polls + 1);
    telegram.updates.continueFrom(7000);
    await telegram.updates.untilConfirmed(telegram.says(ana, 'after'));
    expect(store.texts()).toEqual(['before', 'after']);
  });

  test('an item without an update_id neither ends the polling nor makes it spin', async () => {
    const { telegram, channel, store, untilLine } = await aStage();
    telegram.push({ message: 'not a message' });
    await channel.start(store.receive);
    await untilLine('malformed update passed over');
    await telegram.updates.untilConfirmed(telegram.says(ana, 'still here'));
    expect(store.texts()).toEqual(['still here']);
  });
});

describe('trouble', () => {
  test('another poller is warned about, and polling goes on', async () => {
    const { telegram, channel, store, untilLine, lines } = await aStage();
    await channel.start(store.receive);
    await telegram.calls.nth('getUpdates', 1);
    await new Telegram(telegram.token, { apiRoot: telegram.apiRoot }).callApi('getUpdates', { timeout: 0 });
    await untilLine('Another process polls with the same bot token');
    telegram.says(ana, 'still here');
    await store.untilStored(1);
    expect(lines.join('')).not.toContain(telegram.token);
  });

  test('polling survives any number of conflicts', async () => {
    const { telegram, channel, store } = await aStage();
    telegram.fail('getUpdates', { kind: 'error', code: 409, description: 'Conflict' }, 6);
    telegram.says(ana, 'still here');
    await channel.start(store.receive);
    await store.untilStored(1);
    expect(telegram.calls.to('getUpdates').length).toBeGreaterThanOrEqual(7);
  });

  test('a rate limit is waited out for as long as Telegram says', async () => {
    const { telegram, channel, store } = await aStage();
    telegram.fail('getUpdates', { kind: 'error', code: 429, retryAfterSeconds: 1 });
    telegram.says(ana, 'patience');
    await channel.start(store.receive);
    const [first, second] = [await telegram.calls.nth('getUpdates', 1), await telegram.calls.nth('getUpdates', 2)];
    expect(second.atMs - first.atMs).toBeGreaterThanOrEqual(990);
    await store.untilStored(1);
  });

  test.each([
    ['a server error', { kind: 'error', code: 502 }],
    ['a broken connection', { kind: 'hang_up' }],
    ['a page instead of an answer', { kind: 'page', status: 403 }],
    ['a token that is refused for a while', { kind: 'error', code: 401 }],
  ] as const)('%s is waited out', async (_name, fault) => {
    const { telegram, channel, store, untilLine } = await aStage();
    telegram.fail('getUpdates', fault, 2);
    telegram.says(ana, 'still here');
    await channel.start(store.receive);
    await store.untilStored(1);
    await untilLine('polling goes on after a wait');
  });
});

describe('one poller among several processes', () => {
  test('does not poll while it is not its turn, and asks again', async () => {
    const turns = [false, false, true];
    const asked: number[] = [];
    const mayPoll = async () => {
      asked.push(performance.now());
      return turns.shift() ?? true;
    };
    const { telegram, channel, store } = await aStage({ mayPoll });
    telegram.says(ana, 'hello');
    await channel.start(store.receive);
    const first = await telegram.calls.nth('getUpdates', 1);
    expect(first.atMs).toBeGreaterThan(asked[2] ?? Number.POSITIVE_INFINITY);
    await store.untilStored(1);
  });

  test('a turn that cannot be found out is nobody’s turn', async () => {
    let asked = 0;
    const mayPoll = async () => {
      if (asked++ < 2) throw new Error('database down');
      return true;
    };
    const { telegram, channel, store, untilLine } = await aStage({ mayPoll });
    telegram.says(ana, 'hello');
    await channel.start(store.receive);
    await store.untilStored(1);
    expect(asked).toBeGreaterThanOrEqual(3);
    await untilLine('not polling for now');
  });
});

describe('stopping', () => {
  test('ends a long poll instead of waiting for it', async () => {
    const { telegram, channel, store } = await aStage();
    await channel.start(store.receive);
    await telegram.calls.nth('getUpdates', 1);
    const startedAtMs = performance.now();
    await channel.stop();
    // The poll itself would have gone on for 30 s.
    expect(performance.now() - startedAtMs).toBeLessThan(10_000);
    telegram.says(ana, 'too late');
    expect(store.tried).toEqual([]);
  });

  test('waits until the updates in hand are stored', async () => {
    const { telegram, channel, store } = await aStage();
    const database = Promise.withResolvers<void>();
    store.before = () => database.promise;
    telegram.says(ana, 'last words');
    await channel.start(store.receive);
    await store.untilTried(1);
    let isStopped = false;
    const stopped = channel.stop().then(() => {
      isStopped = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isStopped).toBe(false);
    database.resolve();
    await stopped;
    expect(store.texts()).toEqual(['last words']);
  });

  test('may be asked for twice, at once, and before the start', async () => {
    const { channel, store } = await aStage();
    await channel.stop();
    await channel.start(store.receive);
    await Promise.all([channel.stop(), channel.stop()]);
    await channel.stop();
  });

  test('a stopped channel can be started again and goes on where it was', async () => {
    const { telegram, channel, store } = await aStage();
    await channel.start(store.receive);
    await channel.stop();
    telegram.says(ana, 'while away');
    await channel.start(store.receive);
    await store.untilStored(1);
    expect(store.texts()).toEqual(['while away']);
  });
});
