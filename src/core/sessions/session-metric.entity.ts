import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { personal, personalRow } from '../columns.ts';

/** One figure about one session, such as response_time in seconds or completion_rate. */
export const SessionMetricSchema = defineEntity({
  name: 'SessionMetric',
  tableName: 'session_metrics',
  ...personal,
  uniques: [{ properties: ['sessionId', 'name'] }],
  checks: [
    { name: 'session_metrics_name_check', expression: `name ~ '^[a-z][a-z0-9_]{0,49}$'` },
    { name: 'session_metrics_value_check', expression: 'value between -1000000000 and 1000000000' },
    { name: 'session_metrics_unit_check', expression: 'length(unit) between 1 and 30' },
  ],
  properties: {
    ...personalRow,
    sessionId: p.uuid(),
    name: p.text(),
    value: p.double(),
    unit: p.text().nullable(),
  },
});
export type SessionMetric = InferEntity<typeof SessionMetricSchema>;
