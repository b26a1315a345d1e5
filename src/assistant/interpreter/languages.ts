import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { LanguageCode } from './interpretation.ts';
import type { Language } from './language.ts';
import { pt } from './pt/index.ts';

const languages: Readonly<Record<LanguageCode, Language>> = { en, pt, es, fr };

/** The languages to try for a person, in order: their own, and English, which many mix in. */
export function languagesFor(code: LanguageCode): readonly [Language, ...Language[]] {
  return code === 'en' ? [en] : [languages[code], en];
}
