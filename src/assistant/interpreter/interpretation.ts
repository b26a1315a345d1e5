/** What goes into the interpreter and what comes out: plain data, no clock, no database. */

export const languageCodes = ['en', 'pt', 'es', 'fr'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** A tool call before anything is looked up: references are the person's own words, times are local wall times. */
export interface DraftCall {
  tool: string;
  input: Record<string, unknown>;
  /** It is what a button offered, and the person chose it in words. */
  confirmed?: boolean;
}

export interface Option {
  label: string;
  call: DraftCall;
}

/** Stable keys of the questions that may come back; the caller has the words for them. */
export const askKeys = [
  'ambiguous_date',
  'dropped',
  'impossible_date',
  'no_repeats',
  'snooze_until_when',
  'time_past',
  'unclear_time',
  'unknown_command',
  'unknown_language',
  'unknown_time_zone',
  'what_to_add',
  'what_to_focus',
  'what_to_link',
  'what_to_log',
  'what_to_recall',
  'what_to_remind',
  'what_to_report',
  'what_to_restore',
  'what_to_search',
  'what_to_set',
  'what_to_write',
  'when_to_brief',
  'when_is_event',
  'when_to_remind',
  'which_area',
  'which_event',
  'which_goal',
  'which_pillar',
  'which_project',
  'which_reminder',
  'which_request',
  'which_task',
] as const;
export type AskKey = (typeof askKeys)[number];

export interface InterpreterContext {
  now: Temporal.Instant;
  timeZone: string;
  language: LanguageCode;
  /** Names of the person's lists, such as shopping. */
  lists?: readonly string[];
  /** The question asked last and not yet answered. */
  lastQuestion?: { options: Option[] };
  /** The last call that did something, and the id of what it made or changed: a correction is about it. */
  lastDone?: { call: DraftCall; id?: string };
}

export interface Ask {
  kind: 'ask';
  question: AskKey;
  values?: Record<string, string>;
  options?: Option[];
}

/** `none` means: not for Steward, as far as the tables know. */
export type Interpretation = Calls | Ask | { kind: 'none' };

export interface Calls {
  kind: 'calls';
  calls: DraftCall[];
  /** What is asked once they are done: a reminder without a time is kept as a task, and then its time is asked. */
  followUp?: Ask;
}

export const nothing: Interpretation = { kind: 'none' };

/** One call. Inputs that are undefined are left out, so that the tool sees only what was said. */
export function call(tool: string, input: Record<string, unknown> = {}): Interpretation {
  return { kind: 'calls', calls: [draft(tool, input)] };
}

export function draft(tool: string, input: Record<string, unknown> = {}): DraftCall {
  return { tool, input: Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) };
}

export function ask(question: AskKey, values?: Record<string, string>, options?: Option[]): Ask {
  return { kind: 'ask', question, ...(values && { values }), ...(options && { options }) };
}
