import { ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { findTimes } from '../time/find-time.ts';
import { wholeTime } from '../time/spoken-time.ts';
import type { TaskIntent } from './names.ts';
import { bareReference, dropLast, endsInOther, namesOther, startsAsQuestion } from './reference.ts';
import { takeTime } from './repeat-input.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { dueInput } from './when-input.ts';

export const taskBuilders: Readonly<Record<TaskIntent, Builder>> = {
  add_task: ({ title = '' }, scope) => (endsInOther(title, scope.language) ? undefined : addTask(title, [], scope)),
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

/** A task from its words: the time is when it is due, "every Tuesday" how it repeats, `#words` are tags, a closing "urgent" is the priority. */
export function addTask(words: string, tags: string[], scope: Scope, project?: string): Interpretation {
  const tagged = takeTags(words);
  const timed = isNameOnly(tagged.rest, scope) ? { rest: tagged.rest } : takeTime(tagged.rest, scope);
  if ('kind' in timed) return timed;
  const { rest, ...when } = timed;
  const { title, priority } = takePriority(rest, scope);
  if (!hasSubstance(title)) return ask('what_to_add');
  const allTags = [...tags, ...tagged.tags];
  return call('add_task', { title, ...when, priority, tags: allTags.length > 0 ? allTags : undefined, project });
}

/** Whether the words are a time only where nothing else is said: "add lunch" is about lunch, "add tomorrow" lacks a title. */
function isNameOnly(words: string, scope: Scope): boolean {
  const find = (text: string) => findTimes(text, scope.language.time, looking('future', scope));
  const [only] = find(words);
  const isAll = only?.start === 0 && only.end === words.length;
  return isAll && find(`x ${words} x`).length === 0;
}

/** A call on a task the person names; asks which when no name is left. */
export function onTask(tool: string, input: Record<string, unknown> = {}): Builder {
  return ({ task: words = '' }, scope) => {
    if (startsAsQuestion(words, scope.language) || namesOther(words, scope.language)) return undefined;
    const places = placesIn(words, scope);
    if (places && takesSeveral.has(tool)) return call(tool, { tasks: places, ...input });
    const task = bareReference(words, 'task', scope.language);
    return task === '' ? ask('which_task') : call(tool, { task, ...input });
  };
}

/** Tools that take several tasks at once. */
const takesSeveral = new Set(['complete_task', 'update_task', 'delete_task']);

/** Places in the list last shown, where the words are nothing else: "1, 3 and 4". */
function placesIn(words: string, { language }: Scope): string[] | undefined {
  const commas = language.ands.reduce((text, and) => text.replaceAll(` ${and} `, ','), words);
  const places = commas
    .split(',')
    .map((place) => place.trim())
    .filter((place) => place !== '');
  const isPlaces = places.length > 1 && places.every((place) => /^#?\d{1,3}$/.test(place));
  return isPlaces ? places.map((place) => (place.startsWith('#') ? place : `#${place}`)) : undefined;
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
