/** What words may mean to the rules, in any language. A language's table lists the words of each (see `FrameWords`). */

/** What is to be done. */
export const acts = [
  'remind',
  'wake',
  'set',
  'start',
  'add',
  'plan',
  'remove',
  'cancel',
  'finish',
  'change',
  'snooze',
  'pause',
  'resume',
  'more',
  'less',
  'show',
] as const;
export type Act = (typeof acts)[number];

/** What it is done to. */
export const things = ['alarm', 'timer', 'reminder', 'task', 'list', 'event', 'calendar'] as const;
export type Thing = (typeof things)[number];

/** What makes a text a question, by what it asks for. */
export const questions = ['what', 'when', 'where', 'who', 'how_long', 'whether'] as const;
export type Question = (typeof questions)[number];

export const concepts = [
  ...acts,
  ...things,
  ...questions,
  /** Said around a request: "please", "can you". */
  'polite',
  'determiner',
  /** Many of a thing: "meetings" alone asks for them. */
  'plural',
  /** What people do at a time with others, or go to: "lunch", "dentist", "party". */
  'activity',
  /** To, on, into: before the list or calendar that something is put on. */
  'onto',
  /** From, off. */
  'off',
  /** Between a command and what it is about: "to", "about", "called". */
  'link',
  'with',
  /** Closed, ticked off: "as done". */
  'done',
  /** Free or taken. */
  'free',
  /** Remaining: of a timer. */
  'left',
  /** Planned, going on, coming up. */
  'planned',
  /** Me, my, I: the person's own. */
  'mine',
  /** What was to be kept in mind: "the things I wanted to remember". */
  'remembered',
  /** Waits for something to happen: "tell me when". */
  'awaiting',
  /** All of them. */
  'all',
  /** A pronoun that stands for the thing: "it", "this". */
  'it',
  /** Shows that a time is spoken of. */
  'timely',
  /** A time of day, and not only a day. */
  'clocked',
  /** Time units, for durations. */
  'unit',
  /** Later or earlier than it was to be. */
  'shifted',
  /** Earlier than it was to be. */
  'sooner',
  /** What has run out: "I'm out of milk, put it on the list". */
  'lacking',
  /** Before a participle: "should be" added. */
  'passive',
  /** What was, and so is not to be done. */
  'past',
  'not',
  /** Joins two requests. */
  'join',
  /** Asks how a thing is done, and not that it be done. */
  'howto',
  /** What other assistants and programs do: music, weather, mail. */
  'foreign',
] as const;
export type Concept = (typeof concepts)[number];

/**
 * The words of one language by concept: phrases, separated by commas. Accents, capitals, apostrophes and hyphens do not
 * matter; the longest phrase wins, and one phrase may stand under several concepts.
 */
export interface FrameWords {
  readonly words: Readonly<Record<Concept, string>>;
  /** Whether the head of a compound is its last noun: a "meeting reminder" is a reminder in English. */
  readonly headLast: boolean;
  /** Names of lists by the phrases that name one wholly: "shopping list" → "shopping"; their own names, not the word "list". */
  readonly listNames: Readonly<Record<string, string>>;
}
