import type { JournalIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const journalPhrases: PhraseTable<JournalIntent> = {
  list_journal: [
    '[show|list|show me|read|open] my (journal|diary)',
    '[show|list|show me] [all] [my|the] (journal entries|diary entries)',
  ],
  search_journal: ['(search|look in|look through) my (journal|diary) for {query}'],
  learnings_about: [
    'what (did i learn|have i learned|have i learnt) about {about}',
    '[show|list] my learnings about {about}',
  ],
  list_learnings: [
    '[show|list|show me] my learnings',
    'what (did i learn|have i learned|have i learnt) [so far|lately]',
  ],
  add_learning_about: ['[today] i (learned|learnt) about {topic} :: {text}'],
  add_learning: [
    '[today] i (learned|learnt|found out) [today] that {text}',
    '(til|today i learned|learned|learnt) :: {text}',
  ],
};
