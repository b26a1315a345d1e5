import type { journal as english } from '../en/journal.ts';
import type { Texts } from '../texts.ts';

export const journal: Texts<typeof english> = {
  journal_written: 'Guardado en tu diario ({day}).',
  journal_updated: 'He cambiado la entrada del diario ({day}): {title}',
  journal_deleted: 'He borrado la entrada del diario: {title}',
  journal_heading: 'Tu diario:',
  journal_none:
    '{searched, select, yes {Ninguna entrada del diario coincide.} other {Tu diario está vacío. Escribe: /journal hoy fue largo}}',
  journal_line: '{position}. {day} – {title}',
  journal_view: `{day}{titled, select, yes { – {title}} other {}}
{text}`,
  learning_added: 'Aprendido ({topic}): {text}',
  learning_deleted: 'He borrado lo que habías aprendido ({topic}): {text}',
  learning_general: 'general',
  learnings_heading: 'Lo que has aprendido:',
  learnings_none:
    '{searched, select, yes {Nada de lo que has aprendido coincide.} other {Todavía no hay nada. Por ejemplo: /learned el pan necesita tiempo}}',
  learning_line: '{position}. {topic}: {text}',
};
