import { expect, test } from 'vitest';
import { createPacing } from '../../../src/channels/telegram/pacing.ts';

const limits = { chatIntervalMs: 1000, chatBurst: 3, overallIntervalMs: 10 };

/** A clock that only waiting moves, and the turns taken on it. */
function onAClock() {
  let nowMs = 5000;
  const pacing = createPacing(
    limits,
    () => nowMs,
    async (ms) => {
      nowMs += ms;
    },
  );
  return {
    async turnAt(chat: string): Promise<number> {
      await pacing.turn(chat);
      return Math.round(nowMs - 5000);
    },
    pass(ms: number): void {
      nowMs += ms;
    },
  };
}

test('a quiet chat gets a small burst, then one message a second', async () => {
  const { turnAt } = onAClock();
  const turns: number[] = [];
  for (let n = 0; n < 6; n++) turns.push(await turnAt('ana'));
  expect(turns).toEqual([0, 10, 20, 1000, 2000, 3000]);
});

test('a chat that was quiet again has its burst back', async () => {
  const { turnAt, pass } = onAClock();
  for (let n = 0; n < 5; n++) await turnAt('ana');
  pass(10_000);
  const turns = [await turnAt('ana'), await turnAt('ana'), await turnAt('ana')];
  expect(turns).toEqual([12_000, 12_010, 12_020]);
});

test('all chats together keep the overall distance', async () => {
  const { turnAt } = onAClock();
  const turns: number[] = [];
  for (let n = 0; n < 5; n++) turns.push(await turnAt(`chat ${n}`));
  expect(turns).toEqual([0, 10, 20, 30, 40]);
});

test('a chat with a queue takes no place from the others', async () => {
  const held: (() => void)[] = [];
  const pacing = createPacing(
    limits,
    () => 0,
    (ms) => (ms < 500 ? Promise.resolve() : new Promise<void>((resolve) => held.push(resolve))),
  );
  for (let n = 0; n < 20; n++) void pacing.turn('busy');
  await pacing.turn('quiet');
  expect(held).toHaveLength(17);
});
