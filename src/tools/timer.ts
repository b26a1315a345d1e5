import { z } from 'zod';
import { type NamedEntry, runningTimer, startTimer } from '../core/planning/start-timer.ts';
import { stopTimer } from '../core/planning/stop-timer.ts';
import { activityTypes, type TimeEntry } from '../core/planning/time-entry.entity.ts';
import { minutesBetween } from '../core/planning/time-length.ts';
import { minutesOn } from '../core/planning/time-spent.ts';
import type { Scope } from '../core/scope.ts';
import { camelKeys } from './camel-keys.ts';
import { oneToTen, pastTime, reference } from './inputs.ts';
import { about, length, minutesOf, sumValues } from './time-text.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { momentOf, today } from './views.ts';

export const subjects = {
  task: reference('task').optional(),
  project: reference('project').optional(),
  area: reference('area').optional(),
  pillar: reference('pillar').optional(),
};
export const account = {
  activity: z.enum(activityTypes).optional(),
  energy_level: oneToTen.optional(),
  productivity_rating: oneToTen.optional(),
};
export const notes = z.string().trim().min(1).max(2000).optional();

export const entryData = (entry: TimeEntry, name: string | undefined) => ({
  id: entry.id,
  name: name ?? null,
  started: entry.startedAt.toString(),
  ended: entry.endedAt?.toString() ?? null,
  minutes: minutesOf(entry) ?? null,
  activity: entry.activity,
  notes: entry.notes ?? null,
});

const stop = (context: ToolContext) => ({ label: context.say('timer_stop'), call: { tool: 'stop_timer', input: {} } });

/** Asks whether to stop the timer that runs, since there is one at a time. */
function busy(context: ToolContext, { entry, name }: NamedEntry, input: Record<string, unknown>) {
  const text = context.say('timer_busy', { ...about(name), since: momentOf(context, entry.startedAt) });
  const buttons = [
    { label: context.say('timer_switch'), call: { tool: 'start_timer', input: { ...input, stop_running: true } } },
    { label: context.say('timer_leave'), call: { tool: 'change_nothing', input: {} } },
  ];
  return { outcome: 'asked' as const, text, data: { running: entryData(entry, name) }, buttons };
}

const stopped = (context: ToolContext, { entry, name }: NamedEntry) =>
  context.say('timer_stopped', { ...about(name), length: length(context, minutesOf(entry) ?? 0) });

async function todayLine(context: ToolContext & Scope): Promise<string[]> {
  const minutes = await minutesOn(context.em, context.person, today(context));
  return minutes.total > 0 ? [context.say('time_today', sumValues(context, minutes))] : [];
}

export const timerTools = [
  defineTool({
    name: 'start_timer',
    description:
      'Starts the timer on a task, project, area or pillar, or on nothing in particular. One runs at a time.',
    effect: 'change',
    input: z.strictObject({
      ...subjects,
      at: pastTime.optional().describe('When it began, if earlier: HH:MM'),
      activity: z.enum(activityTypes).optional(),
      notes,
      stop_running: z.boolean().optional().describe('Stops the timer that runs, if one does'),
    }),
    async run(context, input) {
      const begun = await startTimer(context, camelKeys(input));
      if ('busy' in begun) return busy(context, begun.busy, input);
      const { entry, name } = begun;
      const since = momentOf(context, entry.startedAt);
      const text = context.say('timer_started', { ...about(name), late: input.at ? 'yes' : 'no', since });
      const lines = [...(begun.stopped ? [stopped(context, begun.stopped)] : []), text];
      return done(lines.join('\n'), { entry: entryData(entry, name) }, [stop(context)]);
    },
  }),
  defineTool({
    name: 'stop_timer',
    description: 'Stops the running timer, now or at an earlier time.',
    effect: 'change',
    input: z.strictObject({ at: pastTime.optional().describe('When it ended, if earlier: HH:MM'), ...account, notes }),
    async run(context, input) {
      const ended = await stopTimer(context, camelKeys(input));
      const lines = [stopped(context, ended), ...(await todayLine(context))];
      return done(lines.join('\n'), { entry: entryData(ended.entry, ended.name) });
    },
  }),
  defineTool({
    name: 'timer_status',
    description: 'Says what the timer runs on and for how long, and the time spent today.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const running = await runningTimer(context);
      const spent = await todayLine(context);
      if (!running) return done([context.say('timer_none'), ...spent].join('\n'), { running: null });
      const { entry, name } = running;
      const minutes = minutesBetween(entry.startedAt, context.now);
      const since = momentOf(context, entry.startedAt);
      const text = context.say('timer_running', { ...about(name), length: length(context, minutes), since });
      return done([text, ...spent].join('\n'), { running: entryData(entry, name), minutes }, [stop(context)]);
    },
  }),
];
