import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '../entity-manager.ts';
import { hashOf, newCode } from './codes.ts';
import { type PairingCode, PairingCodeSchema } from './pairing-code.entity.ts';

const validFor = { hours: 24 };

/** A new one-time code that makes whoever sends it on a channel this person. The code itself is not kept. */
export async function offerPairing(em: EntityManager, personId: string, now: Temporal.Instant): Promise<string> {
  const code = newCode();
  const columns = { personId, codeHash: hashOf(code), expiresAt: now.add(validFor) };
  em.create(PairingCodeSchema, columns as RequiredEntityData<PairingCode>);
  await em.flush();
  return code;
}

/** Uses a code up and returns whose it was; undefined where it is unknown, used or out of date. */
export async function redeemPairing(
  em: EntityManager,
  code: string,
  now: Temporal.Instant,
): Promise<string | undefined> {
  const [row] = await em.execute<{ person_id: string }[]>(
    `update pairing_codes set used_at = ? where code_hash = ? and used_at is null and expires_at > ? returning person_id`,
    [now.toString(), hashOf(code), now.toString()],
  );
  return row?.person_id;
}
