import { z } from 'zod';
import {
  personas,
  ritualDurations,
  ritualFrequencies,
  ritualStyles,
  ritualTimings,
} from '../core/people/ritual.entity.ts';
import { type RitualView, setRitual, showRitual } from '../core/people/set-ritual.ts';
import { sayTime } from '../texts/dates.ts';
import { time, weekdays } from './inputs.ts';
import { sayWeekdays } from './profile-text.ts';
import { defineTool, done, type ToolContext } from './tool.ts';

function said({ say, person }: ToolContext, ritual: RitualView) {
  const { preferredTime, focusArea, voiceId } = ritual;
  const text = say('ritual_view', {
    timing: ritual.timing,
    duration: ritual.duration,
    style: ritual.style,
    persona: ritual.persona,
    frequency: ritual.frequency,
    days: sayWeekdays(person.language, ritual.daysOfWeek),
    timed: preferredTime ? 'yes' : 'no',
    time: preferredTime ? sayTime(preferredTime) : '',
    about: focusArea ? 'yes' : 'no',
    focus: focusArea ?? '',
    voiced: voiceId ? 'yes' : 'no',
    voice: voiceId ?? '',
    reminders: ritual.remindersOn ? 'yes' : 'no',
  });
  return done(text, {
    timing: ritual.timing,
    duration: ritual.duration,
    style: ritual.style,
    persona: ritual.persona,
    voice: voiceId ?? null,
    focus: focusArea ?? null,
    frequency: ritual.frequency,
    days: ritual.daysOfWeek,
    time: preferredTime ? sayTime(preferredTime) : null,
    reminders: ritual.remindersOn,
  });
}

export const ritualTools = [
  defineTool({
    name: 'set_ritual',
    description:
      'Sets how the person likes their guided sessions: persona (how Steward speaks), timing, duration, style, voice, focus, frequency, days, time of day and reminders.',
    effect: 'change',
    input: z.strictObject({
      persona: z.enum(personas).optional(),
      timing: z.enum(ritualTimings).optional(),
      duration: z.enum(ritualDurations).optional(),
      style: z.enum(ritualStyles).optional(),
      voice: z.string().trim().min(1).max(100).nullable().optional().describe('A voice of a speech service, by its id'),
      focus: z.string().trim().min(1).max(200).nullable().optional(),
      frequency: z.enum(ritualFrequencies).optional(),
      days: weekdays.optional(),
      time: time.nullable().optional(),
      reminders: z.boolean().optional(),
    }),
    async run(context, { voice, focus, days, time: preferredTime, reminders, ...rest }) {
      const change = { voiceId: voice, focusArea: focus, daysOfWeek: days, preferredTime, remindersOn: reminders };
      return said(context, await setRitual(context, { ...rest, ...change }));
    },
  }),
  defineTool({
    name: 'show_ritual',
    description: 'Shows how the person likes their guided sessions, and who Steward is when it speaks to them.',
    effect: 'read',
    input: z.strictObject({}),
    run: async (context) => said(context, await showRitual(context)),
  }),
];
