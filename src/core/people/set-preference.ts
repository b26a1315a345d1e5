import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { nextAt } from './own-time.ts';
import type { Language, Person } from './person.entity.ts';

export interface Preferences {
  language?: Language | undefined;
  timeZone?: string | undefined;
  dayStart?: string | undefined;
  displayName?: string | undefined;
}

/** Throws Refusal('unknown_time_zone') and 'impossible_time'. */
export function setPreference({ person, now }: Scope, change: Preferences): Person {
  if (change.language) person.language = change.language;
  if (change.displayName) person.displayName = change.displayName;
  if (change.dayStart) person.dayStart = timeOfDay(change.dayStart);
  if (change.timeZone) {
    person.timeZone = knownTimeZone(change.timeZone);
    planBriefing(person, now);
  }
  return person;
}

/** When the morning briefing comes, in the person's own clock; null is never. */
export function setSchedule({ person, now }: Scope, briefingAt: string | null): Person {
  person.briefingAt = briefingAt === null ? null : timeOfDay(briefingAt);
  planBriefing(person, now);
  return person;
}

/** Keeps the moment of the next briefing in step with the time and the zone it follows from. */
export function planBriefing(person: Person, now: Temporal.Instant): void {
  person.nextBriefingAt = person.briefingAt ? nextAt(person.briefingAt, person.timeZone, now) : null;
}

function timeOfDay(text: string): Temporal.PlainTime {
  try {
    return Temporal.PlainTime.from(text);
  } catch {
    throw new Refusal('impossible_time', { text });
  }
}

/** The canonical spelling of an IANA zone ("europe/lisbon" is meant as Europe/Lisbon). */
export function knownTimeZone(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text.trim().replace(/ /g, '_') }).resolvedOptions().timeZone;
  } catch {
    throw new Refusal('unknown_time_zone', { text });
  }
}
