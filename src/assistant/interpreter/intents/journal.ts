import { ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import type { JournalIntent } from './names.ts';
import type { Builder } from './scope.ts';

export const journalBuilders: Readonly<Record<JournalIntent, Builder>> = {
  list_journal: () => call('list_journal'),
  search_journal: ({ query = '' }) => call('list_journal', { query: tidy(query) }),
  learnings_about: ({ about = '' }) => call('list_learnings', { about: tidy(about) }),
  list_learnings: () => call('list_learnings'),
  add_learning_about: ({ topic = '', text = '' }) => call('add_learning', { text, topic: tidy(topic) }),
  add_learning: ({ text = '' }) => addLearning(text),
};

/** "Bread: it needs time": a few words before a colon are the topic. */
export function addLearning(words: string): Interpretation {
  if (!hasSubstance(words)) return ask('what_to_write');
  const [, topic, text] = /^([^:\n]{1,40}):\s+([\s\S]+)$/.exec(words) ?? [];
  return text !== undefined && topic !== undefined && topic.split(' ').length <= 4
    ? call('add_learning', { text, topic: tidy(topic) })
    : call('add_learning', { text: words });
}
