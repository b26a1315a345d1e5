import type { undo as english } from '../en/undo.ts';
import type { Texts } from '../texts.ts';

export const undo: Texts<typeof english> = {
  undone: 'Annulé : {what}',
  nothing_to_undo: 'Il n’y a rien à annuler.',
  undo_changed_since: 'Je ne peux pas annuler cela (« {what} ») : il y a eu un autre changement depuis.',
};
