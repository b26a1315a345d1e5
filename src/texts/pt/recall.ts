import type { recall as english } from '../en/recall.ts';
import type { Texts } from '../texts.ts';

export const recall: Texts<typeof english> = {
  recalled_heading: 'O que tenho sobre “{query}”:',
  recalled_none: 'Não tenho nada sobre “{query}”.',
  recalled_line: '• {date}: {text}',
};
