import { randomUUIDv7 } from 'node:crypto';
import pino from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { handleAdmission } from '../../src/assistant/admissions.ts';
import { AccessRequestSchema } from '../../src/core/people/access-request.entity.ts';
import type { Delivery } from '../../src/core/ports.ts';
import { type Chat, openChat } from '../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());

it('leaves the polite line to a process that is connected to the channel, and it is said once', async () => {
  const { database, queues: jobs } = chat.app;
  const requestId = randomUUIDv7();
  const stranger = { channel: 'telegram', externalId: '7', conversation: '7', displayName: 'Eve' } as const;
  await database.asSystem().insert(AccessRequestSchema, { id: requestId, ...stranger });
  const said: string[] = [];
  const telegram: Delivery = {
    repeatable: false,
    async send(_to, { text }) {
      said.push(text);
      return { externalId: '1' };
    },
    async showWorking() {},
  };
  const parts = {
    asSystem: () => database.asSystem(),
    asPerson: (personId: string) => database.asPerson(personId),
    jobs,
    clock: chat.clock,
    log: pino({ level: 'silent' }),
  };
  const elsewhere = handleAdmission({ ...parts, channel: () => undefined }, { requestId });
  await expect(elsewhere).rejects.toThrow('not connected to telegram');
  expect(await chat.next()).toContain('Eve (telegram) would like to talk to me');
  for (let time = 0; time < 2; time += 1) await handleAdmission({ ...parts, channel: () => telegram }, { requestId });
  expect(said).toEqual([expect.stringContaining('This Steward is private')]);
});
