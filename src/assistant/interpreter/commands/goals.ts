import { aboutGoal, addGoal } from '../intents/goals.ts';
import { bareReference } from '../intents/reference.ts';
import { call } from '../interpretation.ts';
import { command, onlyTool, type RunnableCommand, sentencesOf } from './command.ts';

export const goalCommands: readonly RunnableCommand[] = [
  command('goal', 'Add a goal: /goal get the Lisbon job by March', (rest, scope) => addGoal(rest, scope)),
  command('goals', 'Show goals, those paused or reached, or one of them: /goals Lisbon', (rest, scope) => {
    const show = scope.language.goalViews[rest.toLowerCase()];
    if (Object.hasOwn(scope.language.goalViews, rest.toLowerCase())) return call('list_goals', { show });
    const goal = bareReference(rest, 'goal', scope.language);
    return goal === '' ? call('list_goals') : call('show_goal', { goal });
  }),
  command('path', 'Show the critical path, of all or to a goal: /path Lisbon', (rest, { language }) =>
    call('critical_path', aboutGoal(rest, language)),
  ),
  command('goalmap', 'Show the goals as a picture, or those around one: /goalmap Lisbon', (rest, { language }) =>
    call('show_goal_graph', aboutGoal(rest, language)),
  ),
  command('link', 'Say that a goal needs another: /link get the job to update CV', (rest, scope, sentence) =>
    onlyTool(['link_goals'], 'what_to_link', [rest, ...sentencesOf('link', rest, scope)], sentence),
  ),
];
