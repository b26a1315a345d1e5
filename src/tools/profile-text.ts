import type { Profile } from '../core/people/show-profile.ts';
import { sayList, sayTime, sayWeekday } from '../texts/dates.ts';
import { momentOf, type Speaker } from './views.ts';

/** ISO weekdays as a list: Monday, Tuesday and Friday. */
export const sayWeekdays = (language: string, days: readonly number[]): string =>
  sayList(
    language,
    days.map((day) => sayWeekday(language, day)),
  );

/** A person, as they are shown to themselves. */
export function profileText(speaker: Speaker, { person, standing, identities }: Profile): string {
  const { say } = speaker;
  const { alignment, points, level, nextLevelAt } = standing;
  const [latest] = identities;
  const lines = [
    say('profile_heading', {
      name: person.displayName,
      named: person.username ? 'yes' : 'no',
      username: person.username ?? '',
      role: person.role,
      tier: person.tier,
    }),
    say('profile_clock', {
      language: person.language,
      timeZone: person.timeZone,
      dayStart: sayTime(person.dayStart),
    }),
    say('hours_set', {
      start: sayTime(person.workStart),
      end: sayTime(person.workEnd),
      days: sayWeekdays(person.language, person.workDays),
    }),
    say('profile_points', { level, points, next: nextLevelAt }),
    say('profile_alignment', {
      month: alignment.month,
      aimed: alignment.goal === null ? 'no' : 'yes',
      goal: alignment.goal ?? 0,
      percent: alignment.percent ?? 0,
    }),
    say('retention_set', { days: person.retentionDays }),
  ];
  if (!latest) return lines.join('\n');
  const channels = [...new Set(identities.map(({ channel }) => channel))].join(', ');
  return [...lines, say('profile_seen', { moment: momentOf(speaker, latest.lastSeenAt), channels })].join('\n');
}
