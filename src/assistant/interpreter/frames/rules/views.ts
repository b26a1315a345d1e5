import { looking, type Scope } from '../../intents/scope.ts';
import { addTask } from '../../intents/tasks.ts';
import { lastDayOf } from '../../intents/when-input.ts';
import { call, type Interpretation } from '../../interpretation.ts';
import { hasSubstance } from '../../normalise.ts';
import { extractTime } from '../../time/spoken-time.ts';
import { type Clause, clauseOf } from '../clause.ts';
import type { Concept } from '../concepts.ts';
import { queryOf } from '../query.ts';
import type { ClauseBuilder, Rule } from '../rule.ts';
import { completed } from '../task-clauses.ts';

/** Questions and wishes to see something. */
export const viewRules: readonly Rule[] = [
  { mood: 'ask', things: ['timer'], build: () => call('timer_status') },
  { mood: 'ask', things: ['alarm', 'reminder'], build: () => call('list_reminders') },
  { mood: 'ask', acts: ['finish'], place: 'list', build: checkedOff },
  { mood: 'ask', things: ['task', 'list'], has: ['reminder'], build: () => call('list_reminders') },
  { mood: 'ask', place: 'calendar', build: showEvents },
  { mood: 'ask', place: 'list', lacks: ['foreign'], build: showList },
  {
    mood: 'ask',
    things: ['none', 'task'],
    has: ['planned', 'mine'],
    hasAny: ['timely', 'clocked'],
    lacks: ['foreign', 'list', 'how_long'],
    build: showDay,
  },
  {
    mood: 'ask',
    questions: ['what', 'whether'],
    things: ['none'],
    has: ['planned', 'mine'],
    build: onlyKnown(showDay),
  },
  {
    mood: 'ask',
    things: ['task'],
    hasAny: ['mine', 'all', 'timely', 'plural', 'done', 'show', 'planned'],
    lacks: ['foreign'],
    build: showList,
  },
  { mood: 'ask', things: ['list'], lacks: ['foreign', 'where'], build: showList },
  { mood: 'ask', has: ['remembered'], lacks: ['foreign'], build: () => call('list_reminders') },
  { mood: 'ask', things: ['event', 'calendar'], lacks: ['foreign'], build: showEvents },
  { mood: 'ask', questions: ['when'], hasAny: ['mine', 'planned'], lacks: ['foreign'], build: showEvents },
  {
    mood: 'ask',
    questions: ['what', 'when', 'where', 'who', 'how_long', 'whether'],
    has: ['free'],
    hasAny: ['mine', 'timely', 'clocked', 'event'],
    lacks: ['foreign'],
    build: showEvents,
  },
  { mood: 'ask', questions: ['when', 'where', 'how_long'], has: ['activity'], lacks: ['foreign'], build: showEvents },
  { mood: 'ask', questions: ['when', 'where', 'who'], has: ['mine', 'timely'], lacks: ['foreign'], build: showEvents },
  {
    mood: 'ask',
    questions: ['who', 'whether'],
    has: ['activity'],
    hasAny: ['mine', 'timely', 'clocked'],
    lacks: ['foreign'],
    build: showEvents,
  },
  { mood: 'ask', questions: ['what'], has: ['planned', 'timely'], build: onlyKnown(showDay) },
  { mood: 'name', things: ['event', 'calendar'], has: ['plural'], build: manyEvents },
  { mood: 'name', things: ['timer'], has: ['left'], build: () => call('timer_status') },
  { mood: 'name', things: ['reminder'], has: ['what'], build: () => call('list_reminders') },
  { mood: 'name', things: ['list'], has: ['what'], lacks: ['foreign'], build: showList },
  { mood: 'name', things: ['reminder'], has: ['mine'], build: onlyKnown(() => call('list_reminders')) },
  { mood: 'name', things: ['list'], lacks: ['foreign', 'done'], build: onlyKnown(showList) },
];

/** For words that say little: only where nothing else was said. */
function onlyKnown(build: ClauseBuilder): ClauseBuilder {
  return (clause, scope) => (isAllKnown(clause) ? build(clause, scope) : undefined);
}

/** "Check take out the trash off my list": seen and done, but only where it is taken off. */
function checkedOff(clause: Clause, scope: Scope): Interpretation | undefined {
  return clause.place?.off ? completed(clause, scope) : undefined;
}

/** The tasks of a list, or those that are asked for: "is milk on my shopping list". */
function showList(clause: Clause, scope: Scope): Interpretation | undefined {
  if (isListOfOthers(clause)) return undefined;
  const wanted = addedWhereMissing(clause, scope);
  if (wanted) return wanted;
  const project = clause.place?.name ?? scope.language.frames.listNames[clause.thingMark?.phrase ?? ''];
  const query = clause.question === 'whether' ? queryOf(clause, scope) : '';
  return call('list_tasks', project ? { project, query: query || undefined } : query ? { query } : { show: 'open' });
}

/** "Is milk on my list? If not, add it": it is added; the list shows what was there already. */
function addedWhereMissing(clause: Clause, scope: Scope): Interpretation | undefined {
  const { place, marks, tokens, text } = clause;
  const add = marks.find(({ from, is }) => place && from >= place.to && is.has('add'));
  if (!add || !place || clause.question !== 'whether') return undefined;
  const title = queryOf(clauseOf(text.slice(0, tokens[place.to - 1]?.end), scope.language), scope);
  return hasSubstance(title) ? addTask(title, [], scope, place.name) : undefined;
}

/** "A list of the best hotels" is no list that Steward keeps. */
function isListOfOthers({ thing, thingMark, tokens, marks }: Clause): boolean {
  if (thing !== 'list' || !thingMark) return false;
  const next = marks.find(({ from }) => from === thingMark.to);
  return next?.is.has('off') === true && next.to < tokens.length;
}

/** "Meetings today" asks for them; "meeting notes" does not. */
function manyEvents(clause: Clause, scope: Scope): Interpretation | undefined {
  return clause.thingMark?.is.has('plural') ? showEvents(clause, scope) : undefined;
}

/** The events of the days that were said, or all to come; those of some words where words were said. */
export function showEvents(clause: Clause, scope: Scope): Interpretation {
  const query = queryOf(clause, scope);
  return call('list_events', { ...daysOf(clause.text, scope), query: hasSubstance(query) ? query : undefined });
}

function daysOf(text: string, scope: Scope): { from?: string; to?: string } {
  const { when } = extractTime(text, scope.language.time, looking('future', scope));
  if (!when || when.kind === 'problem') return {};
  const to = lastDayOf(when).toString();
  return { from: when.kind === 'period' ? when.period.first.toString() : to, to };
}

function showDay(clause: Clause, scope: Scope): Interpretation {
  const { from, to } = daysOf(clause.text, scope);
  if (from !== to) return call('list_events', { from, to });
  const isToday = from === undefined || from === scope.now.toPlainDate().toString();
  return call('show_day', isToday ? {} : { on: from });
}

const known: readonly Concept[] = [
  ...(['polite', 'determiner', 'what', 'planned', 'timely', 'clocked', 'onto', 'off', 'mine', 'link', 'unit'] as const),
  ...(['list', 'task', 'reminder', 'all', 'plural'] as const),
];

/** Whether every word was understood, so that nothing else can be meant: "what's happening tomorrow". */
function isAllKnown({ tokens, marks }: Clause): boolean {
  return tokens.every(({ word }, at) => {
    const mark = marks.find(({ from, to }) => at >= from && at < to);
    return mark ? known.some((concept) => mark.is.has(concept)) : /^\d/.test(word);
  });
}
