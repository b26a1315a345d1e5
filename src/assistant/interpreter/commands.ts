import { addHabit } from './intents/add-habit.ts';
import { generalBuilders, onRequest, showDay } from './intents/general.ts';
import { addGoal } from './intents/goals.ts';
import { logHabit } from './intents/log-habit.ts';
import { bareReference } from './intents/reference.ts';
import { writeReflection } from './intents/reflections.ts';
import { addReminder, reminderBuilders } from './intents/reminders.ts';
import type { Scope } from './intents/scope.ts';
import { settingBuilders } from './intents/settings.ts';
import { addTask, onTask } from './intents/tasks.ts';
import { type AskKey, ask, call, type Interpretation } from './interpretation.ts';
import { maxParsedLength, normalise } from './normalise.ts';

export interface Command {
  name: string;
  /** One English line, for menus and help. */
  description: string;
}

interface RunnableCommand extends Command {
  /** `sentence` reads a text as if it had been said in chat. */
  run(rest: string, scope: Scope, sentence: (text: string) => Interpretation): Interpretation;
}

const runnable: readonly RunnableCommand[] = [
  command('add', 'Add a task: /add buy milk tomorrow 5pm', (rest, scope) => addTask(rest, [], scope)),
  command('list', 'Show tasks: open, today, overdue, done, all, or a word to look for', listTasks),
  command('done', 'Complete a task: /done milk', (rest, scope) => taskCommand('complete_task', rest, scope)),
  command('reopen', 'Take back a completion: /reopen milk', (rest, scope) => taskCommand('reopen_task', rest, scope)),
  command('delete', 'Delete a task: /delete milk', (rest, scope) => taskCommand('delete_task', rest, scope)),
  command('edit', 'Change a task: /edit report to Friday 3pm, /edit report is urgent', editTask),
  command('goal', 'Add a goal: /goal get the Lisbon job by March', (rest, scope) => addGoal(rest, scope)),
  command('goals', 'Show goals, or one of them: /goals Lisbon', (rest, scope) => {
    const goal = bareReference(rest, 'goal', scope.language);
    return goal === '' ? call('list_goals') : call('show_goal', { goal });
  }),
  command('link', 'Say that a goal needs another: /link get the job to update CV', (rest, _scope, sentence) =>
    onlyTool(['link_goals'], 'what_to_link', [rest, `link ${rest}`], sentence),
  ),
  command('habit', 'Add a habit: /habit run every day', (rest, scope) => addHabit(rest, scope)),
  command('habits', 'Show habits and streaks', () => call('list_habits')),
  command('log', 'Log a habit: /log run 5k', (rest, scope) => logHabit(rest, scope)),
  command('reflect', 'Write a reflection: /reflect good day, tired', (rest, scope) => writeReflection(rest, scope)),
  command('remind', 'Set a reminder: /remind call mom in 10 minutes', (rest, scope) =>
    addReminder(rest.replace(/^me\b ?/i, ''), scope),
  ),
  command('reminders', 'Show reminders', () => call('list_reminders')),
  command('snooze', 'Put a reminder off: /snooze 10 minutes', (rest, scope, sentence) => {
    const named = sentence(`snooze ${rest}`);
    return named.kind === 'none'
      ? built(reminderBuilders.snooze_reminder({ body: rest }, scope), 'snooze_until_when')
      : named;
  }),
  command('cancel', 'Cancel a reminder: /cancel call mom', (rest, scope) =>
    built(reminderBuilders.cancel_reminder({ reminder: rest }, scope), 'which_reminder'),
  ),
  command('today', 'Show today, or another day: /today tomorrow', (rest, scope) =>
    rest === '' ? call('show_day') : built(showDay(rest, scope), 'unclear_time', { text: rest }),
  ),
  command('undo', 'Undo the last change', () => call('undo')),
  command('help', 'What Steward can do', () => call('help')),
  command('recall', 'Look back: /recall the Lisbon job', (rest, scope) =>
    built(generalBuilders.recall({ query: rest }, scope), 'what_to_recall'),
  ),
  command('settings', 'Change a setting: /settings language Portuguese', (rest, _scope, sentence) =>
    onlyTool(
      ['set_preference', 'set_schedule'],
      'what_to_set',
      [rest, `my ${rest}`, `set ${rest}`, `set my ${rest}`],
      sentence,
    ),
  ),
  command('briefing', 'Set the morning briefing: /briefing 7:30, /briefing off', (rest, scope) => {
    if (scope.language.offWords.includes(rest.toLowerCase())) return call('set_schedule', { briefing_at: 'off' });
    return built(settingBuilders.brief_at({ clock: rest.replace(/^at /i, '') }, scope), 'when_to_brief');
  }),
  command('pair', 'Link another channel to you', () => call('link_channel')),
  command('requests', 'Show who asks for access', () => call('list_access_requests')),
  command('approve', 'Let somebody in: /approve 4821', (rest, scope) =>
    built(onRequest('approve_access')({ request: rest }, scope), 'which_request'),
  ),
  command('refuse', 'Turn somebody away: /refuse 4821', (rest, scope) =>
    built(onRequest('refuse_access')({ request: rest }, scope), 'which_request'),
  ),
];

/** Every slash command, in the order of menus. */
export const commands: readonly Command[] = runnable.map(({ name, description }) => ({ name, description }));

/** Other names: what platforms send by themselves, and tools' own words. */
const aliases: Readonly<Record<string, string>> = {
  start: 'help',
  link_channel: 'pair',
  tasks: 'list',
  reminder: 'remind',
};

/** Reads a command. Undefined when there is none of that name. */
export function runCommand(
  name: string,
  rest: string,
  scope: Scope,
  sentence: (text: string) => Interpretation,
): Interpretation | undefined {
  const wanted = Object.hasOwn(aliases, name) ? aliases[name] : name;
  const found = runnable.find((candidate) => candidate.name === wanted);
  // A reflection keeps its lines and its length; nothing else is longer than what is parsed.
  const words = wanted === 'reflect' ? rest : normalise(rest.slice(0, maxParsedLength));
  return found?.run(words, scope, sentence);
}

function command(name: string, description: string, run: RunnableCommand['run']): RunnableCommand {
  return { name, description, run };
}

function built(found: Interpretation | undefined, question: AskKey, values?: Record<string, string>): Interpretation {
  return found ?? ask(question, values);
}

function taskCommand(tool: string, rest: string, scope: Scope): Interpretation {
  return onTask(tool)({ task: rest }, scope) ?? call(tool, { task: rest });
}

function listTasks(rest: string, { language }: Scope): Interpretation {
  if (rest === '') return call('list_tasks', { show: 'open' });
  const key = rest.toLowerCase();
  const show = Object.hasOwn(language.taskViews, key) ? language.taskViews[key] : undefined;
  return call('list_tasks', show ? { show } : { query: rest });
}

function editTask(rest: string, _scope: Scope, sentence: (text: string) => Interpretation): Interpretation {
  if (rest === '') return ask('which_task');
  return onlyTool(['update_task'], 'unclear_time', [rest, `move ${rest}`, `rename ${rest}`], sentence, { text: rest });
}

/** The first of several sentences that asks for one of these tools, or a question about it. */
function onlyTool(
  tools: readonly string[],
  question: AskKey,
  sentences: readonly string[],
  sentence: (text: string) => Interpretation,
  values?: Record<string, string>,
): Interpretation {
  for (const text of sentences) {
    const found = sentence(text);
    if (found.kind === 'ask') return found;
    if (found.kind === 'calls' && found.calls.every(({ tool }) => tools.includes(tool))) return found;
  }
  return ask(question, values);
}
