import { addPillar } from '../intents/hierarchy.ts';
import { addProject, onProject, onUpdate } from '../intents/projects.ts';
import type { Scope } from '../intents/scope.ts';
import { ask, call, type Interpretation } from '../interpretation.ts';
import { built, command, type RunnableCommand } from './command.ts';

export const projectCommands: readonly RunnableCommand[] = [
  command('project', 'Begin a project: /project Website by March', (rest, scope) => addProject(rest, undefined, scope)),
  command('projects', 'Show projects, or one of them: /projects Website', (rest, scope) =>
    rest === '' ? call('list_projects') : built(onProject('show_project')({ project: rest }, scope), 'which_project'),
  ),
  command('update', 'Say how a project stands: /update Website: finished the header', logUpdate),
  command('pillar', 'Add a pillar of your life: /pillar Health 30%', (rest, scope) => addPillar({ name: rest }, scope)),
  command('pillars', 'Show pillars, areas and projects', (rest) =>
    call('show_hierarchy', { pillar: rest === '' ? undefined : rest }),
  ),
];

function logUpdate(rest: string, scope: Scope): Interpretation {
  const [, project = '', text = ''] = /^([^:]+):\s*(.*)$/s.exec(rest) ?? [];
  return project === ''
    ? ask('what_to_report')
    : built(onUpdate('progress')({ project, text }, scope), 'what_to_report');
}
