import { z } from 'zod';
import { type Logged, logHabit } from '../core/habits/log-habit.ts';
import { pauseHabit } from '../core/habits/pause-habit.ts';
import { resumeHabit } from '../core/habits/resume-habit.ts';
import { skipHabit } from '../core/habits/skip-habit.ts';
import { unlogHabit } from '../core/habits/unlog-habit.ts';
import { personaOf } from '../core/people/set-ritual.ts';
import { quantity, saidStreak } from './habit-text.ts';
import { day, reference } from './inputs.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { dayOf, today } from './views.ts';

const habit = reference('habit');
const reason = z.string().trim().min(1).max(1000);

/** "5 km, 20 min" of one log; empty where only the day was logged. */
const detail = ({ log }: Logged): string =>
  [quantity(log.amount, log.unit), log.minutes ? `${log.minutes} min` : ''].filter(Boolean).join(', ');

/** A word in the manner of the person's persona, where a streak has come to a round number. */
async function praise({ em, person, say }: ToolContext, { habit: of, streak, again }: Logged): Promise<string[]> {
  if (again || !isRound(streak.current)) return [];
  const persona = await personaOf(em, person.id);
  return [say('praise', { persona, name: of.name, count: streak.current })];
}

const isRound = (count: number) => count > 0 && ([7, 30].includes(count) || count % 50 === 0);

export const habitLogTools = [
  defineTool({
    name: 'log_habit',
    description: 'Logs that a habit was done, today or on an earlier day, with an amount, minutes or notes.',
    effect: 'change',
    input: z.strictObject({
      habit,
      on: day.optional(),
      amount: z.number().positive().max(1_000_000).optional(),
      unit: z.string().trim().min(1).max(30).optional(),
      minutes: z.number().int().min(1).max(1440).optional(),
      notes: z.string().trim().min(1).max(2000).optional(),
    }),
    async run(context, input) {
      const logged = await logHabit(context, input);
      const { habit: of, streak, log } = logged;
      const values = { name: of.name, detail: detail(logged) || 'none', ...saidStreak(streak) };
      const data = { habit: { id: of.id, name: of.name }, on: log.loggedOn.toString(), streak };
      const said = context.say(logged.again ? 'habit_logged_again' : 'habit_logged', values);
      return done([said, ...(await praise(context, logged))].join('\n'), data);
    },
  }),
  defineTool({
    name: 'unlog_habit',
    description: 'Takes a day of a habit out of its log again, done or skipped: today, or another day.',
    effect: 'change',
    input: z.strictObject({ habit, on: day.optional() }),
    async run(context, input) {
      const { habit: of, day: on, streak } = await unlogHabit(context, input);
      return done(context.say('habit_unlogged', { name: of.name, day: dayOf(context, on), ...saidStreak(streak) }), {
        habit: { id: of.id, name: of.name },
        on: on.toString(),
        streak,
      });
    },
  }),
  defineTool({
    name: 'skip_habit',
    description: 'Leaves a habit out on one day, today by default, without breaking its streak.',
    effect: 'change',
    input: z.strictObject({ habit, on: day.optional(), reason: reason.optional() }),
    async run(context, input) {
      const { habit: of, day: on, streak } = await skipHabit(context, input);
      return done(context.say('habit_skipped', { name: of.name, day: dayOf(context, on), ...saidStreak(streak) }), {
        habit: { id: of.id, name: of.name },
        on: on.toString(),
        streak,
      });
    },
  }),
  defineTool({
    name: 'pause_habit',
    description:
      'Pauses a habit, or without one all of them (a vacation), until a last day or until it is resumed. No streak breaks.',
    effect: 'change',
    input: z.strictObject({
      habit: habit.optional(),
      until: day.optional().describe('Its last day'),
      from: day.optional(),
      reason: reason.optional(),
    }),
    async run(context, input) {
      const { habit: of, pause } = await pauseHabit(context, input);
      const { fromOn, untilOn } = pause;
      const said = {
        all: of ? 'no' : 'yes',
        name: of?.name ?? '',
        later: Temporal.PlainDate.compare(fromOn, today(context)) > 0 ? 'yes' : 'no',
        from: dayOf(context, fromOn),
        ends: untilOn ? 'yes' : 'no',
        until: untilOn ? dayOf(context, untilOn) : '',
      };
      return done(context.say('habit_paused', said), {
        habit: of && { id: of.id, name: of.name },
        from: fromOn.toString(),
        until: untilOn?.toString() ?? null,
      });
    },
  }),
  defineTool({
    name: 'resume_habit',
    description: 'Ends the pause of a habit, or without one the vacation of all of them: from today they count again.',
    effect: 'change',
    input: z.strictObject({ habit: habit.optional() }),
    async run(context, input) {
      const of = await resumeHabit(context, input.habit);
      return done(context.say('habit_resumed', { all: of ? 'no' : 'yes', name: of?.name ?? '' }), {
        habit: of && { id: of.id, name: of.name },
      });
    },
  }),
];
