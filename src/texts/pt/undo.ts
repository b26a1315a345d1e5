import type { undo as english } from '../en/undo.ts';
import type { Texts } from '../texts.ts';

export const undo: Texts<typeof english> = {
  undone: 'Desfeito: {what}',
  nothing_to_undo: 'Não há nada para desfazer.',
  undo_changed_since: 'Não posso desfazer isso (“{what}”): entretanto já mudou outra vez.',
};
