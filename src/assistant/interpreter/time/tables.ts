import { time as en } from '../en/time.ts';
import { time as es } from '../es/time.ts';
import { time as fr } from '../fr/time.ts';
import type { LanguageCode } from '../interpretation.ts';
import { time as pt } from '../pt/time.ts';
import type { TimeWords } from './words.ts';

/** How each language says times. A fifth one is a folder beside these and a row here. */
export const timeTables: Readonly<Record<LanguageCode, TimeWords>> = { en, pt, es, fr };
