/** Undo, in English. */
export const undo = {
  undone: 'Undone: {what}',
  nothing_to_undo: 'There is nothing to undo.',
  undo_changed_since: 'I can’t undo that (“{what}”): it was changed again since.',
} as const;
