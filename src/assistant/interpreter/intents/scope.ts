import type { Interpretation, InterpreterContext } from '../interpretation.ts';
import type { Language } from '../language.ts';
import type { TimeReference } from '../time/moment.ts';

/** What a builder may look at besides its slots. */
export interface Scope {
  context: InterpreterContext;
  language: Language;
  /** Now, in the person's zone. */
  now: Temporal.ZonedDateTime;
  /** What the first half of a message was about, for a second half that leaves it out. */
  subject?: Subject;
}

export interface Subject {
  text: string;
  day?: Temporal.PlainDate;
}

export type Slots = Readonly<Record<string, string>>;

/** Makes the interpretation of a matched phrase; undefined when the words fit no better than by chance. */
export type Builder = (slots: Slots, scope: Scope) => Interpretation | undefined;

export function scopeOf(context: InterpreterContext, language: Language): Scope {
  return { context, language, now: context.now.toZonedDateTimeISO(context.timeZone) };
}

export function looking(direction: TimeReference['direction'], { now }: Scope): TimeReference {
  return { now, direction };
}
