import type { EntityManager } from '../core/entity-manager.ts';
import type { TaskView } from '../core/planning/show-task.ts';
import type { Task } from '../core/planning/task.entity.ts';
import { sayList, sayMinutes } from '../texts/dates.ts';
import type { TextKey, TextValues } from '../texts/text.ts';
import { repeatLine } from './repeat-text.ts';
import { momentOf, type Speaker, saidTask, titlesOf } from './views.ts';

type Line = [TextKey, TextValues] | undefined | false | null | '' | 0;

/** All that is known of a task, a line for each thing that is. */
export async function taskText(speaker: Speaker & { em: EntityManager }, view: TaskView): Promise<string> {
  const { task } = view;
  const facts = [...hangingOn(speaker, view), ...timing(speaker, view), ...nature(speaker, task)];
  const lines = facts.filter((fact) => Array.isArray(fact)).map(([key, values]) => speaker.say(key, values));
  return [
    speaker.say('task_view', { ...saidTask(speaker, task), status: task.status }),
    ...(task.description ? [task.description] : []),
    ...(await repeatLine(speaker, task)),
    ...lines,
  ].join('\n');
}

function hangingOn(speaker: Speaker, { task, project, goal, waitsFor, neededBy }: TaskView): Line[] {
  return [
    project && ['task_in_project', { name: project }],
    goal && ['task_for_goal', { title: goal }],
    task.tags.length > 0 && ['task_tags', { tags: sayList(speaker.person.language, task.tags) }],
    waitsFor.length > 0 && ['task_needs', { titles: titlesOf(speaker, waitsFor) }],
    task.blockers && ['task_held_up', { text: task.blockers }],
    neededBy.length > 0 && ['task_needed_by', { titles: titlesOf(speaker, neededBy) }],
  ];
}

function timing(speaker: Speaker, { task, minutesSpent }: TaskView): Line[] {
  const { language } = speaker.person;
  const { startedAt, endedAt, estimateMinutes } = task;
  const start = startedAt ? momentOf(speaker, startedAt) : '';
  return [
    estimateMinutes && ['task_estimated', { length: sayMinutes(language, estimateMinutes) }],
    minutesSpent > 0 && ['task_spent', { length: sayMinutes(language, minutesSpent) }],
    startedAt && (endedAt ? ['task_lasted', { start, end: momentOf(speaker, endedAt) }] : ['task_started', { start }]),
  ];
}

function nature({ person }: Speaker, task: Task): Line[] {
  const { energyRequirement, cognitiveLoad, contextTags, energyAtStart, energyAtCompletion } = task;
  const { interruptions, contextSwitches } = task;
  return [
    energyRequirement && ['task_energy', { energy: energyRequirement }],
    cognitiveLoad && ['task_load', { load: cognitiveLoad }],
    contextTags.length > 0 && ['task_contexts', { tags: sayList(person.language, contextTags) }],
    (energyAtStart || energyAtCompletion) && [
      'task_energies',
      { start: energyAtStart ?? 'none', end: energyAtCompletion ?? 'none' },
    ],
    interruptions + contextSwitches > 0 && ['task_interrupted', { interruptions, switches: contextSwitches }],
  ];
}
