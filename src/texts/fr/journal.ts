import type { journal as english } from '../en/journal.ts';
import type { Texts } from '../texts.ts';

export const journal: Texts<typeof english> = {
  journal_written: 'Gardé dans ton journal ({day}).',
  journal_updated: 'Entrée du journal modifiée ({day}) : {title}',
  journal_deleted: 'Entrée du journal supprimée : {title}',
  journal_heading: 'Ton journal :',
  journal_none:
    '{searched, select, yes {Aucune entrée du journal ne correspond.} other {Ton journal est vide. Écris : /journal longue journée}}',
  journal_line: '{position}. {day} – {title}',
  journal_view: `{day}{titled, select, yes { – {title}} other {}}
{text}`,
  learning_added: 'Appris ({topic}) : {text}',
  learning_deleted: 'Supprimé de ce que tu as appris ({topic}) : {text}',
  learning_general: 'général',
  learnings_heading: 'Ce que tu as appris :',
  learnings_none:
    '{searched, select, yes {Rien de ce que tu as appris ne correspond.} other {Rien pour l’instant. Par exemple : /learned le pain demande du temps}}',
  learning_line: '{position}. {topic} : {text}',
};
