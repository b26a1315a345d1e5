import type { common as english } from '../en/common.ts';
import type { Texts } from '../texts.ts';

export const common: Texts<typeof english> = {
  moment: '{day} à {time}',

  // Before something is destroyed
  no_keep_it: 'Non, laisse',
  kept: 'D’accord, je n’ai rien changé.',
};
