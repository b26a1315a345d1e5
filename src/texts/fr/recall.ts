import type { recall as english } from '../en/recall.ts';
import type { Texts } from '../texts.ts';

export const recall: Texts<typeof english> = {
  recalled_heading: 'Ce que j’ai sur « {query} » :',
  recalled_none: 'Je n’ai rien sur « {query} ».',
  recalled_line: '• {date} : {text}',
};
