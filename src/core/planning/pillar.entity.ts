import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, personal, personalRow } from '../columns.ts';

/** What a life rests on: health, family, work. The top of pillars → areas → projects → tasks. */
export const PillarSchema = defineEntity({
  name: 'Pillar',
  tableName: 'pillars',
  ...personal,
  checks: [
    { name: 'pillars_name_check', expression: 'length(name) between 1 and 200' },
    { name: 'pillars_description_check', expression: 'length(description) between 1 and 20000' },
    { name: 'pillars_importance_check', expression: 'importance between 1 and 5' },
    { name: 'pillars_share_check', expression: 'time_share > 0 and time_share <= 100' },
  ],
  properties: {
    ...personalRow,
    name: p.text(),
    description: p.text().nullable(),
    importance: p.integer().default(3),
    /** Percent of the person's time that it should have. All of a person's pillars together: at most 100; a trigger holds it. */
    timeShare: p.double().$type<number>().nullable(),
    archivedAt: instant().nullable(),
  },
});
export type Pillar = InferEntity<typeof PillarSchema>;
