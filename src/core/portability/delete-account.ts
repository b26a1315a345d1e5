import { whereLastSeen } from '../conversation/reach.ts';
import { otherPeople } from '../people/make-admin.ts';
import type { Jobs } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';

/** Throws Refusal('last_admin') for the only admin of several people: the others would be without one. */
export async function mayLeave(scope: Scope): Promise<void> {
  if (scope.person.role !== 'admin') return;
  const others = await otherPeople(scope);
  if (others.length > 0 && !others.some(({ role }) => role === 'admin')) throw new Refusal('last_admin');
}

/**
 * Has everything of the person deleted as soon as this answer is on its way; the job that does it says so in the chat
 * afterwards. It stands outside of this call's transaction, which is itself a row that goes.
 */
export async function deleteAccount(scope: Scope, jobs: Jobs): Promise<void> {
  const { em, person, now } = scope;
  await mayLeave(scope);
  const to = await whereLastSeen(em, person.id);
  await jobs.send(em, 'deletions', person.id, {
    personId: person.id,
    language: person.language,
    askedAt: now.toString(),
    ...(to && { to }),
  });
}
