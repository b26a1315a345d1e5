import { fold } from './tokens.ts';
import type { TimeWords } from './words.ts';

/** Shorter words are too close to others. */
const minLength = 7;

/**
 * Names of days and months, by what one slip of the finger makes of them: one letter too many, missing, wrong, or two
 * swapped, between the right first and last. Gives the word that was meant, undefined when there is none or more than one.
 */
export function spellings(words: TimeWords): (typed: string) => string | undefined {
  const names = [words.weekdays, words.months, words.dayOffsets].flatMap((table) => Object.keys(table)).map(fold);
  const known = [...new Set(names.filter((name) => name.length >= minLength && /^\p{L}+$/u.test(name)))];
  return (typed) => {
    if (typed.length < minLength - 1) return undefined;
    const near = known.filter((name) => isOneSlip(typed, name));
    return near.length === 1 ? near[0] : undefined;
  };
}

function isOneSlip(typed: string, name: string): boolean {
  if (typed[0] !== name[0] || typed.at(-1) !== name.at(-1) || Math.abs(typed.length - name.length) > 1) return false;
  let from = 0;
  while (from < typed.length && typed[from] === name[from]) from += 1;
  const [rest, meant] = [typed.slice(from), name.slice(from)];
  if (typed.length > name.length) return rest.slice(1) === meant;
  if (typed.length < name.length) return rest === meant.slice(1);
  const isSwapped = rest[0] === meant[1] && rest[1] === meant[0] && rest.slice(2) === meant.slice(2);
  return isSwapped || rest.slice(1) === meant.slice(1);
}
