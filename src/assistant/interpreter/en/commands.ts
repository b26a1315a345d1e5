import type { CommandWords } from '../language.ts';

/** How what follows the slash commands reads as a sentence. Their lines in menus stand beside the commands themselves. */
export const commands: CommandWords = {
  descriptions: {},
  sentences: {
    add: ['add {rest}'],
    spent: ['spent {rest}'],
    edit: ['move {rest}', 'rename {rest}'],
    link: ['link {rest}'],
    snooze: ['snooze {rest}'],
    settings: ['my {rest}', 'set {rest}', 'set my {rest}'],
  },
  leading: { remind: ['me'], briefing: ['at'] },
};
