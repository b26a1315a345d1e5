import { accessBuilders, generalBuilders } from './intents/general.ts';
import { goalBuilders } from './intents/goals.ts';
import { habitBuilders } from './intents/habits.ts';
import {
  accessIntents,
  generalIntents,
  goalIntents,
  habitIntents,
  type IntentName,
  reminderIntents,
  settingIntents,
  taskIntents,
} from './intents/names.ts';
import { reminderBuilders } from './intents/reminders.ts';
import type { Builder } from './intents/scope.ts';
import { settingBuilders } from './intents/settings.ts';
import { taskBuilders } from './intents/tasks.ts';
import type { Language } from './language.ts';
import { anyOf, wholePattern } from './template.ts';
import { perLanguage } from './time/per-language.ts';

/** One way of asking, ready to match. */
export interface Phrase {
  pattern: RegExp;
  build: Builder;
}

type SpokenIntent = Exclude<IntentName, 'write_reflection'>;

const builders: Readonly<Record<SpokenIntent, Builder>> = {
  ...settingBuilders,
  ...accessBuilders,
  ...reminderBuilders,
  ...goalBuilders,
  ...habitBuilders,
  ...taskBuilders,
  ...generalBuilders,
};

/**
 * The order in which intents are tried. What is named ("goal", "reminder") comes before what only has a verb, lists before
 * what takes any words, and the two that read almost anything (a bare habit verb, a bare day) last.
 */
const lastTried: readonly SpokenIntent[] = ['add_goal', 'add_task', 'log_done', 'show_day_on'];
const order: readonly SpokenIntent[] = [
  ...settingIntents,
  ...accessIntents,
  ...generalIntents,
  'snooze_named_reminder',
  ...reminderIntents,
  'list_goals',
  ...goalIntents,
  ...habitIntents,
  'list_tasks',
  'list_tasks_view',
  'find_tasks',
  'add_task_to_list',
  'reopen_task',
  ...taskIntents,
];

/** All phrases of a language in the order in which they are tried; the first whose builder accepts wins. */
export const phraseBook = perLanguage((language: Language): readonly Phrase[] => {
  const slots = slotsOf(language);
  const tried = [...new Set(order)].filter((name) => !lastTried.includes(name));
  return [...tried, ...lastTried].flatMap((name) =>
    language.phrases[name].map((template) => ({ pattern: wholePattern(template, slots), build: builders[name] })),
  );
});

function slotsOf({ priorities, taskStatuses, taskViews, languageNames, subjects }: Language) {
  const overdue = Object.keys(taskViews).filter((view) => taskViews[view] === 'overdue');
  return {
    priority: anyOf(Object.keys(priorities)),
    status: anyOf(Object.keys(taskStatuses)),
    view: anyOf(Object.keys(taskViews)),
    overdue: anyOf(overdue),
    languageName: anyOf(Object.keys(languageNames)),
    percent: '\\d{1,3}',
    subject: anyOf(subjects),
  };
}
