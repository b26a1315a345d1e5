import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { oneOf, personal, personalRow } from '../columns.ts';

/** One setting by key; keys and what they may hold are in settings.ts. */
export const SettingSchema = defineEntity({
  name: 'Setting',
  tableName: 'settings',
  ...personal,
  uniques: [{ properties: ['personId', 'key'] }],
  checks: [
    { name: 'settings_key_check', expression: `key ~ '^[a-z][a-z0-9_]{0,49}$'` },
    { name: 'settings_value_check', expression: `jsonb_typeof(value) in ('string', 'number', 'boolean')` },
    { name: 'settings_length_check', expression: 'length(value::text) <= 2000' },
  ],
  properties: {
    ...personalRow,
    key: p.text(),
    value: p.json<string | number | boolean>(),
    type: oneOf(['user', 'system', 'feature_flag']).default('user'),
  },
});
export type Setting = InferEntity<typeof SettingSchema>;
