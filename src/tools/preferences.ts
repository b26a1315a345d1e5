import { z } from 'zod';
import { languages, type Person } from '../core/people/person.entity.ts';
import { setPreference, setSchedule } from '../core/people/set-preference.ts';
import { sayTime } from '../texts/dates.ts';
import { type TextKey, type TextValues, text } from '../texts/text.ts';
import { time, weekdays } from './inputs.ts';
import { sayWeekdays } from './profile-text.ts';
import { defineTool, done } from './tool.ts';

const input = z.strictObject({
  language: z.enum(languages).optional(),
  time_zone: z.string().trim().min(1).max(60).optional(),
  day_start: time.optional(),
  display_name: z.string().trim().min(1).max(100).optional(),
  username: z.string().trim().min(1).max(60).optional(),
  work_start: time.optional(),
  work_end: time.optional(),
  work_days: weekdays.optional(),
  monthly_alignment_goal: z.number().int().min(1).max(100_000).nullable().optional(),
  retention_days: z.number().int().min(90).max(365).optional().describe('Days that conversations are kept in words'),
});
type Input = z.output<typeof input>;

/** What is set now, in the person's (perhaps new) language: a line for each thing that was changed. */
function changed(given: Input, person: Person): string {
  const say = (key: TextKey, values: TextValues) => text(person.language, key, values);
  const { displayName, language, timeZone, username, monthlyAlignmentGoal, retentionDays } = person;
  const hours = given.work_start ?? given.work_end ?? given.work_days;
  const base = given.language ?? given.time_zone ?? given.day_start ?? given.display_name;
  const lines = [
    ...(username && given.username ? [say('username_set', { username })] : []),
    ...(hours ? [say('hours_set', saidHours(person))] : []),
    ...(given.monthly_alignment_goal !== undefined
      ? [say('alignment_goal_set', { goal: monthlyAlignmentGoal ?? 0 })]
      : []),
    ...(given.retention_days ? [say('retention_set', { days: retentionDays })] : []),
  ];
  if (lines.length > 0 && !base) return lines.join('\n');
  const dayStart = sayTime(person.dayStart);
  return [say('preferences_set', { name: displayName, language, timeZone, dayStart }), ...lines].join('\n');
}

const saidHours = ({ language, workStart, workEnd, workDays }: Person) => ({
  start: sayTime(workStart),
  end: sayTime(workEnd),
  days: sayWeekdays(language, workDays),
});

export const preferenceTools = [
  defineTool({
    name: 'set_preference',
    description:
      'Sets the person’s language, IANA time zone, the time their day begins, the name they are called by, their username, working hours and days, monthly alignment goal, or how long conversations are kept.',
    effect: 'change',
    input,
    async run(context, given) {
      const person = await setPreference(context, {
        language: given.language,
        timeZone: given.time_zone,
        dayStart: given.day_start,
        displayName: given.display_name,
        username: given.username,
        workStart: given.work_start,
        workEnd: given.work_end,
        workDays: given.work_days,
        monthlyAlignmentGoal: given.monthly_alignment_goal,
        retentionDays: given.retention_days,
      });
      const { displayName: name, language, timeZone, dayStart, username } = person;
      const data = { name, language, timeZone, dayStart: sayTime(dayStart), username: username ?? null };
      return done(changed(given, person), data);
    },
  }),
  defineTool({
    name: 'set_schedule',
    description: 'Sets when the morning briefing comes, on the person’s own clock; "off" ends it.',
    effect: 'change',
    input: z.strictObject({ briefing_at: z.union([z.literal('off'), time]) }),
    async run(context, { briefing_at }) {
      const { briefingAt } = setSchedule(context, briefing_at === 'off' ? null : briefing_at);
      const said = briefingAt
        ? context.say('briefing_set', { time: sayTime(briefingAt) })
        : context.say('briefing_off');
      return done(said, { briefing_at: briefingAt ? sayTime(briefingAt) : null });
    },
  }),
];
