import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, personal, personalRow } from '../columns.ts';

/** A field of life that is kept up, not finished: fitness, the flat, the team. Below a pillar, or on its own. */
export const AreaSchema = defineEntity({
  name: 'Area',
  tableName: 'areas',
  ...personal,
  indexes: [{ properties: ['personId', 'pillarId'] }],
  checks: [
    { name: 'areas_name_check', expression: 'length(name) between 1 and 200' },
    { name: 'areas_description_check', expression: 'length(description) between 1 and 20000' },
    { name: 'areas_importance_check', expression: 'importance between 1 and 5' },
  ],
  properties: {
    ...personalRow,
    pillarId: p.uuid().nullable(),
    name: p.text(),
    description: p.text().nullable(),
    importance: p.integer().default(3),
    archivedAt: instant().nullable(),
  },
});
export type Area = InferEntity<typeof AreaSchema>;
