import { z } from 'zod';
import { addHabit } from '../core/habits/add-habit.ts';
import { habitFrequencies, timePreferences } from '../core/habits/habit.entity.ts';
import { listHabits } from '../core/habits/list-habits.ts';
import { type Logged, logHabit } from '../core/habits/log-habit.ts';
import { day, reference } from './inputs.ts';
import { defineTool, done } from './tool.ts';
import { habitData, habitLine } from './views.ts';

const amount = z.number().positive().max(1_000_000);
const unit = z.string().trim().min(1).max(30);

/** "5 km, 20 min" of one log; empty where only the day was logged. */
function detail({ log }: Logged): string {
  const quantity = log.amount ? `${log.amount}${log.unit ? ` ${log.unit}` : ''}` : '';
  return [quantity, log.minutes ? `${log.minutes} min` : ''].filter(Boolean).join(', ');
}

export const habitTools = [
  defineTool({
    name: 'add_habit',
    description: 'Begins a habit: daily, on weekdays, some times a week (weekly), or on chosen days (custom).',
    effect: 'change',
    input: z.strictObject({
      name: z.string().trim().min(1).max(200),
      frequency: z.enum(habitFrequencies).optional(),
      times_per_week: z.number().int().min(1).max(7).optional(),
      days_of_week: z.array(z.number().int().min(1).max(7)).max(7).optional().describe('1 is Monday, 7 is Sunday'),
      time_preference: z.enum(timePreferences).optional(),
      amount: amount.optional().describe('How much is aimed at each time'),
      unit: unit.optional(),
      motivation: z.string().trim().max(1000).optional(),
    }),
    async run(context, { times_per_week, days_of_week, time_preference, amount: target, ...input }) {
      const habit = await addHabit(context, {
        ...input,
        ...(times_per_week && { timesPerWeek: times_per_week }),
        ...(days_of_week && { daysOfWeek: [...new Set(days_of_week)].toSorted() }),
        ...(time_preference && { timePreference: time_preference }),
        ...(target && { targetAmount: target }),
      });
      await context.em.flush();
      const { name, frequency, timesPerWeek } = habit;
      return done(context.say('habit_added', { name, frequency, times: timesPerWeek }), {
        habit: { id: habit.id, name, frequency },
      });
    },
  }),
  defineTool({
    name: 'log_habit',
    description: 'Logs that a habit was done, today or on an earlier day, with an amount, minutes or notes.',
    effect: 'change',
    input: z.strictObject({
      habit: reference('habit'),
      on: day.optional(),
      amount: amount.optional(),
      unit: unit.optional(),
      minutes: z.number().int().min(1).max(1440).optional(),
      notes: z.string().trim().max(2000).optional(),
    }),
    async run(context, input) {
      const logged = await logHabit(context, input);
      const { habit, streak, log } = logged;
      const values = { name: habit.name, detail: detail(logged) || 'none', streak: streak.current, unit: streak.unit };
      const data = { habit: { id: habit.id, name: habit.name }, on: log.loggedOn.toString(), streak };
      return done(context.say(logged.again ? 'habit_logged_again' : 'habit_logged', values), data);
    },
  }),
  defineTool({
    name: 'list_habits',
    description: 'Lists the habits with their streaks and whether they are done today.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const habits = await listHabits(context);
      const data = { items: habits.map(habitData), total: habits.length };
      if (habits.length === 0) return done(context.say('habits_none'), data);
      return done(
        [context.say('habits_heading'), ...habits.map((habit) => habitLine(context, habit))].join('\n'),
        data,
      );
    },
  }),
];
