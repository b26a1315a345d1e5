import { dropFirst, dropLast } from './intents/reference.ts';
import { looking, scopeOf } from './intents/scope.ts';
import { reminderInput } from './intents/when-input.ts';
import { ask, call, type Interpretation, type InterpreterContext, type Option } from './interpretation.ts';
import type { Language } from './language.ts';
import { hasSubstance } from './normalise.ts';
import { wholeTime } from './time/spoken-time.ts';

/** Inputs that hold a time which a typed time may take the place of. */
const timeKeys = ['at', 'until', 'starts'] as const;

/**
 * Reads a text as the answer to the question asked last: a number or position, the words of an option, another time than
 * the times offered, or a refusal. Undefined when it is none of these, and so perhaps something new.
 */
export function readAnswer(text: string, context: InterpreterContext, language: Language): Interpretation | undefined {
  const options = context.lastQuestion?.options;
  if (!options || !hasSubstance(text)) return undefined;
  const said = dropFirst(text.toLowerCase(), language.determiners);
  if (language.refusals.includes(said)) return ask('dropped');
  if (language.agreements.includes(said)) return agreed(options);
  const chosen = byPosition(said, options, language) ?? byLabel(text.toLowerCase(), options) ?? byLabel(said, options);
  if (chosen) return { kind: 'calls', calls: [{ ...chosen.call, confirmed: true }] };
  return byTime(text, options, context, language);
}

/** Yes to the one thing that was offered, or to the one that does something. Undefined where it could be several. */
function agreed(options: Option[]): Interpretation | undefined {
  const [only, ...others] = options.filter(({ call: { tool } }) => tool !== 'change_nothing');
  return only && others.length === 0 ? { kind: 'calls', calls: [{ ...only.call, confirmed: true }] } : undefined;
}

function byPosition(said: string, options: Option[], language: Language): Option | undefined {
  const digits = /^#?(\d{1,2})[.)]?$/.exec(dropFirst(said, language.numberWords))?.[1];
  const word = dropLast(dropFirst(said, language.positionNouns), language.positionNouns);
  const spoken = Object.hasOwn(language.positions, word) ? language.positions[word] : undefined;
  const position = digits === undefined ? spoken : Number(digits);
  return position === undefined || position === 0 ? undefined : options.at(position < 0 ? position : position - 1);
}

function byLabel(said: string, options: Option[]): Option | undefined {
  const equal = options.filter(({ label }) => label.toLowerCase() === said);
  if (equal.length === 1) return equal[0];
  const starting = said.length < 2 ? [] : options.filter(({ label }) => label.toLowerCase().startsWith(said));
  return starting.length === 1 ? starting[0] : undefined;
}

/** "In 20 minutes" where an hour, this evening and tomorrow were offered: the same call at that time. */
function byTime(
  text: string,
  options: Option[],
  context: InterpreterContext,
  language: Language,
): Interpretation | undefined {
  const [first] = options;
  const key = timeKeys.find((name) => options.every(({ call: { input } }) => typeof input[name] === 'string'));
  if (!first || !key) return undefined;
  const scope = scopeOf(context, language);
  const when = wholeTime(text, language.time, looking('future', scope));
  const at = when && reminderInput(when, scope);
  if (at === undefined) return undefined;
  return typeof at === 'string' ? call(first.call.tool, { ...first.call.input, [key]: at }) : at;
}
