import type { FindingIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const findingPhrases: PhraseTable<FindingIntent> = {
  search: [
    '(search|search for|search everything for|look everywhere for|find everything about|find anything about|find everything with) : {query}',
    'search',
  ],
  restore: ['(restore|unarchive|undelete|bring back) {item}', 'bring {item} back', '(restore|unarchive)'],
  list_archived: [
    '(show|list|show me|see|view|open) [me] [my|the] (archive|archived things|archived items|archived projects|archived tasks)',
    "(what's|what is) (in the archive|in my archive|archived)",
    '[my|the] archive',
  ],
};
