import { z } from 'zod';
import { ownDay } from '../core/people/own-time.ts';
import { deleteTime } from '../core/planning/delete-time.ts';
import { type ListedTime, listTime } from '../core/planning/list-time.ts';
import { logTime } from '../core/planning/log-time.ts';
import type { TextKey } from '../texts/text.ts';
import { camelKeys } from './camel-keys.ts';
import { day, offset, reference, time } from './inputs.ts';
import { about, length, minutesOf, sumValues } from './time-text.ts';
import { account, entryData, notes, subjects } from './timer.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { dayOf, momentOf, more } from './views.ts';

type Named = Parameters<typeof entryData>;

function told(context: ToolContext, key: TextKey, [entry, name]: Named) {
  const on = dayOf(context, ownDay(entry.startedAt, context.person));
  const text = context.say(key, { ...about(name), length: length(context, minutesOf(entry) ?? 0), day: on });
  return done(text, { entry: entryData(entry, name) });
}

function line(context: ToolContext, entry: ListedTime, position: number): string {
  const { minutes, activity, notes: note } = entry;
  return context.say('time_line', {
    ...about(entry.name ?? undefined),
    position,
    when: momentOf(context, entry.startedAt),
    length: minutes === null ? context.say('time_going_on') : length(context, minutes),
    activity,
    noted: note ? 'yes' : 'no',
    notes: note ?? '',
  });
}

export const timeTools = [
  defineTool({
    name: 'log_time',
    description: 'Logs time that was spent, today or on an earlier day, on a task, project, area or pillar.',
    effect: 'change',
    input: z.strictObject({
      spent: z.string().trim().min(1).max(60).describe('How long: 2h 30m, 45m, or PT45M'),
      ...subjects,
      on: day.optional(),
      from: time.optional().describe('The time of day that it began: HH:MM'),
      ...account,
      notes,
    }),
    async run(context, input) {
      const { entry, name } = await logTime(context, camelKeys(input));
      return told(context, 'time_logged', [entry, name]);
    },
  }),
  defineTool({
    name: 'list_time',
    description:
      'Lists the time spent, today by default, or between two days; or on a task, project, area or pillar with all that is below it.',
    effect: 'read',
    input: z.strictObject({ ...subjects, from: day.optional(), to: day.optional(), offset: offset.optional() }),
    async run(context, input) {
      const { offset: skipped = 0 } = input;
      const { entries, count, total, focused, name } = await listTime(context, input);
      const items = entries.map(({ startedAt, ...one }) => ({ ...one, started: startedAt.toString() }));
      const data = { items, total: count, offset: skipped, minutes: total, focused };
      if (count === 0) return done(context.say('time_none', about(name)), data);
      const lines = entries.map((entry, index) => line(context, entry, skipped + index + 1));
      const text = [
        context.say('time_heading', about(name)),
        ...lines,
        ...more(context, count - skipped - entries.length),
        context.say('time_total', sumValues(context, { total, focused })),
      ];
      return done(text.join('\n'), data);
    },
  }),
  defineTool({
    name: 'delete_time',
    description: 'Takes logged time away. It can be undone.',
    effect: 'change',
    input: z.strictObject({ entry: reference('time entry') }),
    async run(context, input) {
      const { entry, name } = await deleteTime(context, input.entry);
      return told(context, 'time_deleted', [entry, name]);
    },
  }),
];
