import type { common as english } from '../en/common.ts';
import type { Texts } from '../texts.ts';

export const common: Texts<typeof english> = {
  moment: '{day} a las {time}',

  // Before something is destroyed
  no_keep_it: 'No, déjalo',
  kept: 'De acuerdo, no he cambiado nada.',
};
