import type { TimeEntry } from '../core/planning/time-entry.entity.ts';
import { minutesBetween } from '../core/planning/time-length.ts';
import type { Minutes } from '../core/planning/time-spent.ts';
import { sayMinutes } from '../texts/dates.ts';
import type { TextValues } from '../texts/text.ts';
import type { Speaker } from './views.ts';

/** What time is spent on, as the messages about it take it. */
export const about = (what: string | undefined): TextValues => ({
  named: what === undefined ? 'no' : 'yes',
  what: what ?? '',
});

export const length = ({ person }: Speaker, minutes: number): string => sayMinutes(person.language, minutes);

export const sumValues = (speaker: Speaker, { total, focused }: Minutes): TextValues => ({
  length: length(speaker, total),
  focused: length(speaker, focused),
});

/** Whole minutes of an entry that has ended. */
export const minutesOf = ({ startedAt, endedAt }: TimeEntry): number | undefined =>
  endedAt ? minutesBetween(startedAt, endedAt) : undefined;
