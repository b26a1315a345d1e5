import { ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { extractTime, wholeTime } from '../time/spoken-time.ts';
import type { GoalIntent } from './names.ts';
import { bareReference, startsAsQuestion } from './reference.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { deadlineInput } from './when-input.ts';

export const goalBuilders: Readonly<Record<GoalIntent, Builder>> = {
  add_goal: ({ title = '' }, scope) => addGoal(title, scope),
  list_goals: () => call('list_goals'),
  finish_goal: onGoal('update_goal', { status: 'done' }),
  cancel_goal: onGoal('update_goal', { status: 'canceled' }),
  goal_progress: ({ percent = '', ...slots }, scope) => {
    const progress = Number(percent);
    return progress <= 100 ? onGoal('update_goal', { progress })(slots, scope) : undefined;
  },
  goal_deadline: ({ when = '', ...slots }, scope) => {
    const time = wholeTime(when, scope.language.time, looking('future', scope));
    if (!time) return undefined;
    const deadline = deadlineInput(time, scope);
    return typeof deadline === 'string' ? onGoal('update_goal', { deadline })(slots, scope) : deadline;
  },
  rename_goal: ({ title = '', ...slots }, scope) => onGoal('update_goal', { title: tidy(title) })(slots, scope),
  link_goals: onTwoGoals('link_goals'),
  unlink_goals: onTwoGoals('unlink_goals'),
  show_goal: onGoal('show_goal'),
};

/** A goal from its words; a time in them is its deadline (see `deadlineInput`), "priority 4" its priority. */
export function addGoal(words: string, scope: Scope): Interpretation {
  const priority = /[,( ]+(?:priority|p) ?([1-5])\)?$/i.exec(words);
  const said = priority ? words.slice(0, priority.index) : words;
  const { rest: title, when } = extractTime(said, scope.language.time, looking('future', scope));
  if (!hasSubstance(title)) return ask('what_to_add');
  const deadline = when && deadlineInput(when, scope);
  if (deadline !== undefined && typeof deadline !== 'string') return deadline;
  return call('add_goal', { title, deadline, priority: priority ? Number(priority[1]) : undefined });
}

/** A call on a goal the person names; asks which when no name is left. */
export function onGoal(tool: string, input: Record<string, unknown> = {}): Builder {
  return ({ goal: words = '' }, { language }) => {
    if (startsAsQuestion(words, language)) return undefined;
    const goal = bareReference(words, 'goal', language);
    return goal === '' ? ask('which_goal') : call(tool, { goal, ...input });
  };
}

/** A call on two goals, the first of which needs the second. */
function onTwoGoals(tool: string): Builder {
  return ({ goal: first = '', needs: second = '' }, { language }) => {
    const goal = bareReference(first, 'goal', language);
    const needs = bareReference(second, 'goal', language);
    return goal === '' || needs === '' ? ask('what_to_link') : call(tool, { goal, needs });
  };
}
