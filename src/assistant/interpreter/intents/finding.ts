import { ask, call } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import type { FindingIntent } from './names.ts';
import { dropFirst } from './reference.ts';
import type { Builder } from './scope.ts';

export const findingBuilders: Readonly<Record<FindingIntent, Builder>> = {
  search: ({ query = '' }) => (hasSubstance(query) ? call('search', { query: tidy(query) }) : ask('what_to_search')),
  restore: ({ item = '' }, scope) => restoreItem(item, scope),
  list_archived: () => call('list_archived'),
};

/** "The project Website" is an archived project; "Website" may be anything. */
export const restoreItem = (words: string, { language }: Parameters<Builder>[1]) => {
  const bare = dropFirst(tidy(words), language.determiners);
  const kinds = ['pillar', 'area', 'project', 'task', 'goal', 'habit'] as const;
  for (const kind of kinds) {
    const named = dropFirst(bare, language.kindNouns[kind]);
    if (named !== bare) return call('restore_item', { item: tidy(named), kind });
  }
  return hasSubstance(bare) ? call('restore_item', { item: bare }) : ask('what_to_restore');
};
