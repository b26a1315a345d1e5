import { fold, tokenise } from './tokens.ts';

/**
 * The small language in which grammar tables are written, over tokens.
 *
 * `{next} [{the}] {unit}`: `{name}` is anything of that category; a bare word or sign is itself; `(a|{b})` one of;
 * `[a|{b}]` perhaps one of; `~` before an item: without a space before it.
 */
export interface Item {
  kind: 'category' | 'word';
  name: string;
  glued: boolean;
}

const parts = /~?(?:\[[^\]]*\]|\([^)]*\)|[^ ]+)/g;

/** Every sequence of items that a pattern stands for. */
export function sequencesOf(pattern: string): Item[][] {
  let sequences: Item[][] = [[]];
  for (const part of pattern.match(parts) ?? []) {
    const choices = choicesOf(part);
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

function choicesOf(part: string): Item[][] {
  const glued = part.startsWith('~');
  const body = glued ? part.slice(1) : part;
  const isGroup = /^[[(].+[\])]$/.test(body);
  const choices = (isGroup ? body.slice(1, -1).split('|') : [body]).map((choice) => itemsOf(choice, glued));
  return body.startsWith('[') && isGroup ? [[], ...choices] : choices;
}

function itemsOf(choice: string, glued: boolean): Item[] {
  const name = /^\{(\w+)\}$/.exec(choice)?.[1];
  if (name !== undefined) return [{ kind: 'category', name, glued }];
  return tokenise(choice).map(({ text }, at) => ({ kind: 'word', name: fold(text), glued: at === 0 && glued }));
}
