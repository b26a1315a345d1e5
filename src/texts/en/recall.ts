/** Recall, in English. */
export const recall = {
  recalled_heading: 'What I have on “{query}”:',
  recalled_none: 'I have nothing on “{query}”.',
  recalled_line: '• {date}: {text}',
} as const;
