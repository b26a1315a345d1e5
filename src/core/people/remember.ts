import type { RequiredEntityData } from '@mikro-orm/core';
import { requireConsent } from '../consents/require-consent.ts';
import type { Scope } from '../scope.ts';
import { type LearnedPreference, LearnedPreferenceSchema, type LearnedSource } from './learned-preference.entity.ts';
import { confidenceAtFirst, contradicted, faded, reinforced } from './learned-rules.ts';

export interface Heard {
  /** What it is about: "favourite colour". The value's own words where nothing else is said. */
  key?: string | undefined;
  value: string;
  source?: LearnedSource | undefined;
}

export interface Learned {
  belief: LearnedPreference;
  again: boolean;
}

/**
 * Learns something of the person: anew, once more, or against what was believed before, which is then retired or
 * weakened. Returns the belief that holds now, and whether it was held before. Throws Refusal('consent_needed') without the consent learn_preferences.
 */
export async function remember(scope: Scope, { key, value, source = 'told' }: Heard): Promise<Learned> {
  const { em, now } = scope;
  await requireConsent(scope, 'learn_preferences');
  const about = (key ?? value).trim().toLowerCase().slice(0, 100);
  const before = await em.findOne(LearnedPreferenceSchema, { key: about, retiredAt: null });
  if (!before) return { belief: await believe(scope, about, value, source), again: false };
  const sure = faded(Number(before.confidence), before.reinforcedAt, now);
  if (sameWords(before.value, value)) {
    return { belief: held(before, reinforced(sure, source), now), again: true };
  }
  const { retire, left } = contradicted(sure, source);
  if (!retire) return { belief: held(before, left, now), again: false };
  before.retiredAt = now;
  await em.flush();
  return { belief: await believe(scope, about, value, source), again: false };
}

function held(belief: LearnedPreference, confidence: number, now: Temporal.Instant): LearnedPreference {
  belief.confidence = confidence;
  belief.reinforcedAt = now;
  return belief;
}

async function believe(
  { em, person, now }: Scope,
  key: string,
  value: string,
  source: LearnedSource,
): Promise<LearnedPreference> {
  const [call] = await em.execute<{ inboundId: string }[]>(
    `select inbound_id as "inboundId" from tool_calls where id = nullif(current_setting('app.tool_call', true), '')::uuid`,
  );
  const learned = { key, value, source, confidence: confidenceAtFirst[source], reinforcedAt: now };
  const columns = { personId: person.id, ...learned, inboundId: call?.inboundId ?? null };
  return em.create(LearnedPreferenceSchema, columns as RequiredEntityData<LearnedPreference>);
}

const sameWords = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
