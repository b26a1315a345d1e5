import { addGoal } from '../intents/goals.ts';
import { bareReference } from '../intents/reference.ts';
import { call } from '../interpretation.ts';
import { command, onlyTool, type RunnableCommand } from './command.ts';

export const goalCommands: readonly RunnableCommand[] = [
  command('goal', 'Add a goal: /goal get the Lisbon job by March', (rest, scope) => addGoal(rest, scope)),
  command('goals', 'Show goals, or one of them: /goals Lisbon', (rest, scope) => {
    const goal = bareReference(rest, 'goal', scope.language);
    return goal === '' ? call('list_goals') : call('show_goal', { goal });
  }),
  command('link', 'Say that a goal needs another: /link get the job to update CV', (rest, _scope, sentence) =>
    onlyTool(['link_goals'], 'what_to_link', [rest, `link ${rest}`], sentence),
  ),
];
