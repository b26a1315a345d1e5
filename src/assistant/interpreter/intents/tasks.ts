import { ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { extractTime, wholeTime } from '../time/spoken-time.ts';
import type { TaskIntent } from './names.ts';
import { bareReference, dropLast, endsInOther, namesOther, startsAsQuestion } from './reference.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { dueInput } from './when-input.ts';

export const taskBuilders: Readonly<Record<TaskIntent, Builder>> = {
  add_task: ({ title = '' }, scope) => (endsInOther(title, scope.language) ? undefined : addTask(title, [], scope)),
  /** There is no tool for named lists here: the list's name is kept as a tag. */
  add_task_to_list: ({ title = '', list }, scope) => addTask(title, list ? [tidy(list).toLowerCase()] : [], scope),
  complete_task: onTask('complete_task'),
  reopen_task: onTask('reopen_task'),
  delete_task: onTask('delete_task'),
  rename_task: ({ title = '', ...slots }, scope) => onTask('update_task', { title: tidy(title) })(slots, scope),
  set_due: ({ when = '', ...slots }, scope) => {
    const time = wholeTime(when, scope.language.time, looking('future', scope));
    if (!time) return undefined;
    const due = dueInput(time, scope);
    return typeof due === 'string' ? onTask('update_task', { due })(slots, scope) : due;
  },
  clear_due: (slots, scope) => onTask('update_task', { due: null })(slots, scope),
  set_priority: ({ priority = '', ...slots }, scope) =>
    onTask('update_task', { priority: scope.language.priorities[priority.toLowerCase()] })(slots, scope),
  set_task_status: ({ status = '', ...slots }, scope) =>
    onTask('update_task', { status: scope.language.taskStatuses[status.toLowerCase()] })(slots, scope),
  list_tasks: () => call('list_tasks', { show: 'open' }),
  list_tasks_view: ({ view = '' }, { language }) => {
    const show = language.taskViews[view.toLowerCase()];
    return show ? call('list_tasks', { show }) : undefined;
  },
  find_tasks: ({ query = '' }) => call('list_tasks', { query: tidy(query) }),
};

/** A task from its words: the time is when it is due, `#words` are tags, a closing "urgent" is the priority. */
export function addTask(words: string, tags: string[], scope: Scope): Interpretation {
  const tagged = takeTags(words);
  const { rest, when } = extractTime(tagged.rest, scope.language.time, looking('future', scope));
  const { title, priority } = takePriority(rest, scope);
  if (!hasSubstance(title)) return ask('what_to_add');
  const due = when && dueInput(when, scope);
  if (due !== undefined && typeof due !== 'string') return due;
  const allTags = [...tags, ...tagged.tags];
  return call('add_task', { title, due, priority, tags: allTags.length > 0 ? allTags : undefined });
}

/** A call on a task the person names; asks which when no name is left. */
export function onTask(tool: string, input: Record<string, unknown> = {}): Builder {
  return ({ task: words = '' }, scope) => {
    if (startsAsQuestion(words, scope.language) || namesOther(words, scope.language)) return undefined;
    const task = bareReference(words, 'task', scope.language);
    return task === '' ? ask('which_task') : call(tool, { task, ...input });
  };
}

function takeTags(words: string): { rest: string; tags: string[] } {
  const tag = /(?<![^\s])#([\p{L}\p{N}_-]+)/gu;
  const tags = [...words.matchAll(tag)].map(([, name = '']) => name.toLowerCase());
  return { rest: words.replace(tag, ' ').replace(/ {2,}/g, ' ').trim(), tags };
}

function takePriority(words: string, { language }: Scope): { title: string; priority?: string } {
  for (const [word, priority] of Object.entries(language.priorities)) {
    const signs = [`!${word}`, `(${word})`, `, ${word}`, word];
    const title = dropLast(
      words,
      signs.map((sign) => sign.trim()),
    );
    if (title !== words) return { title: tidy(title), priority };
  }
  return { title: words };
}
