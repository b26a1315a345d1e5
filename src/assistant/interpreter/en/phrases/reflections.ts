import type { ReflectionIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const reflectionPhrases: PhraseTable<ReflectionIntent> = {
  write_reflection: [
    "[daily|my|todays|today's|evening] (reflection|reflect) [for today] : {text}",
    '(reflection|reflect) (for|on) {text}',
    '(journal|diary|dear diary|log entry) :: {text}',
    '(reflection|reflect)',
  ],
  write_journal: [
    '[new] (journal entry|diary entry) :: {text}',
    '(write|note|put|add) (in|into|to) my (journal|diary) :: {text}',
  ],
};
