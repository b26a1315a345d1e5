import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, ownedBy, plainTime, row, systemMay } from '../columns.ts';

export const languages = ['en', 'pt', 'es', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Somebody whose life Steward keeps; the owner of every personal row. */
export const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'people',
  rowLevelSecurity: 'force',
  policies: [ownedBy('id'), systemMay],
  checks: [
    { name: 'people_username_check', expression: `username ~ '^[a-z0-9_]{3,30}$'` },
    { name: 'people_hours_check', expression: 'work_start < work_end' },
    {
      name: 'people_work_days_check',
      expression: `jsonb_typeof(work_days) = 'array' and work_days <@ '[1, 2, 3, 4, 5, 6, 7]'::jsonb`,
    },
    { name: 'people_alignment_check', expression: 'monthly_alignment_goal between 1 and 100000' },
    { name: 'people_retention_check', expression: 'retention_days between 90 and 365' },
  ],
  properties: {
    ...row,
    displayName: p.text(),
    /** Lower case; unique among everybody. It changes at most every seven days. */
    username: p.text().nullable().unique(),
    usernameChangedAt: instant().nullable(),
    role: oneOf(['user', 'admin']).default('user'),
    tier: oneOf(['standard', 'premium', 'enterprise']).default('standard'),
    language: oneOf(languages).default('en'),
    /** IANA name; days, streaks and briefings run in it. */
    timeZone: p.text(),
    /** When the person's day begins: until then it is still yesterday. */
    dayStart: plainTime().defaultRaw(`'00:00'`),
    /** Working hours on working days (ISO weekdays, 1 is Monday), in the person's own clock. */
    workStart: plainTime().defaultRaw(`'09:00'`),
    workEnd: plainTime().defaultRaw(`'17:00'`),
    workDays: p.json<number[]>().defaultRaw(`'[1, 2, 3, 4, 5]'`),
    /** Alignment points aimed at in a month. */
    monthlyAlignmentGoal: p.integer().nullable(),
    /** Days that conversations are kept in words. */
    retentionDays: p.integer().default(365),
    /** Local time of the morning briefing; null is never. */
    briefingAt: plainTime().nullable(),
    /** The next moment a briefing is due: derived from briefingAt and timeZone, indexed for the tick. */
    nextBriefingAt: instant().nullable().index(),
    /** The next moment that what is too old is cleared away: in the night of their own clock; null is at once. */
    nextTidyAt: instant().nullable().index(),
    active: p.boolean().default(true),
  },
});
export type Person = InferEntity<typeof PersonSchema>;
