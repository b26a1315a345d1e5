import { eventBuilders } from './intents/events.ts';
import { findingBuilders } from './intents/finding.ts';
import { accessBuilders, generalBuilders } from './intents/general.ts';
import { goalBuilders } from './intents/goals.ts';
import { habitBuilders } from './intents/habits.ts';
import { hierarchyBuilders } from './intents/hierarchy.ts';
import { journalBuilders } from './intents/journal.ts';
import { listBuilders } from './intents/lists.ts';
import {
  accessIntents,
  eventIntents,
  findingIntents,
  generalIntents,
  goalIntents,
  habitIntents,
  hierarchyIntents,
  type IntentName,
  journalIntents,
  listIntents,
  personIntents,
  projectIntents,
  type ReflectionIntent,
  reminderIntents,
  sessionIntents,
  settingIntents,
  taskIntents,
  timeIntents,
  workIntents,
} from './intents/names.ts';
import { personBuilders } from './intents/person.ts';
import { projectBuilders } from './intents/projects.ts';
import { reminderBuilders } from './intents/reminders.ts';
import type { Builder } from './intents/scope.ts';
import { sessionBuilders } from './intents/sessions.ts';
import { settingBuilders } from './intents/settings.ts';
import { taskBuilders } from './intents/tasks.ts';
import { timeBuilders } from './intents/time.ts';
import { workBuilders } from './intents/work.ts';
import type { Language } from './language.ts';
import { anyOf, wholePattern } from './template.ts';
import { perLanguage } from './time/per-language.ts';

/** One way of asking, ready to match. */
export interface Phrase {
  pattern: RegExp;
  build: Builder;
}

type SpokenIntent = Exclude<IntentName, ReflectionIntent>;

const builders: Readonly<Record<SpokenIntent, Builder>> = {
  ...personBuilders,
  ...settingBuilders,
  ...accessBuilders,
  ...reminderBuilders,
  ...hierarchyBuilders,
  ...projectBuilders,
  ...listBuilders,
  ...findingBuilders,
  ...goalBuilders,
  ...habitBuilders,
  ...journalBuilders,
  ...sessionBuilders,
  ...taskBuilders,
  ...workBuilders,
  ...timeBuilders,
  ...eventBuilders,
  ...generalBuilders,
};

/**
 * The order in which intents are tried. What is named ("goal", "reminder") comes before what only has a verb, lists before
 * what takes any words, and the two that read almost anything (a bare habit verb, a bare day) last.
 */
const lastTried: readonly SpokenIntent[] = [
  'list_tasks',
  ...(['add_reminder', 'add_alarm', 'add_timer', 'wake_up', 'snooze_reminder', 'cancel_reminder'] as const),
  ...(['complete_task', 'reopen_task', 'delete_task', 'set_due', 'set_priority', 'set_task_status'] as const),
  ...(['cancel_goal', 'add_task_to_list', 'add_goal', 'add_task', 'log_done', 'show_week_of', 'show_day_on'] as const),
];
const order: readonly SpokenIntent[] = [
  ...personIntents,
  ...settingIntents,
  ...accessIntents,
  ...generalIntents,
  'snooze_named_reminder',
  ...timeIntents,
  ...reminderIntents,
  ...eventIntents,
  ...workIntents,
  ...hierarchyIntents,
  ...projectIntents,
  'list_goals',
  ...goalIntents,
  ...habitIntents,
  ...journalIntents,
  ...sessionIntents,
  'list_tasks',
  'list_tasks_view',
  'find_tasks',
  ...listIntents,
  ...findingIntents,
  'reopen_task',
  ...taskIntents,
];

/** The phrases of a language in the order in which they are tried; the first whose builder accepts wins. */
export interface PhraseBook {
  /** Those that name what they are about. */
  sure: readonly Phrase[];
  /** Those that take almost any words ("add …", "… is done"): for what nothing surer reads. */
  loose: readonly Phrase[];
}

export const phraseBook = perLanguage((language: Language): PhraseBook => {
  const slots = slotsOf(language);
  const phrases = (names: readonly SpokenIntent[]) =>
    names.flatMap((name) =>
      (language.phrases[name] ?? []).map((template) => ({
        pattern: wholePattern(template, slots),
        build: builders[name],
      })),
    );
  return { sure: phrases([...new Set(order)].filter((name) => !lastTried.includes(name))), loose: phrases(lastTried) };
});

function slotsOf({
  eventNouns,
  priorities,
  taskStatuses,
  taskViews,
  goalViews,
  languageNames,
  sessionTypes,
  subjects,
}: Language) {
  const overdue = Object.keys(taskViews).filter((view) => taskViews[view] === 'overdue');
  return {
    priority: anyOf(Object.keys(priorities)),
    status: anyOf(Object.keys(taskStatuses)),
    view: anyOf(Object.keys(taskViews)),
    eventNoun: anyOf(eventNouns),
    goalView: anyOf(Object.keys(goalViews)),
    overdue: anyOf(overdue),
    sessionType: anyOf(Object.keys(sessionTypes)),
    languageName: anyOf(Object.keys(languageNames)),
    percent: '\\d{1,3}',
    place: '#\\d{1,3}',
    subject: anyOf(subjects),
  };
}
