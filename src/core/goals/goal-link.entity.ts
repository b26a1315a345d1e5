import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { oneOf, personal, personalRow } from '../columns.ts';

export const linkTypes = ['requires', 'enables', 'blocks', 'related', 'parallel'] as const;

/** An edge of the goal graph: `dependentGoalId` depends on `parentGoalId`. Acyclic; a trigger holds it. */
export const GoalLinkSchema = defineEntity({
  name: 'GoalLink',
  tableName: 'goal_links',
  ...personal,
  uniques: [{ properties: ['parentGoalId', 'dependentGoalId'] }],
  indexes: [{ properties: ['personId', 'dependentGoalId'] }],
  checks: [
    { name: 'goal_links_self_check', expression: 'parent_goal_id <> dependent_goal_id' },
    { name: 'goal_links_strength_check', expression: 'strength between 1 and 5' },
  ],
  properties: {
    ...personalRow,
    parentGoalId: p.uuid(),
    dependentGoalId: p.uuid(),
    type: oneOf(linkTypes).default('requires'),
    strength: p.integer().default(1),
    notes: p.text().nullable(),
  },
});
export type GoalLink = InferEntity<typeof GoalLinkSchema>;
