import type { Scope } from '../intents/scope.ts';
import { addTask, onTask } from '../intents/tasks.ts';
import { ask, call, type Interpretation } from '../interpretation.ts';
import { command, onlyTool, type RunnableCommand, type Sentence, sentencesOf } from './command.ts';

export const taskCommands: readonly RunnableCommand[] = [
  command('add', 'Add a task: /add buy milk tomorrow 5pm, /add eggs to my shopping list', addCommand),
  command('list', 'Show tasks: open, today, overdue, done, all, or a word to look for', listTasks),
  command('done', 'Complete a task: /done milk', (rest, scope) => taskCommand('complete_task', rest, scope)),
  command('reopen', 'Take back a completion: /reopen milk', (rest, scope) => taskCommand('reopen_task', rest, scope)),
  command('delete', 'Delete a task: /delete milk', (rest, scope) => taskCommand('delete_task', rest, scope)),
  command('edit', 'Change a task: /edit report to Friday 3pm, /edit report is urgent', editTask),
];

/** To a list where one is named, as in a sentence. */
function addCommand(rest: string, scope: Scope, sentence: Sentence): Interpretation {
  const onList = sentencesOf('add', rest, scope).map(sentence).find(isOnList);
  return onList ?? addTask(rest, [], scope);
}

const isOnList = (said: Interpretation) =>
  said.kind === 'calls' && said.calls.every(({ tool, input }) => tool === 'add_task' && input.project);

function taskCommand(tool: string, rest: string, scope: Scope): Interpretation {
  return onTask(tool)({ task: rest }, scope) ?? call(tool, { task: rest });
}

function listTasks(rest: string, { language }: Scope): Interpretation {
  if (rest === '') return call('list_tasks', { show: 'open' });
  const key = rest.toLowerCase();
  const show = Object.hasOwn(language.taskViews, key) ? language.taskViews[key] : undefined;
  return call('list_tasks', show ? { show } : { query: rest });
}

function editTask(rest: string, scope: Scope, sentence: Sentence): Interpretation {
  if (rest === '') return ask('which_task');
  return onlyTool(['update_task'], 'unclear_time', [rest, ...sentencesOf('edit', rest, scope)], sentence, {
    text: rest,
  });
}
