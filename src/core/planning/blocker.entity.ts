import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, personal, personalRow } from '../columns.ts';

/** What holds a project up, as one of its updates said, and who is to resolve it. */
export const BlockerSchema = defineEntity({
  name: 'Blocker',
  tableName: 'blockers',
  ...personal,
  indexes: [{ properties: ['personId', 'projectId'] }],
  checks: [
    { name: 'blockers_text_check', expression: 'length(text) between 1 and 500' },
    { name: 'blockers_assigned_check', expression: 'length(assigned_to) between 1 and 200' },
  ],
  properties: {
    ...personalRow,
    projectId: p.uuid(),
    updateId: p.uuid(),
    text: p.text(),
    assignedTo: p.text().nullable(),
    resolvedAt: instant().nullable(),
  },
});
export type Blocker = InferEntity<typeof BlockerSchema>;
