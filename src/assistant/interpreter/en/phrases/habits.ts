import type { HabitIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const habitPhrases: PhraseTable<HabitIntent> = {
  add_habit: [
    '(add|create|start|new|track|build|begin) [me] [a|an|another|the|this] [new] habit [of|to|called|named] : {name}',
    '[my] [new] habit :: {name}',
    'habit {name}',
    '(add|create|new) [a] [new] habit',
  ],
  list_habits: [
    '[show|list|show me|give me|see|view] [all|all of] [my|the|our] habits',
    '[show|list|show me] [my|the|our] streaks',
    '(what are|what) my habits',
    'what habits (do i have|am i tracking)',
    'how are my (habits|streaks) [doing|going]',
  ],
  log_habit: ['(log|logged|track|tracked) : {what}', '(log|track)'],
  log_done: ['{subject:subject} [just|already|also] {what}', '(just|already|also) {what}', '{what}'],
};
