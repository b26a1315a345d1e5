import { randomUUIDv7 } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '../entity-manager.ts';
import type { Jobs } from '../ports.ts';
import { type Action, ActionSchema } from './action.entity.ts';
import { attachToReply } from './attach.ts';
import type { ReplyAddress } from './message.ts';
import { OutboundMessageSchema, type StoredOutbound } from './outbound-message.entity.ts';
import type { ButtonCall } from './tool-result.ts';

export interface Post {
  personId: string;
  to: ReplyAddress;
  text: string;
  buttons: ButtonCall[];
  /** The message that this is the reply to. */
  answers?: { inboundId: string; externalId: string };
  notificationId?: string;
}

/** Stores something to say, with what its buttons do, and the job that sends it: all of it or nothing, with the transaction. */
export async function post(em: EntityManager, jobs: Jobs, { to, buttons, answers, ...message }: Post): Promise<void> {
  const outboundId = randomUUIDv7();
  const actions = buttons.map(({ label, call }, position) => ({
    id: randomUUIDv7(),
    personId: message.personId,
    outboundId,
    position,
    label,
    ...call,
  }));
  em.create(OutboundMessageSchema, {
    id: outboundId,
    ...message,
    ...to,
    inboundId: answers?.inboundId ?? null,
    buttons: actions.map(({ id, label }) => ({ actionId: id, label })),
  } as RequiredEntityData<StoredOutbound>);
  await em.flush();
  for (const action of actions) em.create(ActionSchema, action as RequiredEntityData<Action>);
  await em.flush();
  if (answers) await attachToReply(em, answers.inboundId, outboundId);
  const key = `${to.workspace}:${to.conversation}`;
  await jobs.send(em, `deliveries_${to.channel}`, key, {
    personId: message.personId,
    outboundId,
    ...(answers && { inReplyTo: answers.externalId }),
  });
}
