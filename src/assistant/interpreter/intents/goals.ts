import { ask, call, type Interpretation } from '../interpretation.ts';
import type { Language } from '../language.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { anyOf } from '../template.ts';
import { perLanguage } from '../time/per-language.ts';
import { extractTime, wholeTime } from '../time/spoken-time.ts';
import type { GoalIntent } from './names.ts';
import { bareReference, startsAsQuestion } from './reference.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { deadlineInput } from './when-input.ts';

export const goalBuilders: Readonly<Record<GoalIntent, Builder>> = {
  add_goal: ({ title = '' }, scope) => addGoal(title, scope),
  list_goals: () => call('list_goals'),
  list_goals_view: ({ view = '' }, { language }) =>
    call('list_goals', { show: language.goalViews[view.toLowerCase()] }),
  critical_path: ({ goal = '' }, { language }) => call('critical_path', aboutGoal(goal, language)),
  show_goal_graph: ({ goal = '' }, { language }) => call('show_goal_graph', aboutGoal(goal, language)),
  similar_goals: onGoal('similar_goals'),
  check_goals: () => call('check_goals'),
  finish_goal: onGoal('update_goal', { status: 'done' }),
  cancel_goal: onGoal('update_goal', { status: 'canceled' }),
  delete_goal: onGoal('delete_goal'),
  pause_goal: onGoal('update_goal', { status: 'paused' }),
  reopen_goal: onGoal('update_goal', { status: 'todo' }),
  goal_estimate: ({ days = '', ...slots }, scope) =>
    Number(days) > 0 ? onGoal('update_goal', { estimated_days: Number(days) })(slots, scope) : undefined,
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
  block_goals: onTwoGoals('link_goals', { type: 'blocks' }),
  enable_goals: onTwoGoals('link_goals', { type: 'enables' }),
  relate_goals: onTwoGoals('link_goals', { type: 'related' }),
  link_goals: onTwoGoals('link_goals'),
  unlink_goals: onTwoGoals('unlink_goals'),
  show_goal: onGoal('show_goal'),
};

const priorityAtEnd = perLanguage(
  (language: Language) => new RegExp(`[,( ]+${anyOf(language.priorityWords)} ?([1-5])\\)?$`, 'i'),
);

/** A goal from its words; a time in them is its deadline (see `deadlineInput`), "priority 4" its priority. */
export function addGoal(words: string, scope: Scope): Interpretation {
  const priority = priorityAtEnd(scope.language).exec(words);
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

/** The goal that a view is about, where one is named. */
export function aboutGoal(words: string, language: Language): { goal?: string } {
  const goal = bareReference(words, 'goal', language);
  return goal === '' ? {} : { goal };
}

/** A call on two goals, of which `goal` needs `needs`. */
function onTwoGoals(tool: string, input: Record<string, unknown> = {}): Builder {
  return ({ goal: first = '', needs: second = '' }, { language }) => {
    const goal = bareReference(first, 'goal', language);
    const needs = bareReference(second, 'goal', language);
    return goal === '' || needs === '' ? ask('what_to_link') : call(tool, { goal, needs, ...input });
  };
}
