import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { oneOf, personal, personalRow } from '../columns.ts';

/**
 * The eleven consents: S1's five, and one for each other kind of record that goes beyond what the person plainly asked
 * to be kept. What each one stops is in consents.ts.
 */
export const consentNames = [
  'record_rag_snippets',
  'store_behavioral_embeddings',
  'store_task_context',
  'track_pillar_metrics',
  'track_flow_states',
  'use_language_model',
  'store_conversations',
  'store_session_transcripts',
  'learn_preferences',
  'analyze_mental_states',
  'detect_behavior_patterns',
] as const;
export type ConsentName = (typeof consentNames)[number];

/** Whether the person consents to one thing. Without a row: yes, as in S1. Triggers check it where data is written. */
export const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consents',
  ...personal,
  uniques: [{ properties: ['personId', 'name'] }],
  properties: {
    ...personalRow,
    name: oneOf(consentNames),
    granted: p.boolean(),
  },
});
export type Consent = InferEntity<typeof ConsentSchema>;
