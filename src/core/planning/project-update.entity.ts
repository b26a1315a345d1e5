import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { oneOf, personal, personalRow } from '../columns.ts';

export const updateKinds = ['progress', 'blocker', 'decision', 'note'] as const;

/** How a project stands, in the person's words, at a moment (`createdAt`). */
export const ProjectUpdateSchema = defineEntity({
  name: 'ProjectUpdate',
  tableName: 'project_updates',
  ...personal,
  indexes: [{ properties: ['personId', 'projectId', 'createdAt'] }],
  checks: [{ name: 'project_updates_text_check', expression: 'length(text) between 1 and 20000' }],
  properties: {
    ...personalRow,
    projectId: p.uuid(),
    kind: oneOf(updateKinds).default('note'),
    text: p.text(),
  },
});
export type ProjectUpdate = InferEntity<typeof ProjectUpdateSchema>;
