import { OutboundMessageSchema } from '../conversation/outbound-message.entity.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';

/** Notes whether the last answer helped. Throws Refusal('nothing_to_rate') where there is none yet. */
export async function rateAnswer({ em, person }: Scope, helpful: boolean): Promise<void> {
  const [answer] = await em.find(
    OutboundMessageSchema,
    { personId: person.id, inboundId: { $ne: null } },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!answer) throw new Refusal('nothing_to_rate');
  answer.helpful = helpful;
}
