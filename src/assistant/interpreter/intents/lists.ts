import { call, type Interpretation } from '../interpretation.ts';
import { tidy } from '../normalise.ts';
import type { ListIntent } from './names.ts';
import { bareReference } from './reference.ts';
import type { Builder, Scope, Slots } from './scope.ts';
import { addTask } from './tasks.ts';

/** Longest part of "eggs, bread and milk" that is taken for a thing of its own. */
const wordsInThing = 3;

export const listBuilders: Readonly<Record<ListIntent, Builder>> = {
  add_task_to_list: (slots, scope) => (slots.list ? addToList(slots, scope) : addTask(slots.title ?? '', [], scope)),
  add_task_to_known_list: (slots, scope) => (isList(slots, scope) ? addToList(slots, scope) : undefined),
  show_list: (slots, scope) => showList(slots, scope),
  show_known_list: (slots, scope) => (isList(slots, scope) ? showList(slots, scope) : undefined),
};

/** "Add eggs and milk to the shopping list": a task a thing, in the list of that name. */
function addToList({ title = '', list = '' }: Slots, scope: Scope): Interpretation {
  const project = nameOf(list, scope);
  const calls = [];
  for (const thing of thingsIn(title, scope)) {
    const added = addTask(thing, [], scope);
    if (added.kind !== 'calls') return added;
    calls.push(...added.calls.map(({ tool, input }) => ({ tool, input: { ...input, project } })));
  }
  return { kind: 'calls', calls };
}

const showList = ({ list = '' }: Slots, scope: Scope) => call('list_tasks', { project: nameOf(list, scope) });

const nameOf = (words: string, { language }: Scope) => bareReference(words, 'project', language) || tidy(words);

/** Whether the words are one of the person's lists, or what people usually call one: "to Ana" is neither. */
function isList({ list = '' }: Slots, scope: Scope): boolean {
  const { language, context } = scope;
  const said = nameOf(list, scope).toLowerCase();
  return (
    language.listNames.has(said) || (context.lists ?? []).some((name) => nameOf(name, scope).toLowerCase() === said)
  );
}

/** The parts of an enumeration, where each is short enough to be a thing and not a sentence. */
function thingsIn(words: string, { language }: Scope): string[] {
  const commas = language.ands.reduce((text, and) => text.replaceAll(` ${and} `, ', '), words);
  const things = commas
    .split(',')
    .map((thing) => thing.trim())
    .filter((thing) => thing !== '');
  return things.length > 0 && things.every((thing) => thing.split(/\s+/).length <= wordsInThing) ? things : [words];
}
