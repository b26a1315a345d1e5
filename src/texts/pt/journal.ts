import type { journal as english } from '../en/journal.ts';
import type { Texts } from '../texts.ts';

export const journal: Texts<typeof english> = {
  journal_written: 'Guardado no teu diário ({day}).',
  journal_updated: 'Alterei a entrada do diário ({day}): {title}',
  journal_deleted: 'Apaguei a entrada do diário: {title}',
  journal_heading: 'O teu diário:',
  journal_none:
    '{searched, select, yes {Nenhuma entrada do diário corresponde.} other {O teu diário está vazio. Escreve: /journal hoje foi longo}}',
  journal_line: '{position}. {day} – {title}',
  journal_view: `{day}{titled, select, yes { – {title}} other {}}
{text}`,
  learning_added: 'Aprendido ({topic}): {text}',
  learning_deleted: 'Apaguei o que tinhas aprendido ({topic}): {text}',
  learning_general: 'geral',
  learnings_heading: 'O que aprendeste:',
  learnings_none:
    '{searched, select, yes {Nada do que aprendeste corresponde.} other {Ainda não há nada. Por exemplo: /learned o pão precisa de tempo}}',
  learning_line: '{position}. {topic}: {text}',
};
