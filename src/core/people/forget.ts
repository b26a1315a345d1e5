import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { liveBelief } from './learned-noun.ts';
import { type LearnedPreference, LearnedPreferenceSchema } from './learned-preference.entity.ts';
import { type Learned, remember } from './remember.ts';

/** Unlearns one thing: its row is gone, and with it every earlier belief of the same kind. */
export async function forget(scope: Scope, reference: string): Promise<LearnedPreference> {
  const { em } = scope;
  const belief = await em.findOneOrFail(LearnedPreferenceSchema, await resolve(scope, liveBelief, reference));
  for (const earlier of await em.find(LearnedPreferenceSchema, { key: belief.key })) em.remove(earlier);
  return belief;
}

/** Puts one thing right: what the person says of it now is certain. */
export async function correctPreference(
  scope: Scope,
  { preference, value }: { preference: string; value: string },
): Promise<Learned> {
  const { em } = scope;
  const belief = await em.findOneOrFail(LearnedPreferenceSchema, await resolve(scope, liveBelief, preference));
  return remember(scope, { key: belief.key, value, source: 'corrected' });
}
