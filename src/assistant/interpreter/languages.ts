import { en } from './en/index.ts';
import type { LanguageCode } from './interpretation.ts';
import type { Language } from './language.ts';

/**
 * The languages to try for a person, in order. Only English has tables so far: a folder beside `en/` and a row here
 * add another, with English kept as the second try.
 */
export function languagesFor(_code: LanguageCode): readonly Language[] {
  return [en];
}
