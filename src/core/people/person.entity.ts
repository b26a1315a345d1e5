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
  properties: {
    ...row,
    displayName: p.text(),
    role: oneOf(['user', 'admin']).default('user'),
    tier: oneOf(['standard', 'premium', 'enterprise']).default('standard'),
    language: oneOf(languages).default('en'),
    /** IANA name; days, streaks and briefings run in it. */
    timeZone: p.text(),
    /** When the person's day begins: until then it is still yesterday. */
    dayStart: plainTime().defaultRaw(`'00:00'`),
    /** Local time of the morning briefing; null is never. */
    briefingAt: plainTime().nullable(),
    /** The next moment a briefing is due: derived from briefingAt and timeZone, indexed for the tick. */
    nextBriefingAt: instant().nullable().index(),
    active: p.boolean().default(true),
  },
});
export type Person = InferEntity<typeof PersonSchema>;
