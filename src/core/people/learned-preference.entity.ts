import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow } from '../columns.ts';

export const learnedSources = ['told', 'observed', 'corrected'] as const;
export type LearnedSource = (typeof learnedSources)[number];

/**
 * Something learned of the person from what they said, with how sure it is. Only from 0.7 on is it used. One live row a
 * key: a contradiction retires the old one. Kept only with the consent learn_preferences.
 */
export const LearnedPreferenceSchema = defineEntity({
  name: 'LearnedPreference',
  tableName: 'learned_preferences',
  ...personal,
  indexes: [{ properties: ['personId', 'key'] }],
  checks: [
    { name: 'learned_preferences_key_check', expression: 'length(key) between 1 and 100' },
    { name: 'learned_preferences_value_check', expression: 'length(value) between 1 and 1000' },
    { name: 'learned_preferences_confidence_check', expression: 'confidence between 0 and 1' },
  ],
  properties: {
    ...personalRow,
    key: p.text(),
    value: p.text(),
    /** At `reinforcedAt`; it fades from then on. */
    confidence: p.double().default(0.5),
    source: oneOf(learnedSources).default('told'),
    /** The message that it was learned from. */
    inboundId: p.uuid().nullable(),
    reinforcedAt: instant(),
    retiredAt: instant().nullable(),
  },
});
export type LearnedPreference = InferEntity<typeof LearnedPreferenceSchema>;
