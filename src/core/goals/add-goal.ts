import type { RequiredEntityData } from '@mikro-orm/core';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';

export interface NewGoal {
  title: string;
  deadline?: string | undefined;
  priority?: number | undefined;
  category?: NonNullable<Goal['category']> | undefined;
  description?: string | undefined;
  /** The same, specific, measurable, achievable, relevant and time-bound. */
  smart?: string | undefined;
  estimatedDays?: number | undefined;
  /** Percent. */
  progress?: number | undefined;
  source?: Goal['source'] | undefined;
}

/** Throws Refusal('impossible_date') and Refusal('day_needed') for a deadline that is no day. */
export function addGoal({ em, person }: Scope, { deadline, ...goal }: NewGoal): Goal {
  const columns = { personId: person.id, ...goal, deadline: deadline ? parseDay(deadline) : null };
  return em.create(GoalSchema, columns as RequiredEntityData<Goal>);
}
