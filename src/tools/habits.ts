import { z } from 'zod';
import { addHabit } from '../core/habits/add-habit.ts';
import { dayOf as dayOfNumber } from '../core/habits/days.ts';
import { deleteHabit } from '../core/habits/delete-habit.ts';
import { habitCategories, habitFrequencies, timePreferences } from '../core/habits/habit.entity.ts';
import type { HabitFields } from '../core/habits/habit-columns.ts';
import { habitPage, habitViews } from '../core/habits/list-habits.ts';
import { showHabit } from '../core/habits/show-habit.ts';
import { updateHabit } from '../core/habits/update-habit.ts';
import { habitText, rhythmOf } from './habit-text.ts';
import { name, offset, reference, time, weekdays } from './inputs.ts';
import { defineTool, done } from './tool.ts';
import { habitData, habitLine, more } from './views.ts';

const habit = reference('habit');
const timesPerWeek = z.number().int().min(1).max(7);
const amount = z.number().positive().max(1_000_000).describe('How much is aimed at each time');
const unit = z.string().trim().min(1).max(30);
const motivation = z.string().trim().min(1).max(1000);
const rhythm = {
  frequency: z.enum(habitFrequencies).optional().describe('weekly is some times a week, custom is on chosen days'),
  times_per_week: timesPerWeek.optional(),
  days_of_week: weekdays.optional(),
  time_preference: z.enum(timePreferences).optional(),
};
/** What update_habit takes away by null, add_habit simply leaves out. */
const facts = {
  amount,
  unit,
  motivation,
  goal: reference('goal that it serves'),
  area: reference('area that it belongs to'),
  category: z.enum(habitCategories),
  remind_at: time,
};

interface Said {
  frequency?: HabitFields['frequency'];
  times_per_week?: number | undefined;
  days_of_week?: number[] | undefined;
  time_preference?: HabitFields['timePreference'];
  amount?: number | null | undefined;
  unit?: string | null | undefined;
  motivation?: string | null | undefined;
  goal?: string | null | undefined;
  area?: string | null | undefined;
  category?: HabitFields['category'];
  reminders_on?: boolean | undefined;
  remind_at?: string | null | undefined;
}

const fieldsOf = (said: Said): HabitFields => ({
  frequency: said.frequency,
  timesPerWeek: said.times_per_week,
  daysOfWeek: said.days_of_week,
  timePreference: said.time_preference,
  targetAmount: said.amount,
  unit: said.unit,
  motivation: said.motivation,
  goal: said.goal,
  area: said.area,
  category: said.category,
  remindersOn: said.reminders_on,
  remindAt: said.remind_at,
});

export const habitTools = [
  defineTool({
    name: 'add_habit',
    description: 'Begins a habit: daily, on weekdays, some times a week (weekly), or on chosen days (custom).',
    effect: 'change',
    input: z.strictObject({
      name,
      ...rhythm,
      amount: facts.amount.optional(),
      unit: facts.unit.optional(),
      motivation: facts.motivation.optional(),
      goal: facts.goal.optional(),
      area: facts.area.optional(),
      category: facts.category.optional(),
      reminders_on: z.boolean().optional(),
      remind_at: facts.remind_at.optional(),
    }),
    async run(context, input) {
      const added = await addHabit(context, { ...fieldsOf(input), name: input.name });
      await context.em.flush();
      return done(context.say('habit_added', { name: added.name, rhythm: rhythmOf(context, added) }), {
        habit: { id: added.id, name: added.name, frequency: added.frequency },
      });
    },
  }),
  defineTool({
    name: 'update_habit',
    description:
      'Changes a habit: its name, rhythm, amount, what it serves, its reminders (null takes a thing away), or whether it is active.',
    effect: 'change',
    input: z.strictObject({
      habit,
      name: name.optional(),
      ...rhythm,
      amount: facts.amount.nullable().optional(),
      unit: facts.unit.nullable().optional(),
      motivation: facts.motivation.nullable().optional(),
      goal: facts.goal.nullable().optional(),
      area: facts.area.nullable().optional(),
      category: facts.category.nullable().optional(),
      reminders_on: z.boolean().optional(),
      remind_at: facts.remind_at.nullable().optional(),
      active: z.boolean().optional().describe('false takes it out of use and keeps its log'),
    }),
    async run(context, input) {
      const change = { habit: input.habit, name: input.name, active: input.active };
      const updated = await updateHabit(context, { ...fieldsOf(input), ...change });
      const active = updated.active ? 'yes' : 'no';
      return done(context.say('habit_updated', { name: updated.name, rhythm: rhythmOf(context, updated), active }), {
        habit: { id: updated.id, name: updated.name, frequency: updated.frequency, active: updated.active },
      });
    },
  }),
  defineTool({
    name: 'delete_habit',
    description: 'Takes a habit out of every list. It can be undone, and its log is kept.',
    effect: 'change',
    input: z.strictObject({ habit }),
    async run(context, input) {
      const deleted = await deleteHabit(context, input.habit);
      return done(context.say('habit_deleted', { name: deleted.name }), { habit: { id: deleted.id } });
    },
  }),
  defineTool({
    name: 'list_habits',
    description:
      'Lists the habits with their streaks and whether they are done today; or only those whose streak is at risk today.',
    effect: 'read',
    input: z.strictObject({ show: z.enum(habitViews).optional(), offset: offset.optional() }),
    async run(context, { show = 'active', offset = 0 }) {
      const { habits, total } = await habitPage(context, { show, offset });
      const data = { items: habits.map(habitData), total, offset };
      if (habits.length === 0) return done(context.say('habits_none', { show }), data);
      const lines = habits.map((state, index) =>
        context.say('habit_place', { position: offset + index + 1, line: habitLine(context, state) }),
      );
      const rest = more(context, total - offset - habits.length);
      return done([context.say('habits_heading', { show }), ...lines, ...rest].join('\n'), data);
    },
  }),
  defineTool({
    name: 'show_habit',
    description: 'Shows one habit: streaks, totals, strength and where it is heading, and its last weeks day by day.',
    effect: 'read',
    input: z.strictObject({ habit, weeks: z.number().int().min(1).max(52).optional() }),
    async run(context, { habit: asked, weeks = 8 }) {
      const view = await showHabit(context, asked, weeks);
      return done(habitText(context, view), {
        habit: { ...habitData(view.state), streak: view.streak },
        strength: Math.round(view.strength * 1000) / 1000,
        totals: view.totals,
        trajectory: view.trajectory.map((score) => Math.round(score * 1000) / 1000),
        weeks: view.weeks.map(({ monday, days }) => ({ monday: dayOfNumber(monday).toString(), days })),
        serves: view.serves,
      });
    },
  }),
];
