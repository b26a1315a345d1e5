import { bareReference } from '../intents/reference.ts';
import type { Scope } from '../intents/scope.ts';
import { addTask } from '../intents/tasks.ts';
import { ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { closing, opening, runAt, runBefore, without } from './body.ts';
import type { Clause } from './clause.ts';

/** "Put milk on the shopping list", "on my list, add milk". */
export function addedToList(clause: Clause, scope: Scope): Interpretation {
  const title = without(clause, [...opening(clause), clause.place, closing(clause)]);
  const named = isNamed(title, scope) && !clause.has('lacking') ? title : lackingIn(clause);
  return isNamed(named, scope) ? addTask(withoutLink(named, scope), [], scope, clause.place?.name) : ask('what_to_add');
}

/** What has run out: "I'm out of paper towels, so put that on my list". */
function lackingIn({ text, tokens, marks, actMark }: Clause): string {
  const lacking = marks.find(({ is }) => is.has('lacking'));
  const next = marks.find(({ from, is }) => lacking && from >= lacking.to && (is.has('polite') || is.has('it')));
  if (!lacking || !actMark) return '';
  const end = Math.min(next?.from ?? actMark.from, actMark.from > lacking.from ? actMark.from : tokens.length);
  return tidy(text.slice(tokens[lacking.to]?.start, tokens[end - 1]?.end));
}

/** "Create a task to call Ana", "add an item: call Ana". */
export function addedTask(clause: Clause, scope: Scope): Interpretation {
  const { thingMark, place } = clause;
  const thing = thingMark && { from: thingMark.from, to: runAt(clause, thingMark.to, ['link', 'off']).to };
  const title = without(clause, [...opening(clause), thing, place, closing(clause)]);
  return isNamed(title, scope) ? addTask(withoutLink(title, scope), [], scope, place?.name) : ask('what_to_add');
}

/** "Make a list for work": a named list is a project. What lists others have ("a list of good films") is not ours. */
export function addProject(clause: Clause, scope: Scope): Interpretation | undefined {
  const { thingMark, marks } = clause;
  if (!thingMark) return undefined;
  const next = marks.find(({ from }) => from === thingMark.to);
  const own = scope.language.frames.listNames[thingMark.phrase];
  if (next?.is.has('off') && !own) return undefined;
  const thing = { from: thingMark.from, to: runAt(clause, thingMark.to, ['link']).to };
  const name = own ?? without(clause, [...opening(clause), thing, closing(clause)]);
  return isNamed(name, scope)
    ? call('add_project', { name: withoutLink(name, scope), kind: 'list' })
    : ask('what_to_add');
}

export function completed(clause: Clause, scope: Scope): Interpretation | undefined {
  const done = doneIn(clause);
  const before = done && runBefore(clause, done.from, ['link']);
  return onTasks('complete_task', clause, [before, done], scope);
}

/** "Mark milk as done": only where the state is what the sentence ends with ("add a finished draft" is not that). */
export function markedDone(clause: Clause, scope: Scope): Interpretation | undefined {
  const done = doneIn(clause);
  return done && done.to === closing(clause).from ? completed(clause, scope) : undefined;
}

const doneIn = ({ marks, actMark }: Clause) =>
  marks.find(({ is, from }) => is.has('done') && from >= (actMark?.to ?? 0));

export function deleted(clause: Clause, scope: Scope): Interpretation | undefined {
  return onTasks('delete_task', clause, [], scope);
}

function onTasks(
  tool: string,
  clause: Clause,
  others: ({ from: number; to: number } | undefined)[],
  scope: Scope,
): Interpretation {
  const { thingMark, thing, place } = clause;
  const project = place?.name ?? scope.language.frames.listNames[thingMark?.phrase ?? ''];
  const named =
    thing === 'task' && thingMark ? { from: thingMark.from, to: runAt(clause, thingMark.to, ['link']).to } : undefined;
  const words = without(clause, [...opening(clause), named, place, ...others, closing(clause)]);
  if (isAll(clause)) return project === undefined ? call(tool, { all: 'open' }) : ask('which_task');
  const task = thing === 'list' ? '' : bareReference(withoutLink(words, scope), 'task', scope.language);
  return isNamed(task, scope) ? call(tool, { task }) : ask('which_task');
}

/** Everything on the list: "delete all tasks", "clear my to-do list", with nothing else said. */
function isAll({ place, has, tokens, marks, acts, thing, thingMark }: Clause): boolean {
  const isSaid = (at: number) => [...marks, place].some((span) => span && at >= span.from && at < span.to);
  // "The list" may be any; the to-do list is the one of all tasks.
  const isWhole = acts.has('remove') && thing === 'list' && thingMark?.phrase.includes(' ') === true;
  return (has('all') || isWhole) && tokens.every((_, at) => isSaid(at));
}

function isNamed(words: string, { language }: Scope): boolean {
  return hasSubstance(words) && !language.pronouns.includes(words.toLowerCase());
}

/** Words between the command and the title that belong to neither. */
function withoutLink(title: string, { language }: Scope): string {
  const link = language.aboutWords.find((word) => title.toLowerCase().startsWith(`${word} `));
  return link === undefined || link === ':' ? title : title.slice(link.length + 1);
}
