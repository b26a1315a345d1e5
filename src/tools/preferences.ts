import { z } from 'zod';
import { languages } from '../core/people/person.entity.ts';
import { setPreference, setSchedule } from '../core/people/set-preference.ts';
import { sayTime } from '../texts/dates.ts';
import { text } from '../texts/text.ts';
import { defineTool, done } from './tool.ts';

const time = z
  .string()
  .regex(/^\d{1,2}:\d{2}$/, 'a time of day like 07:30')
  .transform((said) => said.padStart(5, '0'));

export const preferenceTools = [
  defineTool({
    name: 'set_preference',
    description:
      'Sets the person’s language, IANA time zone, the time their day begins, or the name they are called by.',
    effect: 'change',
    input: z.strictObject({
      language: z.enum(languages).optional(),
      time_zone: z.string().trim().min(1).max(60).optional(),
      day_start: time.optional(),
      display_name: z.string().trim().min(1).max(100).optional(),
    }),
    async run(context, input) {
      const { language, timeZone, dayStart, displayName } = setPreference(context, {
        language: input.language,
        timeZone: input.time_zone,
        dayStart: input.day_start,
        displayName: input.display_name,
      });
      const values = { name: displayName, language, timeZone, dayStart: sayTime(dayStart) };
      return done(text(language, 'preferences_set', values), values);
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
