import { bulkViews } from '../../../core/planning/task-views.ts';
import { call, type Interpretation } from '../interpretation.ts';
import { tidy } from '../normalise.ts';
import { wholeTime } from '../time/spoken-time.ts';
import { lengthIn } from './length.ts';
import type { WorkIntent } from './names.ts';
import { bareReference, namesOther } from './reference.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { onTask } from './tasks.ts';
import { dueInput } from './when-input.ts';

/** What is done with tasks besides adding and closing one: several at once, what waits for what, what they take. */
export const workBuilders: Readonly<Record<WorkIntent, Builder>> = {
  skip_task: onTask('skip_task'),
  show_task: onTask('show_task'),
  link_tasks: onTwoTasks('link_tasks'),
  unlink_tasks: onTwoTasks('unlink_tasks'),
  hold_up_task: ({ reason = '', ...slots }, scope) =>
    onTask('update_task', { status: 'blocked', blockers: tidy(reason) })(slots, scope),
  estimate_task: ({ length = '', ...slots }, scope) => {
    const minutes = lengthIn(length, scope.language);
    return minutes === undefined ? undefined : onTask('update_task', { estimate_minutes: minutes })(slots, scope);
  },
  move_all: ({ view = '', when = '' }, scope) => {
    const all = viewOf(view, scope);
    const time = wholeTime(when, scope.language.time, looking('future', scope));
    const due = time && dueInput(time, scope);
    if (!all || due === undefined) return undefined;
    return typeof due === 'string' ? call('update_task', { all, due }) : due;
  },
  complete_all: ({ view = '' }, scope) => onAll('complete_task', view, scope),
  delete_all: ({ view = '' }, scope) => onAll('delete_task', view, scope),
  list_held_up: () => call('list_tasks', { show: 'blocked' }),
};

function onTwoTasks(tool: string): Builder {
  return ({ task: first = '', needs: second = '' }, { language }) => {
    if (namesOther(first, language) || namesOther(second, language)) return undefined;
    const [task, needs] = [bareReference(first, 'task', language), bareReference(second, 'task', language)];
    return task === '' || needs === '' ? undefined : call(tool, { task, needs });
  };
}

function onAll(tool: string, view: string, scope: Scope): Interpretation | undefined {
  const all = viewOf(view, scope);
  return all === undefined ? undefined : call(tool, { all });
}

/** The list that is meant, where its tasks can be changed together. */
function viewOf(words: string, { language }: Scope): string | undefined {
  const view = language.taskViews[words.toLowerCase()];
  return bulkViews.find((one) => one === view);
}
