import type { common as english } from '../en/common.ts';
import type { Texts } from '../texts.ts';

export const common: Texts<typeof english> = {
  moment: '{day} às {time}',

  // Before something is destroyed
  no_keep_it: 'Não, deixa estar',
  kept: 'Está bem, não mudei nada.',
};
