import { z } from 'zod';
import { type Spoken, spoken } from '../tools/inputs.ts';
import type { Tool } from '../tools/tool.ts';
import { type Scope, scopeOf } from './interpreter/intents/scope.ts';
import { timeOfDay } from './interpreter/intents/settings.ts';
import { deadlineInput, dueInput, pastDay, reminderInput } from './interpreter/intents/when-input.ts';
import { call, type Interpretation, type InterpreterContext } from './interpreter/interpretation.ts';
import { languagesFor } from './interpreter/languages.ts';
import { wholeTime } from './interpreter/time/spoken-time.ts';

type Schema = z.core.$ZodType;

/**
 * Reads `/add_project Website; deadline: Friday; tags: web, home` as a call of the tool of that name: what comes first
 * is the tool's first input, the others are named. Every tool can be called this way, in any channel, without a model.
 */
export function readForm(tool: Tool, rest: string, context: InterpreterContext): Interpretation {
  const [language] = languagesFor(context.language);
  if (!language) return call(tool.name);
  const scope = scopeOf(context, language);
  const input: Record<string, unknown> = {};
  for (const [index, part] of partsOf(rest).entries()) {
    const [key, words] = keyAndWords(part, tool.input, index);
    const schema = tool.input.shape[key];
    const value = schema ? readValue(words, schema, scope) : words;
    if (isInterpretation(value)) return value;
    input[key] = value;
  }
  return call(tool.name, input);
}

/** The semicolons of an RRULE value part nothing. */
const partsOf = (rest: string): string[] =>
  rest
    .split(/[;\n](?!\s*(?:FREQ|INTERVAL|COUNT|UNTIL|BY[A-Z]+|WKST)=)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `name: words` or `name = words` where the tool has such an input; else the words are the first input. */
function keyAndWords(part: string, input: z.ZodObject, index: number): [string, string] {
  const named = /^([\p{L}_ ]{1,40}?)\s*[:=]\s*([\s\S]+)$/u.exec(part);
  const key = named?.[1]?.toLowerCase().replaceAll(' ', '_') ?? '';
  if (named?.[2] !== undefined && Object.hasOwn(input.shape, key)) return [key, named[2].trim()];
  const [first = part] = Object.keys(input.shape);
  // A second part without a name is no input: under its own words the tool's check names it as what is wrong.
  return [index === 0 ? first : (key || part).slice(0, 60), named?.[2] ?? part];
}

function readValue(words: string, schema: Schema, scope: Scope): unknown {
  const inner = unwrapped(schema);
  if (isNullWord(words) && takesNull(schema)) return null;
  const said = spoken.get(inner as z.ZodType)?.as;
  if (said) return readTime(words, said, scope);
  if (inner instanceof z.ZodNumber)
    return /^[+-]?\d+(?:[.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : words;
  if (inner instanceof z.ZodBoolean) return readYesNo(words);
  if (inner instanceof z.ZodEnum) return words.toLowerCase().replace(/[ -]/g, '_');
  if (inner instanceof z.ZodArray) return readList(words, inner.element, scope);
  return /^[[{]/.test(words) && !(inner instanceof z.ZodString) ? readJson(words) : words;
}

function readList(words: string, element: Schema, scope: Scope): unknown {
  if (words.startsWith('[')) return readJson(words);
  return words.split(',').map((one) => readValue(one.trim(), element, scope));
}

/** A time in the person's words, as the tool takes it; what is written as a program writes it is left as it is. */
function readTime(words: string, said: Spoken, scope: Scope): unknown {
  if (/^\d{4}-\d{2}-\d{2}|^P|^\d{1,2}:\d{2}$/.test(words) && !(said !== 'time' && /^\d{1,2}:/.test(words)))
    return words;
  if (said === 'time') return timeOfDay(words, scope) ?? words;
  const past = wholeTime(words, scope.language.time, { now: scope.now, direction: 'future' });
  if (!past) return words;
  if (past.kind === 'problem') return dueInput(past, scope);
  if (said === 'moment') return reminderInput(past, scope) ?? words;
  if (said === 'day') return pastDay(past, scope) ?? deadlineInput(past, scope);
  return dueInput(past, scope);
}

function unwrapped(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap());
  }
  return schema;
}

const takesNull = (schema: Schema) => z.safeParse(schema, null).success;
const isNullWord = (words: string) => /^(?:none|null|nothing|-|nada|nenhum|ninguno|aucun|rien)$/i.test(words);
const isInterpretation = (value: unknown): value is Interpretation =>
  typeof value === 'object' && value !== null && 'kind' in value;

const yes = /^(?:yes|true|on|sim|sí|si|oui)$/i;
const no = /^(?:no|false|off|não|nao|non)$/i;
const readYesNo = (words: string) => (yes.test(words) ? true : no.test(words) ? false : words);

function readJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return words;
  }
}
