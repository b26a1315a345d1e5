import { z } from 'zod';
import { addGoal } from '../core/goals/add-goal.ts';
import { deleteGoal } from '../core/goals/delete-goal.ts';
import { findSimilarGoals, type SimilarGoal } from '../core/goals/find-similar-goals.ts';
import { goalCategories, goalSources } from '../core/goals/goal.entity.ts';
import { isUnfinished } from '../core/goals/graph/graph.ts';
import { goalViews, listGoals } from '../core/goals/list-goals.ts';
import { chosenStatuses, updateGoal } from '../core/goals/update-goal.ts';
import { camelKeys } from './camel-keys.ts';
import { meaningsOf } from './goal-meanings.ts';
import { goalData, goalLine, goalName, movedLines, saidGoal, statusOf } from './goal-text.ts';
import { day, longText, offset, oneToFive, reference, title } from './inputs.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { more, titlesOf } from './views.ts';

const goal = reference('goal');
const category = z.enum(goalCategories);
const percent = z.number().int().min(0).max(100);
const days = z.number().int().min(1).max(36_500);
const words = ({ title: said, description = '' }: { title: string; description?: string | undefined }) =>
  `${said}\n${description}`.trim();

export const goalTools = [
  defineTool({
    name: 'add_goal',
    description:
      'Sets a goal: deadline, priority (1 to 5), category, estimated days, SMART wording. Names goals that are alike; asks where the same one is there already, unless `again`.',
    effect: 'change',
    input: z.strictObject({
      title,
      deadline: day.optional(),
      category: category.optional(),
      priority: oneToFive.optional(),
      description: longText.optional(),
      smart: longText.optional().describe('The same, specific, measurable, achievable, relevant and time-bound'),
      estimated_days: days.optional(),
      progress: percent.optional(),
      source: z.enum(goalSources).optional(),
      again: z.boolean().optional().describe('Adds it though the same goal is there already'),
    }),
    recalls: words,
    async run(context, { again = false, ...input }) {
      const meanings = await meaningsOf(context, context.recallQuery);
      const alike = (await findSimilarGoals(context.em, input, { meanings })).filter(isUnfinished);
      const same = alike.find((one) => one.same);
      if (same && !again) return askWhetherAgain(context, same, input);
      const added = addGoal(context, camelKeys(input));
      await context.em.flush();
      const close = alike.slice(0, 3);
      const lines = [context.say('goal_added', saidGoal(context, added))];
      if (close.length > 0) lines.push(context.say('goals_alike', { titles: titlesOf(context, close) }));
      const data = { goal: goalData(added), alike: close.map(goalName) };
      return done(lines.join('\n'), data, close.length > 0 ? linkButtons(context, added.id, close) : []);
    },
  }),
  defineTool({
    name: 'update_goal',
    description:
      'Changes a goal: title, status (todo, paused, done, canceled), progress (0 to 100), priority, deadline, category, description, SMART wording, estimated days; null takes away.',
    effect: 'change',
    input: z.strictObject({
      goal,
      title: title.optional(),
      status: z.enum(chosenStatuses).optional(),
      progress: percent.optional(),
      deadline: day.nullable().optional(),
      category: category.nullable().optional(),
      priority: oneToFive.optional(),
      description: longText.nullable().optional(),
      smart: longText.nullable().optional(),
      estimated_days: days.nullable().optional(),
      source: z.enum(goalSources).optional(),
    }),
    async run(context, input) {
      const { goal: updated, opened, waiting } = await updateGoal(context, camelKeys(input));
      const lines = [context.say('goal_updated', saidGoal(context, updated)), ...movedLines(context, opened, waiting)];
      const data = { goal: goalData(updated), opened: opened.map(goalName), waiting: waiting.map(goalName) };
      const isThere = updated.status === 'todo' && input.progress === 100;
      const reach = { tool: 'update_goal', input: { goal: updated.id, status: 'done' } };
      return done(lines.join('\n'), data, isThere ? [{ label: context.say('mark_reached'), call: reach }] : []);
    },
  }),
  defineTool({
    name: 'delete_goal',
    description: 'Takes a goal out of every list, with its links. It can be undone.',
    effect: 'change',
    input: z.strictObject({ goal }),
    async run(context, input) {
      const { goal: deleted, opened } = await deleteGoal(context, input.goal);
      const lines = [context.say('goal_deleted', { title: deleted.title }), ...movedLines(context, opened)];
      return done(lines.join('\n'), { goal: goalData(deleted), opened: opened.map(goalName) });
    },
  }),
  defineTool({
    name: 'list_goals',
    description:
      'Lists goals, the nearest deadline first: open ones (neither reached, given up nor paused), those of one status, or all; of one category.',
    effect: 'read',
    input: z.strictObject({
      show: z.enum(goalViews).optional(),
      category: category.optional(),
      offset: offset.optional(),
    }),
    async run(context, { show = 'open', category: of, offset: skipped = 0 }) {
      const { goals, total } = await listGoals(context, { show, category: of, offset: skipped });
      const data = { items: goals.map(goalData), total, offset: skipped };
      if (goals.length === 0) return done(context.say('goals_none', { show: of ? 'of' : show }), data);
      const named = of ? context.say('goal_category', { category: of }) : 'none';
      const lines = goals.map((one, index) => goalLine(context, one, skipped + index + 1));
      const rest = more(context, total - skipped - goals.length);
      return done([context.say('goals_heading', { show, category: named }), ...lines, ...rest].join('\n'), data);
    },
  }),
];

function askWhetherAgain(context: ToolContext, same: SimilarGoal, input: Record<string, unknown>) {
  const question = context.say('goal_exists', { title: same.title, status: statusOf(context, same) });
  const buttons = [
    { label: context.say('add_once_more'), call: { tool: 'add_goal', input: { ...input, again: true } } },
    { label: context.say('show_that_goal'), call: { tool: 'show_goal', input: { goal: same.id } } },
  ];
  return { outcome: 'asked' as const, text: question, data: { same: goalName(same) }, buttons };
}

/** Linked as related: which of two alike needs the other only the person knows. */
function linkButtons({ say }: ToolContext, goalId: string, close: readonly SimilarGoal[]) {
  const links = close.map(({ id, title: other }) => ({
    label: say('link_to_goal', { title: other.length > 40 ? `${[...other].slice(0, 39).join('')}…` : other }),
    call: { tool: 'link_goals', input: { goal: goalId, needs: id, type: 'related' } },
  }));
  return [...links, { label: say('remove_again'), call: { tool: 'delete_goal', input: { goal: goalId } } }];
}
