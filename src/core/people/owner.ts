import type { Sender } from '../conversation/message.ts';
import type { EntityManager } from '../entity-manager.ts';
import { admit, identify } from './admit.ts';
import { IdentitySchema } from './identity.entity.ts';

/** The person whom the local terminal speaks for: made, as an admin, at the first start. Runs as the system role. */
export async function ensureOwner(
  em: EntityManager,
  sender: Sender,
  timeZone: string,
  now: Temporal.Instant,
): Promise<string> {
  await em.execute('select pg_advisory_xact_lock(7305205)');
  const { channel, workspace, externalId, displayName, locale } = sender;
  const known = await em.findOne(IdentitySchema, { channel, workspace, externalId });
  if (known) return known.personId;
  const person = admit(em, { displayName, role: 'admin', timeZone, locale }, now);
  await em.flush();
  identify(em, person.id, sender, 'local', now);
  await em.flush();
  return person.id;
}
