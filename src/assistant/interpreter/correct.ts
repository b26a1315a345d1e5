import { showDay } from './intents/general.ts';
import { dropFirst } from './intents/reference.ts';
import { looking, type Scope } from './intents/scope.ts';
import { dueInput, eventStart, reminderInput } from './intents/when-input.ts';
import { type Ask, call, type DraftCall, type Interpretation } from './interpretation.ts';
import { tidy } from './normalise.ts';
import type { When } from './time/moment.ts';
import { type TimeProblem, wholeTime } from './time/spoken-time.ts';

/** How the time of what a tool made is changed: by which call, under which names. */
interface Change {
  tool: string;
  reference: string;
  /** The input of the first call that names the thing, where its id is not known. */
  named: string;
  time: string;
  asInput(when: When | TimeProblem, scope: Scope): string | Ask | undefined;
}

const onTask: Change = { tool: 'update_task', reference: 'task', named: 'title', time: 'due', asInput: dueInput };
const onReminder: Change = {
  tool: 'update_reminder',
  reference: 'reminder',
  named: 'text',
  time: 'at',
  asInput: reminderInput,
};
const onEvent: Change = {
  tool: 'update_event',
  reference: 'event',
  named: 'title',
  time: 'starts',
  asInput: eventStart,
};

const changes: Readonly<Record<string, Change>> = {
  add_task: onTask,
  update_task: { ...onTask, named: 'task' },
  add_reminder: onReminder,
  update_reminder: { ...onReminder, named: 'reminder' },
  snooze_reminder: { ...onReminder, named: 'reminder' },
  add_event: onEvent,
  update_event: { ...onEvent, named: 'event' },
};

/**
 * "No, Thursday", "I meant at six": another time for what was done last. Undefined where the text is no correction, or
 * the last call has no time that could be changed.
 */
export function readCorrection(text: string, scope: Scope): Interpretation | undefined {
  const { lastDone } = scope.context;
  const said = dropFirst(text.replace(/^(\p{L}+), /u, '$1 '), scope.language.corrections);
  if (!lastDone || said === text.replace(/^(\p{L}+), /u, '$1 ')) return undefined;
  const when = wholeTime(tidy(said), scope.language.time, looking('future', scope));
  if (!when) return undefined;
  return lastDone.call.tool === 'show_day' ? showDay(tidy(said), scope) : changed(lastDone, when, scope);
}

function changed(
  { call: last, id }: { call: DraftCall; id?: string },
  when: When | TimeProblem,
  scope: Scope,
): Interpretation | undefined {
  const change = Object.hasOwn(changes, last.tool) ? changes[last.tool] : undefined;
  const reference = id ?? (change && last.input[change.named]);
  if (!change || typeof reference !== 'string') return undefined;
  const time = change.asInput(when, scope);
  if (time === undefined) return undefined;
  return typeof time === 'string' ? call(change.tool, { [change.reference]: reference, [change.time]: time }) : time;
}
