import { z } from 'zod';
import { findCriticalPath, type PathToGoal } from '../core/goals/find-critical-path.ts';
import { findSimilarGoals } from '../core/goals/find-similar-goals.ts';
import { type Goal, GoalSchema } from '../core/goals/goal.entity.ts';
import { anyGoal } from '../core/goals/goal-noun.ts';
import { daysOf } from '../core/goals/graph/critical-path.ts';
import type { GraphGoal } from '../core/goals/graph/graph.ts';
import { type GoalView, showGoal } from '../core/goals/show-goal.ts';
import { resolve } from '../core/reference.ts';
import type { TextKey } from '../texts/text.ts';
import { meaningsOf } from './goal-meanings.ts';
import { goalData, goalName, saidGoal, statusOf } from './goal-text.ts';
import { reference } from './inputs.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { dayOf, titlesOf } from './views.ts';

const goal = reference('goal');
/** Less alike than what is named unasked: here the person looks for it. */
const similarFrom = 0.2;

export const goalViewTools = [
  defineTool({
    name: 'show_goal',
    description:
      'Shows one goal: what it needs and what needs it, directly and in all, what serves it, and how far it is.',
    effect: 'read',
    input: z.strictObject({ goal }),
    async run(context, input) {
      const view = await showGoal(context, input.goal);
      return done(goalText(context, view), dataOf(view));
    },
  }),
  defineTool({
    name: 'critical_path',
    description: 'Shows the chain of unfinished goals that takes longest, to one goal or of all, and its bottleneck.',
    effect: 'read',
    input: z.strictObject({ goal: goal.optional() }),
    async run(context, input) {
      const found = await findCriticalPath(context, input.goal);
      if (!found) return done(context.say('path_none'), { items: [] });
      const { path, target, doneOn, lateDays } = found;
      const items = path.goals.map((one) => ({
        ...goalName(one),
        table: 'goals',
        days: daysOf(one),
        estimated: one.estimatedDays !== null,
      }));
      const bottleneck = goalName(path.bottleneck);
      const data = { items, days: path.days, bottleneck, goal: goalData(target), doneOn: doneOn.toString(), lateDays };
      return done(pathText(context, found), data);
    },
  }),
  defineTool({
    name: 'similar_goals',
    description: 'Lists the goals that are most like one goal, by their words and their meaning.',
    effect: 'read',
    input: z.strictObject({ goal }),
    async run(context, input) {
      const asked = await context.em.findOneOrFail(GoalSchema, await resolve(context, anyGoal, input.goal));
      const meanings = await meaningsOf(context, { entityId: asked.id });
      const found = await findSimilarGoals(context.em, asked, { meanings, from: similarFrom });
      const items = found.map((one) => ({ ...one, table: 'goals' }));
      if (items.length === 0) return done(context.say('similar_none', { title: asked.title }), { items });
      const lines = items.map(({ title, status, likeness }, index) => {
        const percent = Math.round(likeness * 100);
        return context.say('similar_line', {
          position: index + 1,
          title,
          percent,
          status: statusOf(context, { status }),
        });
      });
      return done([context.say('similar_heading', { title: asked.title }), ...lines].join('\n'), { items });
    },
  }),
];

function goalText(context: ToolContext, view: GoalView): string {
  const { say } = context;
  const { goal: shown, rolledUp } = view;
  const named = (key: TextKey, goals: readonly GraphGoal[]) =>
    goals.length > 0 ? say(key, { titles: titlesOf(context, goals) }) : undefined;
  const waitsForSome = view.waitingFor.length < view.needs.length;
  const lines = [
    say('goal_view', saidGoal(context, shown)),
    factsOf(context, shown),
    shown.description,
    shown.smart && say('goal_smart', { words: shown.smart }),
    Math.round(rolledUp) === Number(saidGoal(context, shown).progress)
      ? undefined
      : say('goal_rolled_up', { progress: Math.round(rolledUp) }),
    named('goal_needs', view.needs),
    waitsForSome ? named('goal_waits_for', view.waitingFor) : undefined,
    named('goal_beforehand', view.beforehand),
    named('goal_helped_by', view.helpedBy),
    named('goal_needed_by', view.neededBy),
    view.impact.length > view.neededBy.length ? say('goal_impact', { count: view.impact.length }) : undefined,
    named('goal_related', view.related),
    ...servingLines(context, view),
  ];
  return lines.filter(Boolean).join('\n');
}

function factsOf({ say }: ToolContext, { priority, estimatedDays, category }: Goal): string {
  const named = category ? say('goal_category', { category }) : 'none';
  return say('goal_facts', { priority, days: estimatedDays ?? 0, category: named });
}

function servingLines(context: ToolContext, { serving }: GoalView): string[] {
  const kinds = Map.groupBy(serving, ({ kind }) => kind);
  return [...kinds].map(([kind, rows]) => context.say('goal_serving', { kind, titles: titlesOf(context, rows) }));
}

const dataOf = ({ goal: shown, needs, helpedBy, related, beforehand, waitingFor, neededBy, ...view }: GoalView) => ({
  goal: goalData(shown),
  needs: needs.map(goalName),
  helpedBy: helpedBy.map(goalName),
  related: related.map(goalName),
  beforehand: beforehand.map(goalName),
  waitingFor: waitingFor.map(goalName),
  neededBy: neededBy.map(goalName),
  impact: view.impact.map(goalName),
  serving: view.serving,
  work: view.work ?? null,
  rolledUp: Math.round(view.rolledUp),
});

function pathText(context: ToolContext, { path, target, doneOn, lateDays }: PathToGoal): string {
  const { say } = context;
  const isChain = path.goals.length > 1;
  const lines = path.goals.map((one, index) =>
    say('path_line', {
      position: index + 1,
      title: one.title,
      days: daysOf(one),
      assumed: one.estimatedDays === null ? 'yes' : 'no',
      bottleneck: isChain && one === path.bottleneck ? 'yes' : 'no',
    }),
  );
  const deadline = target.deadline ? dayOf(context, target.deadline) : '';
  const guessed = path.goals.find(({ estimatedDays }) => estimatedDays === null);
  return [
    say('path_heading', { title: target.title, days: path.days, day: dayOf(context, doneOn) }),
    ...lines,
    ...(lateDays > 0 ? [say('path_late', { count: lateDays, deadline })] : []),
    ...(guessed ? [say('path_assumed', { count: path.assumed, title: guessed.title })] : []),
  ].join('\n');
}
