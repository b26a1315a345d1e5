import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, TextKey } from './catalogue.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { pt } from './pt/index.ts';

export type { TextKey };
export type TextValues = Record<string, string | number>;

const catalogues: Record<string, Catalogue> = { en, pt, es, fr };
const compiled = new Map<string, IntlMessageFormat>();

/** What Steward says under a key, in a language; English where a language has no catalogue. */
export function text(language: string, key: TextKey, values: TextValues = {}): string {
  const spoken = Object.hasOwn(catalogues, language) ? language : 'en';
  const id = `${spoken}:${key}`;
  let message = compiled.get(id);
  if (!message) {
    message = new IntlMessageFormat((catalogues[spoken] ?? en)[key], spoken, undefined, { ignoreTag: true });
    compiled.set(id, message);
  }
  return String(message.format(values));
}
