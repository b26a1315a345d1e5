import { z } from 'zod';
import { addGoal } from '../core/goals/add-goal.ts';
import { goalCategories } from '../core/goals/goal.entity.ts';
import { linkTypes } from '../core/goals/goal-link.entity.ts';
import { linkGoals } from '../core/goals/link-goals.ts';
import { listGoals } from '../core/goals/list-goals.ts';
import { showGoal } from '../core/goals/show-goal.ts';
import { unlinkGoals } from '../core/goals/unlink-goals.ts';
import { updateGoal } from '../core/goals/update-goal.ts';
import { day, longText, reference, title } from './inputs.ts';
import { defineTool, done } from './tool.ts';
import { goalData, more, saidGoal } from './views.ts';

const goal = reference('goal');
const needs = reference('goal that it depends on');
const fields = { priority: z.number().int().min(1).max(5).optional(), description: longText.optional() };

export const goalTools = [
  defineTool({
    name: 'add_goal',
    description: 'Sets a goal, with an optional deadline, priority (1 to 5) and category.',
    effect: 'change',
    input: z.strictObject({ title, deadline: day.optional(), category: z.enum(goalCategories).optional(), ...fields }),
    async run(context, input) {
      const added = addGoal(context, input);
      await context.em.flush();
      return done(context.say('goal_added', saidGoal(context, added)), { goal: goalData(added) });
    },
  }),
  defineTool({
    name: 'update_goal',
    description:
      'Changes a goal: title, status, progress (0 to 100), priority, deadline (null takes it away) or description.',
    effect: 'change',
    input: z.strictObject({
      goal,
      title: title.optional(),
      status: z.enum(['todo', 'done', 'canceled']).optional(),
      progress: z.number().int().min(0).max(100).optional(),
      deadline: day.nullable().optional(),
      ...fields,
    }),
    async run(context, input) {
      const updated = await updateGoal(context, input);
      return done(context.say('goal_updated', saidGoal(context, updated)), { goal: goalData(updated) });
    },
  }),
  defineTool({
    name: 'link_goals',
    description: 'Says that one goal depends on another. Cycles and links that follow already are refused.',
    effect: 'change',
    input: z.strictObject({
      goal,
      needs,
      type: z.enum(linkTypes).optional(),
      strength: z.number().int().min(1).max(5).optional(),
    }),
    async run(context, input) {
      const [dependent, parent] = await linkGoals(context, input);
      return done(context.say('goals_linked', { goal: dependent.title, needs: parent.title }), {
        goal: goalData(dependent),
        needs: goalData(parent),
      });
    },
  }),
  defineTool({
    name: 'unlink_goals',
    description: 'Takes the dependency of one goal on another away.',
    effect: 'change',
    input: z.strictObject({ goal, needs }),
    async run(context, input) {
      const [dependent, parent] = await unlinkGoals(context, input);
      return done(context.say('goals_unlinked', { goal: dependent.title, needs: parent.title }), {
        goal: goalData(dependent),
      });
    },
  }),
  defineTool({
    name: 'show_goal',
    description: 'Shows one goal, what it needs and what needs it.',
    effect: 'read',
    input: z.strictObject({ goal }),
    async run(context, input) {
      const view = await showGoal(context, input.goal);
      const titles = (goals: typeof view.needs) => goals.map((one) => one.title).join(', ');
      const lines = [
        context.say('goal_view', saidGoal(context, view.goal)),
        ...(view.needs.length > 0 ? [context.say('goal_needs', { titles: titles(view.needs) })] : []),
        ...(view.neededBy.length > 0 ? [context.say('goal_needed_by', { titles: titles(view.neededBy) })] : []),
      ];
      return done(lines.join('\n'), {
        goal: goalData(view.goal),
        needs: view.needs.map(goalData),
        neededBy: view.neededBy.map(goalData),
      });
    },
  }),
  defineTool({
    name: 'list_goals',
    description: 'Lists the goals that are not reached yet, the nearest deadline first.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const { goals, total } = await listGoals(context);
      const data = { items: goals.map(goalData), total };
      if (goals.length === 0) return done(context.say('goals_none'), data);
      const lines = goals.map((one, index) =>
        context.say('goal_line', { ...saidGoal(context, one), position: index + 1 }),
      );
      return done([context.say('goals_heading'), ...lines, ...more(context, total - goals.length)].join('\n'), data);
    },
  }),
];
