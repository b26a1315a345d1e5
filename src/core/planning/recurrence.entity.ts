import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { personal, personalRow, plainDate, plainTime } from '../columns.ts';

/** A JSON list of days, as Postgres prints it. */
const day = '"[0-9]{4}-[0-9]{2}-[0-9]{2}"';
const listOfDays = String.raw`^(\[\]|\[${day}(, ${day})*\])$`;

/**
 * How a task, reminder or event repeats: by the calendar (`rule`, an RFC 5545 RRULE value, counted from the first
 * occurrence) or by completion (`afterCompletion`, an ISO 8601 duration such as P3D). Its occurrences are rows that name it.
 */
export const RecurrenceSchema = defineEntity({
  name: 'Recurrence',
  tableName: 'recurrences',
  ...personal,
  checks: [
    { name: 'recurrences_one_kind_check', expression: 'num_nonnulls(rule, after_completion) = 1' },
    { name: 'recurrences_rule_check', expression: `rule ~ '^FREQ=' and length(rule) <= 500` },
    { name: 'recurrences_after_check', expression: `after_completion ~ '^P' and length(after_completion) <= 30` },
    { name: 'recurrences_except_check', expression: `except_on::text ~ '${listOfDays}'` },
  ],
  properties: {
    ...personalRow,
    rule: p.text().nullable(),
    afterCompletion: p.text().nullable(),
    /** The first occurrence, on the person's own clock; RFC 5545 DTSTART. */
    startsOn: plainDate(),
    atTime: plainTime().nullable(),
    /** Days (ISO) that are left out. */
    exceptOn: p.json<string[]>().defaultRaw(`'[]'`),
  },
});
export type Recurrence = InferEntity<typeof RecurrenceSchema>;
