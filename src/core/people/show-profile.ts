import { type Standing, standingOf } from '../insight/standing.ts';
import type { Scope } from '../scope.ts';
import { type Identity, IdentitySchema } from './identity.entity.ts';
import type { Person } from './person.entity.ts';

export interface Profile {
  person: Person;
  standing: Standing;
  /** Where they are known, the one they wrote from last first. */
  identities: Identity[];
}

export async function showProfile(scope: Scope): Promise<Profile> {
  const { em, person } = scope;
  const identities = await em.find(IdentitySchema, { active: true }, { orderBy: { lastSeenAt: 'desc' } });
  return { person, standing: await standingOf(scope), identities };
}
