import { ask, call, type Interpretation } from '../interpretation.ts';
import type { Language } from '../language.ts';
import { hasSubstance } from '../normalise.ts';
import { anyOf, matchWhole, wholePattern } from '../template.ts';
import { perLanguage } from '../time/per-language.ts';
import { wholeTime } from '../time/spoken-time.ts';
import { looking, type Scope } from './scope.ts';
import { pastDay } from './when-input.ts';

/** How much of a text is looked at to see that it is a reflection; the rest is taken as it stands, at any length. */
const headLength = 200;

const patterns = perLanguage((language: Language) => {
  const label = (words: readonly string[], value: string) =>
    new RegExp(
      `(?<![\\p{L}])${anyOf(words)}(?: ${anyOf(language.reflectionLabels.is)})?[ :=]{1,3}(?<value>${value})(?![\\p{L}\\p{N}])`,
      'iu',
    );
  const { mood, energy, completion } = language.reflectionLabels;
  return {
    whole: [
      ...(language.phrases.write_reflection ?? []).map((said) => ({ write: writeReflection, of: wholePattern(said) })),
      ...(language.phrases.write_journal ?? []).map((said) => ({ write: writeJournal, of: wholePattern(said) })),
    ],
    mood: label(mood, anyOf(Object.keys(language.moods))),
    energy: label(energy, '10|[1-9]'),
    completion: label(completion, '10|[1-9]'),
  };
});

/** Reads a reflection or journal entry from the text as typed, so that its lines and its length survive. Undefined for anything else. */
export function readReflection(raw: string, scope: Scope): Interpretation | undefined {
  const typed = raw.trim();
  const head = typed.slice(0, headLength);
  const spaced = head.replace(/[\u00a0\u202f]/g, ' ').replace(/^(\p{L}+):(?=\S)/u, '$1: ');
  for (const { write, of } of patterns(scope.language).whole) {
    const slots = matchWhole(of, spaced);
    if (!slots) continue;
    const { text } = slots;
    return write(text === undefined ? '' : typed.slice(head.length - text.length), scope);
  }
  return undefined;
}

/** A reflection; "yesterday: …" dates it, and "mood: happy", "energy: 7" fill what they name and stay in the text. */
export function writeReflection(words: string, scope: Scope): Interpretation {
  const dated = takeDay(words.trim(), scope);
  if (!hasSubstance(dated.text.slice(0, headLength))) return ask('what_to_write');
  const { mood, energy, completion } = patterns(scope.language);
  const labelled = dated.text.slice(0, 2_000);
  const said = mood.exec(labelled)?.groups?.value?.toLowerCase();
  return call('write_reflection', {
    text: dated.text,
    on: dated.on,
    mood: said === undefined ? undefined : scope.language.moods[said],
    energy: numberAfter(energy, labelled),
    completion: numberAfter(completion, labelled),
  });
}

/** A journal entry; "yesterday: …" dates it. */
export function writeJournal(words: string, scope: Scope): Interpretation {
  const { text, on } = takeDay(words.trim(), scope);
  return hasSubstance(text.slice(0, headLength)) ? call('write_journal', { text, on }) : ask('what_to_write');
}

function takeDay(words: string, scope: Scope): { text: string; on?: string } {
  const colon = words.slice(0, 40).indexOf(':');
  if (colon < 0) return { text: words };
  const when = wholeTime(words.slice(0, colon), scope.language.time, looking('past', scope));
  const on = when && when.kind !== 'problem' ? pastDay(when, scope) : undefined;
  return on === undefined ? { text: words } : { text: words.slice(colon + 1).trim(), on };
}

function numberAfter(pattern: RegExp, text: string): number | undefined {
  const value = pattern.exec(text)?.groups?.value;
  return value === undefined ? undefined : Number(value);
}
