import type { undo as english } from '../en/undo.ts';
import type { Texts } from '../texts.ts';

export const undo: Texts<typeof english> = {
  undone: 'Deshecho: {what}',
  nothing_to_undo: 'No hay nada que deshacer.',
  undo_changed_since: 'No puedo deshacer eso (“{what}”): ha vuelto a cambiar desde entonces.',
};
