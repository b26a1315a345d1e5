import { requireConsent } from '../consents/require-consent.ts';
import { definedOnly } from '../defined-only.ts';
import { anyGoal } from '../goals/goal-noun.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { projectOrNewList } from './place-task.ts';
import type { Task } from './task.entity.ts';

/** What can be said of a task besides its title and when it is due; null takes it away. */
export interface TaskFields {
  priority?: Task['priority'] | undefined;
  tags?: string[] | undefined;
  description?: string | undefined;
  /** The project or list that it is in, in words; a list of that name is made where there is none. */
  project?: string | null | undefined;
  /** The goal that it serves, in words. */
  goal?: string | null | undefined;
  estimateMinutes?: number | null | undefined;
  blockers?: string | null | undefined;
  energyRequirement?: Task['energyRequirement'] | undefined;
  cognitiveLoad?: Task['cognitiveLoad'] | undefined;
  contextTags?: string[] | undefined;
  switchingDelayMinutes?: number | undefined;
  flowMinutes?: number | undefined;
  energyAtStart?: Task['energyAtStart'] | undefined;
  energyAtCompletion?: Task['energyAtCompletion'] | undefined;
  interruptions?: number | undefined;
  contextSwitches?: number | undefined;
}

/** The columns of what was said; what was left out stays as it is. Throws Refusal('consent_needed'). */
export async function taskColumns(scope: Scope, { goal, project, ...fields }: TaskFields): Promise<Partial<Task>> {
  await requireConsents(scope, fields);
  const columns: Partial<Task> = definedOnly(fields);
  if (goal !== undefined) columns.goalId = goal === null ? null : await resolve(scope, anyGoal, goal);
  if (project !== undefined)
    columns.projectId = project === null ? null : (await projectOrNewList(scope, project)).project.id;
  return columns;
}

/** The database asks for the same consents; here they get words. */
async function requireConsents(scope: Scope, fields: TaskFields): Promise<void> {
  const { energyRequirement, cognitiveLoad, switchingDelayMinutes, flowMinutes, energyAtStart, energyAtCompletion } =
    fields;
  const context = [
    energyRequirement,
    cognitiveLoad,
    switchingDelayMinutes,
    flowMinutes,
    energyAtStart,
    energyAtCompletion,
  ];
  const describesWork = context.some((value) => value !== undefined) || (fields.contextTags?.length ?? 0) > 0;
  if (describesWork) await requireConsent(scope, 'store_task_context');
  if ((fields.interruptions ?? 0) > 0 || (fields.contextSwitches ?? 0) > 0)
    await requireConsent(scope, 'track_flow_states');
}
