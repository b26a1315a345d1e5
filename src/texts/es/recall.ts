import type { recall as english } from '../en/recall.ts';
import type { Texts } from '../texts.ts';

export const recall: Texts<typeof english> = {
  recalled_heading: 'Lo que tengo sobre “{query}”:',
  recalled_none: 'No tengo nada sobre “{query}”.',
  recalled_line: '• {date}: {text}',
};
