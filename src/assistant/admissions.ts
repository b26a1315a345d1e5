import type { Logger } from 'pino';
import type { ChannelName, ReplyAddress, Sender } from '../core/conversation/message.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import { notifyOnce } from '../core/notifications/notify.ts';
import { type AccessRequest, AccessRequestSchema } from '../core/people/access-request.entity.ts';
import { admit, identify, languageOf } from '../core/people/admit.ts';
import { IdentitySchema } from '../core/people/identity.entity.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import type { Clock, Delivery, JobData, Jobs } from '../core/ports.ts';
import { text } from '../texts/text.ts';

export interface AdmissionParts {
  asSystem(): EntityManager;
  asPerson(personId: string): EntityManager;
  jobs: Jobs;
  clock: Clock;
  log: Logger;
  /** The channel of a name, where this process is connected to it. */
  channel(name: ChannelName): Delivery | undefined;
}

/**
 * Somebody unknown wrote, or was approved. Pending: they get the one polite line, and every admin is asked. Approved:
 * they become a person and are welcomed. Safe to run again.
 */
export async function handleAdmission(parts: AdmissionParts, { requestId }: JobData['admissions']): Promise<void> {
  const request = await parts.asSystem().findOne(AccessRequestSchema, requestId);
  if (request?.status === 'pending') {
    const channel = parts.channel(request.channel);
    if (channel) await answerPolitely(parts, request, channel);
    await askAdmins(parts, request);
    // Another process has that channel; tried again, the job comes to it.
    if (!channel && !request.answeredAt) throw new Error(`not connected to ${request.channel} in this process`);
  }
  if (request?.status === 'approved') await letIn(parts, request);
}

/** At most once: it is marked before it is sent. */
async function answerPolitely(
  { asSystem, clock, log }: AdmissionParts,
  request: AccessRequest,
  channel: Delivery,
): Promise<void> {
  const claimed = await asSystem().nativeUpdate(
    AccessRequestSchema,
    { id: request.id, answeredAt: null },
    { answeredAt: clock.now() },
  );
  if (claimed === 0) return;
  const line = text(languageOf(request.locale ?? undefined), 'private_steward');
  try {
    await channel.send(addressOf(request), { text: line, buttons: [] });
  } catch (error) {
    log.warn({ err: error, channel: request.channel }, 'the polite line to an unknown sender was not sent');
  }
}

async function askAdmins({ asSystem, asPerson, jobs, clock }: AdmissionParts, request: AccessRequest): Promise<void> {
  const admins = await asSystem().find(PersonSchema, { role: 'admin', active: true });
  for (const { id, language } of admins) {
    await asPerson(id).transactional(async (em) => {
      const person = await em.findOneOrFail(PersonSchema, id);
      const decide = (tool: string, label: 'approve' | 'refuse') => ({
        label: text(language, label),
        call: { tool, input: { request: request.id } },
      });
      const now = clock.now();
      await notifyOnce(
        { em, person, now },
        jobs,
        { kind: 'access_request', key: request.id, scheduledFor: now },
        {
          text: text(language, 'access_requested', { name: request.displayName, channel: request.channel }),
          buttons: [decide('approve_access', 'approve'), decide('refuse_access', 'refuse')],
        },
      );
    });
  }
}

async function letIn({ asSystem, asPerson, jobs, clock }: AdmissionParts, request: AccessRequest): Promise<void> {
  const now = clock.now();
  const personId = await asSystem().transactional(async (em) => {
    const { channel, workspace, externalId } = request;
    const known = await em.findOne(IdentitySchema, { channel, workspace, externalId });
    if (known) return known.personId;
    const locale = request.locale ?? undefined;
    const [host] = await em.find(PersonSchema, { role: 'admin' }, { orderBy: { createdAt: 'asc' }, limit: 1 });
    const person = admit(
      em,
      { displayName: request.displayName, role: 'user', timeZone: host?.timeZone ?? 'UTC', locale },
      now,
    );
    await em.flush();
    const sender: Sender = {
      channel,
      workspace,
      externalId,
      displayName: request.displayName,
      ...(locale && { locale }),
    };
    identify(em, person.id, sender, request.conversation, now);
    return person.id;
  });
  await asPerson(personId).transactional(async (em) => {
    const person = await em.findOneOrFail(PersonSchema, personId);
    const said = { text: text(person.language, 'welcome', { name: person.displayName }), buttons: [] };
    await notifyOnce({ em, person, now }, jobs, { kind: 'welcome', key: request.id, scheduledFor: now }, said);
  });
}

const addressOf = ({ channel, workspace, conversation }: AccessRequest): ReplyAddress => ({
  channel,
  workspace,
  conversation,
});
