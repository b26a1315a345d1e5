import type { LearnedSource } from './learned-preference.entity.ts';

/** Only what Steward is at least this sure of is used (S4). */
export const usedFrom = 0.7;
/** Days in which confidence halves when nothing confirms it: half a year. */
const halfLifeDays = 180;

/** How sure Steward is of what it hears, by where it comes from: said outright, put right, or only noticed (S4's 0.5). */
export const confidenceAtFirst: Readonly<Record<LearnedSource, number>> = {
  told: 0.9,
  corrected: 1,
  observed: 0.5,
};

/** What is left of a confidence after a time: c · 0.5^(days / 180). Never more than it was, never below 0. */
export function faded(confidence: number, reinforcedAt: Temporal.Instant, now: Temporal.Instant): number {
  const days = Math.max(0, now.since(reinforcedAt).total('hours') / 24);
  return confidence * 0.5 ** (days / halfLifeDays);
}

/** The same said or seen again: half of the doubt that was left goes, and it is at least as sure as when heard first. */
export function reinforced(confidence: number, source: LearnedSource): number {
  return Math.max(confidenceAtFirst[source], confidence + (1 - confidence) / 2);
}

/**
 * What becomes of a belief (its confidence by now) that something speaks against. What the person says outright always
 * replaces it. What is only noticed halves it, and replaces it once that makes it the weaker one.
 */
export function contradicted(confidence: number, source: LearnedSource): { retire: boolean; left: number } {
  if (source !== 'observed') return { retire: true, left: 0 };
  const left = confidence / 2;
  return { retire: left < confidenceAtFirst.observed, left };
}
