import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow, plainDate } from '../columns.ts';

export const sessionTypes = ['face_to_face', 'spoken_presence', 'silent_reflection', 'written_clarity'] as const;
export const sessionStatuses = ['started', 'in_progress', 'completed', 'interrupted', 'failed'] as const;
/** What a session can show; times earned, first and last are derived from the sessions that earned it. */
export const virtues = [
  'courage',
  'gratitude',
  'patience',
  'honesty',
  'compassion',
  'discipline',
  'humility',
  'hope',
  'wisdom',
  'serenity',
] as const;
export type Virtue = (typeof virtues)[number];

export interface Emotion {
  emotion: string;
  /** 1 to 5. */
  intensity: number;
  /** CSS colour to show it in. */
  color: string;
  /** 0 to 1. */
  confidence: number;
}

export interface KeyInsight {
  insight: string;
  category: string;
  /** 1 to 5. */
  importance: number;
}

export interface SuggestedGoal {
  category: string;
  description: string;
  smartGoal: string;
  timeframe: string;
  /** 1 to 5. */
  priority: number;
  /** The goal that it became. */
  goalId?: string;
}

/** One line of a session: what Steward asked, what the person answered. */
export interface SessionLine {
  speaker: 'steward' | 'person';
  text: string;
  at: string;
}

/**
 * A guided session, in steps that can be resumed. At most one of a person's is open (started, in_progress, interrupted).
 * The transcript is kept only with the consent store_session_transcripts.
 */
export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  ...personal,
  indexes: [{ properties: ['personId', 'heldOn'] }],
  checks: [
    { name: 'sessions_step_check', expression: 'step between 0 and 1000' },
    { name: 'sessions_seconds_check', expression: 'duration_seconds between 0 and 604800' },
    { name: 'sessions_completed_check', expression: `(status = 'completed') = (completed_at is not null)` },
    { name: 'sessions_times_check', expression: 'completed_at >= started_at' },
    { name: 'sessions_emotions_check', expression: `jsonb_typeof(emotional_snapshot) = 'array'` },
    { name: 'sessions_insights_check', expression: `jsonb_typeof(key_insights) = 'array'` },
    { name: 'sessions_goals_check', expression: `jsonb_typeof(suggested_goals) = 'array'` },
    { name: 'sessions_transcript_check', expression: `jsonb_typeof(transcript) = 'array'` },
    { name: 'sessions_metadata_check', expression: `jsonb_typeof(metadata) = 'object'` },
  ],
  properties: {
    ...personalRow,
    type: oneOf(sessionTypes),
    status: oneOf(sessionStatuses).default('started'),
    heldOn: plainDate(),
    startedAt: instant(),
    completedAt: instant().nullable(),
    /** The step that waits for an answer, from 0. */
    step: p.integer().default(0),
    /** Time spent in it, without interruptions. */
    durationSeconds: p.integer().default(0),
    virtue: oneOf(virtues).nullable(),
    emotionalSnapshot: p.json<Emotion[]>().defaultRaw(`'[]'`),
    keyInsights: p.json<KeyInsight[]>().defaultRaw(`'[]'`),
    suggestedGoals: p.json<SuggestedGoal[]>().defaultRaw(`'[]'`),
    transcript: p.json<SessionLine[]>().defaultRaw(`'[]'`),
    metadata: p.json<Record<string, unknown>>().defaultRaw(`'{}'`),
    /** Set two years after the session: it then leaves every list and summary, and its transcript is dropped. */
    archivedAt: instant().nullable(),
  },
});
export type Session = InferEntity<typeof SessionSchema>;
