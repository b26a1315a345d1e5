import type { Scope } from '../scope.ts';
import { type ConsentName, ConsentSchema, consentNames } from './consent.entity.ts';

/** All eleven, in their order. What was never answered is granted, as in S1. */
export async function listConsents({ em }: Scope): Promise<{ name: ConsentName; granted: boolean }[]> {
  const answered = await em.find(ConsentSchema, {});
  const answers = new Map(answered.map(({ name, granted }) => [name, granted]));
  return consentNames.map((name) => ({ name, granted: answers.get(name) ?? true }));
}
