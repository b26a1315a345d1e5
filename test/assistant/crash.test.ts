import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/texts/text.ts';
import { type CrashStage, createCrashStage, runCrashChild } from '../support/crash-stage.ts';
import { type Found, sweep } from '../support/crash-sweep.ts';
import { serverUrl } from '../support/database.ts';

/**
 * The steps of one message's way, in order: 18 when this was written. A process is killed at each. Whoever changes the
 * way changes this list with open eyes: the sweep can't shrink unseen.
 */
const way = [
  ...['system: about to commit', 'system: committed'], // it is received
  ...['person: about to commit', 'person: committed'], // its turn begins
  ...['person: about to commit', 'person: committed'], // two calls are planned
  ...['person: about to commit', 'person: committed'], // the first is run
  ...['person: about to commit', 'person: committed'], // the second is run
  ...['person: about to commit', 'person: committed'], // the reply is stored
  ...['person: about to commit', 'person: committed'], // its delivery is claimed
  ...['channel: about to send', 'channel: sent'],
  ...['person: about to update', 'person: updated'], // the outcome is recorded
];
const steps = way.map((_, index) => index + 1);
const step = (name: string) => way.indexOf(name) + 1;
const claimed = step('channel: about to send') - 1;
const sent = step('channel: sent');
const recorded = step('person: updated');

/** In the middle of the turn, and in the middle of the delivery. */
const inTurn = 8;
const inDelivery = sent;

describe('a message whose process is killed at any step of its way', () => {
  let template: CrashStage;
  beforeAll(async () => {
    template = await createCrashStage();
    const made = await runCrashChild({ ...template, repeatable: false, said: [] });
    expect(made, made.trouble).toMatchObject({ code: 0 });
  }, 120_000);
  afterAll(() => template.remove());

  it('is answered and done once, or its reply is in doubt and the next one says so', { timeout: 180_000 }, async () => {
    const rows = await Promise.all([1, 0].map((odd) => sweep({ kills: steps.filter((n) => n % 2 === odd), template })));
    for (const { last } of rows) expect(last, last?.trouble).toMatchObject({ code: 0, steps: way });
    const found = rows.flatMap((row) => row.found);
    expect(found.map(({ killedAt }) => killedAt).toSorted((a, b) => a - b)).toEqual(steps);
    for (const one of found) {
      const inDoubt = one.killedAt >= claimed && one.killedAt < recorded;
      expectOneEffect(one, inDoubt ? 'unknown' : 'delivered');
      expect(one.copies, `copies sent, killed at ${one.killedAt}`).toBe(inDoubt && one.killedAt < sent ? 0 : 1);
      const doubt = text('en', 'missed_reply', { text: one.replies[0]?.text ?? '' });
      expect(one.next?.startsWith(doubt), `the next reply tells, killed at ${one.killedAt}`).toBe(inDoubt);
    }
  });

  it('is sent again where a repeat does no harm', { timeout: 120_000 }, async () => {
    const kills = [claimed, sent];
    const { found, last } = await sweep({ kills, repeatable: true, template });
    expect(last, last?.trouble).toMatchObject({ code: 0, steps: way });
    expect(found).toHaveLength(2);
    for (const one of found) {
      expectOneEffect(one, 'delivered');
      expect(one.copies, `copies sent, killed at ${one.killedAt}`).toBe(one.killedAt < sent ? 1 : 2);
      expect(one.next).not.toContain('may not have reached you');
    }
  });

  it.skipIf(!serverUrl)(
    'is gone on with by another process within 45 seconds, for want of a heartbeat',
    { timeout: 90_000 },
    async () => {
      const started = performance.now();
      const byItself = async () => undefined;
      const rows = await Promise.all(
        [inTurn, inDelivery].map((kill) => sweep({ kills: [kill], template, notice: byItself })),
      );
      expect(performance.now() - started).toBeLessThan(45_000);
      const [turn, delivery] = rows.flatMap(({ found }) => found);
      if (turn) expectOneEffect(turn, 'delivered');
      if (delivery) expectOneEffect(delivery, 'unknown');
      expect([turn?.copies, delivery?.copies]).toEqual([1, 1]);
    },
  );
});

function expectOneEffect({ killedAt, end, ...found }: Found, reply: string): void {
  const what = `killed at ${killedAt}`;
  expect(end, `${what} ${end.trouble}`).toMatchObject({ signal: 'SIGKILL', steps: way.slice(0, killedAt) });
  expect(found, what).toMatchObject({
    inbound: ['answered'],
    calls: ['add_task done', 'add_reminder done'],
    tasks: 1,
    reminders: 1,
  });
  expect(
    found.replies.map(({ status }) => status),
    what,
  ).toEqual([reply]);
}
