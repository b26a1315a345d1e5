import { consentsTo } from '../consents/require-consent.ts';
import type { Scope } from '../scope.ts';
import { type LearnedPreference, LearnedPreferenceSchema } from './learned-preference.entity.ts';
import { faded, usedFrom } from './learned-rules.ts';

export interface Belief {
  preference: LearnedPreference;
  /** By now. */
  confidence: number;
  used: boolean;
}

/** What Steward knows of the person, the surest first. */
export async function whatYouKnow({ em, now }: Pick<Scope, 'em' | 'now'>): Promise<Belief[]> {
  const live = await em.find(LearnedPreferenceSchema, { retiredAt: null }, { orderBy: { reinforcedAt: 'desc' } });
  return live
    .map((preference) => {
      const confidence = faded(Number(preference.confidence), preference.reinforcedAt, now);
      return { preference, confidence, used: confidence >= usedFrom };
    })
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** What may be used in answering: sure enough, and with the consent learn_preferences. At most `limit`. */
export async function usableBeliefs(
  { em, person, now }: Pick<Scope, 'em' | 'now'> & { person: { id: string } },
  limit: number,
): Promise<LearnedPreference[]> {
  if (!(await consentsTo(em, person.id, 'learn_preferences'))) return [];
  const known = await whatYouKnow({ em, now });
  return known
    .filter(({ used }) => used)
    .slice(0, limit)
    .map(({ preference }) => preference);
}
