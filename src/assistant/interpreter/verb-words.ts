import { fold } from './frames/tokens.ts';
import type { VerbWords } from './language.ts';

/** Verbs by their base: each with its other forms, separated by spaces. Forms may be typed without their accents. */
export function pastForms(forms: Readonly<Record<string, string>>): VerbWords['past'] {
  const past = Object.entries(forms).flatMap(([base, others]) =>
    others.split(' ').map((form) => [form, base] as const),
  );
  return Object.fromEntries([...past.map(([form, base]) => [fold(form), base] as const), ...past]);
}
