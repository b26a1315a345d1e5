/** How goals are put into words and into data. */
import type { Goal } from '../core/goals/goal.entity.ts';
import type { GoalStatus } from '../core/goals/graph/graph.ts';
import type { Moved } from '../core/goals/propagate-status.ts';
import { ownProgress } from '../core/goals/roll-up.ts';
import type { TextValues } from '../texts/text.ts';
import { dayOf, type Speaker, titlesOf } from './views.ts';

export const statusOf = ({ say }: Pick<Speaker, 'say'>, { status }: { status: GoalStatus }): string =>
  say('goal_status', { status });

/** Values of every message about one goal; its status in words. */
export function saidGoal(speaker: Speaker, goal: Goal): TextValues {
  const deadline = goal.deadline ? dayOf(speaker, goal.deadline) : '';
  const dated = deadline ? 'yes' : 'no';
  return { title: goal.title, deadline, dated, status: statusOf(speaker, goal), progress: ownProgress(goal) };
}

export const goalLine = (speaker: Speaker, goal: Goal, position: number): string =>
  speaker.say('goal_line', {
    ...saidGoal(speaker, goal),
    status: goal.status,
    words: statusOf(speaker, goal),
    progress: goal.status === 'done' ? 0 : goal.progress,
    position,
  });

/** The goals that a change opened up, and those that wait again, where there are any. */
export const movedLines = (speaker: Speaker, opened: readonly Moved[], waiting: readonly Moved[] = []): string[] => [
  ...(opened.length > 0 ? [speaker.say('goals_opened', { titles: titlesOf(speaker, opened) })] : []),
  ...(waiting.length > 0 ? [speaker.say('goals_waiting', { titles: titlesOf(speaker, waiting) })] : []),
];

export const goalData = (goal: Goal) => ({
  id: goal.id,
  title: goal.title,
  description: goal.description ?? null,
  smart: goal.smart ?? null,
  category: goal.category ?? null,
  status: goal.status,
  priority: goal.priority,
  progress: ownProgress(goal),
  estimatedDays: goal.estimatedDays ?? null,
  deadline: goal.deadline?.toString() ?? null,
  source: goal.source,
  reachedAt: goal.reachedAt?.toString() ?? null,
});

/** Of a goal that is only named. */
export const goalName = ({ id, title, status }: { id: string; title: string; status: GoalStatus }) => ({
  id,
  title,
  status,
});
