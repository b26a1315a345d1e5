import type { FrameWords } from './frames/concepts.ts';
import type { IntentName } from './intents/names.ts';
import type { LanguageCode } from './interpretation.ts';
import type { TimeWords } from './time/words.ts';

/** How one language says each intent: templates (see template.ts), tried in order. */
export type PhraseTable<Name extends string = IntentName> = Readonly<Record<Name, readonly string[]>>;

/** What logging a habit needs to know of verbs: "ran" is "run", "meditated" is "meditate". */
export interface VerbWords {
  /** Past forms that need no rule, to their base verb. */
  past: Readonly<Record<string, string>>;
  /** Verbs that say nothing themselves: "did yoga" logs "yoga". */
  empty: ReadonlySet<string>;
  /** Past forms that look like the base verb, so that a subject or an amount must show the tense. */
  unmarked: ReadonlySet<string>;
}

/** Everything the interpreter knows of one language: tables only. */
export interface Language {
  time: TimeWords;
  /** Intents without phrases are read by the rules of `frames/` alone. */
  phrases: Partial<PhraseTable>;
  frames: FrameWords;
  verbs: VerbWords;
  commands: CommandWords;
  /** Words around a request that carry no meaning: "please", "can you". */
  politeBefore: readonly string[];
  politeAfter: readonly string[];
  /** Articles and possessives before a reference. */
  determiners: readonly string[];
  /** Words that name nothing themselves: "snooze it". */
  pronouns: readonly string[];
  /** Nouns that name the kind of thing referred to: "the milk task", "the reminder about mom". */
  kindNouns: {
    task: readonly string[];
    project: readonly string[];
    area: readonly string[];
    pillar: readonly string[];
    goal: readonly string[];
    habit: readonly string[];
    reminder: readonly string[];
  };
  /** Usual names of lists, so that "add eggs to shopping" begins one. */
  listNames: ReadonlySet<string>;
  /** Words before a list that something is taken out of: "delete eggs from my list" is not about the list. */
  outOfList: readonly string[];
  /** Nouns of things that are no tasks: "delete the meeting" must not look for a task. */
  otherNouns: ReadonlySet<string>;
  /** Nouns that begin the title of an event: "meeting" with Ana. */
  eventNouns: readonly string[];
  /** Words before how long something lasts: "for" an hour. */
  lengthLinks: readonly string[];
  /** Words that end a noun and begin what is said of it: the meeting "with" Ana. */
  nounTails: ReadonlySet<string>;
  /** Small words between a kind and what it is about: "reminder about mom". */
  aboutWords: readonly string[];
  /** Words between the things of an enumeration. */
  ands: readonly string[];
  /** What may stand between two requests of one message. */
  conjunctions: readonly string[];
  /** Amount units as typed, to the unit that is stored. Minutes and hours are in `time.units`. */
  amountUnits: Readonly<Record<string, string>>;
  priorities: Readonly<Record<string, 'low' | 'medium' | 'high' | 'urgent'>>;
  /** Words before the number of a goal's priority: "priority 4". */
  priorityWords: readonly string[];
  taskStatuses: Readonly<Record<string, string>>;
  taskViews: Readonly<Record<string, string>>;
  goalViews: Readonly<Record<string, string>>;
  moods: Readonly<Record<string, string>>;
  /** Words that label a number or mood in a reflection: "energy: 7". */
  reflectionLabels: Readonly<Record<'mood' | 'energy' | 'completion' | 'is', readonly string[]>>;
  /** Inner templates with `{count}` or none, for "3 times a week". */
  timesPerWeek: readonly string[];
  /** Numbers of times: "twice". */
  timesCounts: Readonly<Record<string, number>>;
  /** Inner templates with `{part}`: "every morning". */
  everyPart: readonly string[];
  /** Kinds of guided sessions as they are called. */
  sessionTypes: Readonly<Record<string, string>>;
  languageNames: Readonly<Record<string, LanguageCode>>;
  offWords: readonly string[];
  positions: Readonly<Record<string, number>>;
  /** What an option is called: "the second one". */
  positionNouns: readonly string[];
  /** What stands before an option's number: "number 2". */
  numberWords: readonly string[];
  refusals: readonly string[];
  /** Yes, in answer to a question. */
  agreements: readonly string[];
  /** What takes back the last thing said before it is said otherwise: "no, Thursday". */
  corrections: readonly string[];
  /** First words of questions, which are never a reference. */
  questionWords: readonly string[];
  /** Words between "remind me", its time and its text. */
  reminderLinks: readonly string[];
  /** Who did it, before a verb in the past: "i", "i have". */
  subjects: readonly string[];
  /** Small words between a verb and what was done: "went for a" run. */
  doingLinks: readonly string[];
  labels: Readonly<Record<LabelKey, string>>;
}

/** Texts that become part of an option's label or a record's text. */
export type LabelKey =
  | 'in_an_hour'
  | 'in_ten_minutes'
  | 'this_evening'
  | 'tomorrow_morning'
  | 'alarm'
  | 'reminder'
  | 'timer'
  | 'wake_up';

/** What slash commands need of a language. */
export interface CommandWords {
  /** The line of each command in menus; English stands beside the commands themselves. */
  descriptions: Readonly<Record<string, string>>;
  /** Sentences that the words of a command may be part of, `{rest}` in their place. */
  sentences: Readonly<Record<'add' | 'edit' | 'link' | 'snooze' | 'settings' | 'spent', readonly string[]>>;
  /** Words that a person may repeat from the sentence: "/remind me to", "/briefing at 7". */
  leading: Readonly<Record<'remind' | 'briefing', readonly string[]>>;
}
