import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMachine, begin, type Machine } from '../support/command.ts';
import { startFakeTelegram } from '../support/fake-telegram.ts';

const token = `123456789:${'A'.repeat(35)}`;

describe('steward start with a Telegram bot', () => {
  let machine: Machine;
  let telegram: Awaited<ReturnType<typeof startFakeTelegram>>;
  beforeAll(async () => {
    machine = await aMachine();
    telegram = await startFakeTelegram({ token });
  });
  afterAll(async () => {
    await telegram.close();
    await machine.remove();
  });

  it('polls at once when it is started again: the process before it has let go', async () => {
    const env = { ...machine.env, TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: telegram.apiRoot };
    const first = begin(env, 'start');
    first.end();
    await telegram.calls.nth('getUpdates', 1);
    first.signal('SIGTERM');
    expect(await first.exited).toBe(0);

    const before = telegram.calls.to('getUpdates').length;
    const second = begin(env, 'start');
    second.end();
    await telegram.calls.nth('getUpdates', before + 1);
    second.signal('SIGTERM');
    expect(await second.exited).toBe(0);
  });
});
