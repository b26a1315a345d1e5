import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { aChannel, aLog, ana, aStage, aStore, quick, toAna } from './stage.ts';

const words = 'my private words';

test('neither the token nor what was written is in any log line or error, whatever goes wrong', async () => {
  const { telegram } = await aStage();
  telegram.knows(ana);
  const { log, lines } = aLog();
  const channel = aChannel(telegram, { log, timing: { ...quick, callTimeoutMs: 200 } });
  const store = aStore();
  let failures = 1;
  store.before = async () => {
    if (failures-- > 0) throw new Error(`insert into inbound values ('${words}')`);
  };
  const faults = [
    { kind: 'error', code: 409, description: `no: /bot${telegram.token}/getUpdates` },
    { kind: 'error', code: 500 },
    { kind: 'page', status: 404 },
    { kind: 'hang_up' },
    { kind: 'silence' },
  ] as const;
  for (const method of ['getMe', 'setMyCommands', 'sendMessage', 'answerCallbackQuery'] as const) {
    for (const fault of faults.slice(1)) telegram.fail(method, fault);
  }
  for (const fault of faults.slice(0, 4)) telegram.fail('getUpdates', fault);

  await channel.start(store.receive);
  telegram.says(ana, words);
  for (let n = 0; n < faults.length - 1; n++) telegram.presses(ana, `act:${n}`);
  await store.untilStored(faults.length);
  const errors: unknown[] = [];
  for (let n = 0; n < faults.length - 1; n++) {
    await channel.send(toAna, { text: words, buttons: [] }).catch((error: unknown) => errors.push(error));
  }
  await channel.stop();

  expect(errors).toHaveLength(faults.length - 1);
  for (const error of errors) log.error({ err: error }, 'as the delivery would log it');
  const everything = [...lines, ...errors.map((error) => inspect(error, { depth: 10, showHidden: true }))].join('\n');
  expect(lines.length).toBeGreaterThan(8);
  expect(everything).not.toContain(telegram.token.split(':')[1]);
  expect(everything).not.toContain(words);
});
