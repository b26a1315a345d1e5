import { excuseCutDays } from '../habits/excuse-cut-days.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseTime } from '../when.ts';
import { nextAt, ownDay } from './own-time.ts';
import type { Language, Person } from './person.entity.ts';
import { setUsername } from './set-username.ts';

export interface Preferences {
  language?: Language | undefined;
  timeZone?: string | undefined;
  dayStart?: string | undefined;
  displayName?: string | undefined;
  username?: string | undefined;
  workStart?: string | undefined;
  workEnd?: string | undefined;
  /** ISO weekdays. */
  workDays?: number[] | undefined;
  /** Points aimed at in a month; null aims at nothing. */
  monthlyAlignmentGoal?: number | null | undefined;
  retentionDays?: number | undefined;
}

/** Throws Refusal('unknown_time_zone'), 'impossible_time', 'hours_reversed', and what setUsername throws. */
export async function setPreference(scope: Scope, change: Preferences): Promise<Person> {
  const { person } = scope;
  if (change.language) person.language = change.language;
  if (change.displayName) person.displayName = change.displayName;
  if (change.dayStart) person.dayStart = parseTime(change.dayStart);
  if (change.retentionDays) person.retentionDays = change.retentionDays;
  if (change.monthlyAlignmentGoal !== undefined) person.monthlyAlignmentGoal = change.monthlyAlignmentGoal;
  setWorkingHours(person, change);
  if (change.timeZone) await moveTo(scope, knownTimeZone(change.timeZone));
  if (change.username) await setUsername(scope, change.username);
  return person;
}

/** Briefings follow the person into the new zone; a day that the change cuts short breaks no streak of a habit. */
async function moveTo(scope: Scope, timeZone: string): Promise<void> {
  const { person, now } = scope;
  const before = ownDay(now, person);
  person.timeZone = timeZone;
  await excuseCutDays(scope, before, ownDay(now, person));
  planBriefing(person, now);
}

/** Working hours are within one day: they end after they start. */
function setWorkingHours(person: Person, { workStart, workEnd, workDays }: Preferences): void {
  const start = workStart ? parseTime(workStart) : person.workStart;
  const end = workEnd ? parseTime(workEnd) : person.workEnd;
  if (Temporal.PlainTime.compare(start, end) >= 0) {
    throw new Refusal('hours_reversed', {
      start: start.toString({ smallestUnit: 'minute' }),
      end: end.toString({ smallestUnit: 'minute' }),
    });
  }
  if (workStart) person.workStart = start;
  if (workEnd) person.workEnd = end;
  if (workDays) person.workDays = [...new Set(workDays)].toSorted();
}

/** When the morning briefing comes, in the person's own clock; null is never. */
export function setSchedule({ person, now }: Scope, briefingAt: string | null): Person {
  person.briefingAt = briefingAt === null ? null : parseTime(briefingAt);
  planBriefing(person, now);
  return person;
}

/** Keeps the moment of the next briefing in step with the time and the zone it follows from. */
export function planBriefing(person: Person, now: Temporal.Instant): void {
  person.nextBriefingAt = person.briefingAt ? nextAt(person.briefingAt, person.timeZone, now) : null;
}

/** The canonical spelling of an IANA zone ("europe/lisbon" is meant as Europe/Lisbon). */
export function knownTimeZone(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text.trim().replace(/ /g, '_') }).resolvedOptions().timeZone;
  } catch {
    throw new Refusal('unknown_time_zone', { text });
  }
}
