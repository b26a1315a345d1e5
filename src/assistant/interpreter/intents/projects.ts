import { ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { extractTime, wholeTime } from '../time/spoken-time.ts';
import type { ProjectIntent } from './names.ts';
import { bareReference, startsAsQuestion } from './reference.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { deadlineInput } from './when-input.ts';

export const projectBuilders: Readonly<Record<ProjectIntent, Builder>> = {
  add_project: ({ name = '', area }, scope) => addProject(name, area, scope),
  add_list: ({ name = '' }) =>
    hasSubstance(name) ? call('add_project', { name: tidy(name), kind: 'list' }) : undefined,
  list_projects: () => call('list_projects'),
  list_silent_projects: () => call('list_projects', { show: 'silent' }),
  list_lists: () => call('list_projects', { show: 'lists' }),
  show_project: onProject('show_project'),
  finish_project: onProject('update_project', { status: 'completed' }),
  hold_project: onProject('update_project', { status: 'on_hold' }),
  resume_project: onProject('update_project', { status: 'in_progress' }),
  cancel_project: onProject('update_project', { status: 'cancelled' }),
  delete_project: onProject('delete_project'),
  rename_project: ({ name = '', ...slots }, scope) => onProject('update_project', { name: tidy(name) })(slots, scope),
  project_deadline: ({ when = '', ...slots }, scope) => {
    const time = wholeTime(when, scope.language.time, looking('future', scope));
    if (!time) return undefined;
    const deadline = deadlineInput(time, scope);
    return typeof deadline === 'string' ? onProject('update_project', { deadline })(slots, scope) : deadline;
  },
  move_project: ({ area = '', ...slots }, scope) =>
    onProject('update_project', { area: bareReference(area, 'area', scope.language) || undefined })(slots, scope),
  log_progress: onUpdate('progress'),
  log_decision: onUpdate('decision'),
  log_blocker: onUpdate('blocker'),
  log_note: onUpdate('note'),
  list_updates: onProject('list_project_updates'),
  list_decisions: onProject('list_project_updates', { kind: 'decision' }),
  resolve_blocker: ({ blocker = '' }) => call('resolve_blocker', { blocker: tidy(blocker) }),
  accept_action: ({ action = '' }) => call('accept_action', { action: tidy(action) }),
};

/** A project from its words; a time in them is its deadline (see `deadlineInput`). */
export function addProject(words: string, area: string | undefined, scope: Scope): Interpretation {
  const { rest: name, when } = extractTime(words, scope.language.time, looking('future', scope));
  if (!hasSubstance(name)) return ask('what_to_add');
  const deadline = when && deadlineInput(when, scope);
  if (deadline !== undefined && typeof deadline !== 'string') return deadline;
  const within = area === undefined ? undefined : bareReference(area, 'area', scope.language);
  return call('add_project', { name, deadline, area: within || undefined });
}

/** A call on a project or list the person names; asks which when no name is left. */
export function onProject(tool: string, input: Record<string, unknown> = {}): Builder {
  return ({ project: words = '' }, { language }) => {
    if (startsAsQuestion(words, language) || language.outOfList.some((out) => ` ${words} `.includes(` ${out} `)))
      return undefined;
    const project = bareReference(words, 'project', language);
    return project === '' ? ask('which_project') : call(tool, { project, ...input });
  };
}

/** "Website: finished the header": what was said of a project. */
export function onUpdate(kind: string | undefined): Builder {
  return ({ project: words = '', text = '' }, { language }) => {
    const project = bareReference(words, 'project', language);
    if (project === '') return ask('which_project');
    return hasSubstance(text)
      ? call('log_project_update', { project, text: text.trim(), kind })
      : ask('what_to_report');
  };
}
