import type { EntityManager } from '../entity-manager.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import type { ConsentName } from './consent.entity.ts';

/** Whether the person consents; no answer is yes, as in S1. The database's own function decides, as its triggers do. */
export async function consentsTo(em: EntityManager, personId: string, consent: ConsentName): Promise<boolean> {
  const [row] = await em.execute<{ granted: boolean }[]>('select consents_to(?, ?) as granted', [personId, consent]);
  return row?.granted ?? false;
}

/** For what the person plainly asked to be kept and does not consent to: throws Refusal('consent_needed'), which says how to consent. */
export async function requireConsent({ em, person }: Scope, consent: ConsentName): Promise<void> {
  if (!(await consentsTo(em, person.id, consent))) throw new Refusal('consent_needed', { consent });
}
