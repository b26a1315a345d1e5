import { z } from 'zod';
import { addTask } from '../core/planning/add-task.ts';
import { completeTasks } from '../core/planning/complete-task.ts';
import { deleteTasks } from '../core/planning/delete-task.ts';
import { type Placed, projectOrNewList } from '../core/planning/place-task.ts';
import { reopenTask } from '../core/planning/reopen-task.ts';
import { skipTask } from '../core/planning/skip-task.ts';
import { type Task, taskStatuses } from '../core/planning/task.entity.ts';
import { updateTasks } from '../core/planning/update-task.ts';
import type { TextKey } from '../texts/text.ts';
import { camelKeys } from './camel-keys.ts';
import { title, when } from './inputs.ts';
import { nextLine, repeatLine } from './repeat-text.ts';
import { changedDetails, choice, described, details, experience, repeats, task } from './task-inputs.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { saidTask, taskData, titlesOf } from './views.ts';

/** What was done to one task, or to several. */
function told(context: ToolContext, [one, several]: [TextKey, TextKey], tasks: Task[]): string {
  const [first] = tasks;
  if (first && tasks.length === 1) return context.say(one, saidTask(context, first));
  return context.say(several, { count: tasks.length, titles: titlesOf(context, tasks) });
}

const data = (tasks: Task[]) =>
  tasks.length === 1 && tasks[0] ? { task: taskData(tasks[0]) } : { tasks: tasks.map(taskData) };

const saidPlace = ({ project, isNew }: Placed) => ({ list: project.name, fresh: isNew ? 'yes' : 'no' });

export const taskTools = [
  defineTool({
    name: 'add_task',
    description: 'Adds something to do, with an optional due day or time, and how it repeats.',
    effect: 'change',
    input: z.strictObject({
      title,
      due: when.optional(),
      ...described,
      ...details,
      needs: z.array(task).max(20).optional().describe('Tasks that have to be done first'),
      ...repeats,
    }),
    async run(context, input) {
      const place = input.project === undefined ? undefined : await projectOrNewList(context, input.project);
      const added = await addTask(context, { ...camelKeys(input), ...(place && { project: place.project.id }) });
      const said = place
        ? context.say('task_added_to', { ...saidTask(context, added), ...saidPlace(place) })
        : context.say('task_added', saidTask(context, added));
      const lines = [said, ...(await repeatLine(context, added))];
      return done(lines.join('\n'), { task: taskData(added) });
    },
  }),
  defineTool({
    name: 'update_task',
    description:
      'Changes one task, several, or all of a list: due day or time (null takes it away), priority, status, tags, how it repeats (none ends that), and more.',
    effect: 'change',
    input: z.strictObject({
      ...choice,
      title: title.optional(),
      due: when.nullable().optional(),
      status: z.enum(taskStatuses).optional(),
      ...described,
      ...changedDetails,
      ...experience,
      ...repeats,
    }),
    async run(context, input) {
      const place = input.project ? await projectOrNewList(context, input.project) : undefined;
      const updated = await updateTasks(context, { ...camelKeys(input), ...(place && { project: place.project.id }) });
      const [only] = updated;
      const isRepeated = only && updated.length === 1 && (input.repeat || input.repeat_after || input.repeat_except);
      const lines = [
        told(context, ['task_updated', 'tasks_updated'], updated),
        ...(place ? [context.say('task_now_in', saidPlace(place))] : []),
        ...(isRepeated ? await repeatLine(context, only) : []),
      ];
      return done(lines.join('\n'), data(updated));
    },
  }),
  defineTool({
    name: 'complete_task',
    description: 'Marks one task as done, several, or all of a list. One that repeats goes on to its next time.',
    effect: 'change',
    input: z.strictObject({ ...choice, ...experience }),
    async run(context, input) {
      const { tasks, next, freed } = await completeTasks(context, camelKeys(input));
      const [only] = tasks;
      const lines = [
        told(context, ['task_completed', 'tasks_completed'], tasks),
        ...(only && tasks.length === 1 ? nextLine(context, next.get(only.id)) : []),
        ...(freed.length > 0 ? [context.say('tasks_freed', { titles: titlesOf(context, freed) })] : []),
      ];
      return done(lines.join('\n'), { ...data(tasks), freed });
    },
  }),
  defineTool({
    name: 'skip_task',
    description: 'Leaves one occurrence of a repeating task out and goes on to the next.',
    effect: 'change',
    input: z.strictObject({ task }),
    async run(context, input) {
      const { task: skipped, after } = await skipTask(context, input.task);
      const lines = [context.say('task_skipped', { title: skipped.title }), ...nextLine(context, after)];
      return done(lines.join('\n'), { task: taskData(skipped), next: 'next' in after ? taskData(after.next) : null });
    },
  }),
  defineTool({
    name: 'reopen_task',
    description: 'Opens a task again that was done or cancelled.',
    effect: 'change',
    input: z.strictObject({ task }),
    async run(context, input) {
      const reopened = await reopenTask(context, input.task);
      return done(context.say('task_reopened', { title: reopened.title }), { task: taskData(reopened) });
    },
  }),
  defineTool({
    name: 'delete_task',
    description: 'Takes one task out of every list, several, or all of a list. It can be undone.',
    effect: 'change',
    input: z.strictObject(choice),
    async run(context, input) {
      const deleted = await deleteTasks(context, input);
      return done(told(context, ['task_deleted', 'tasks_deleted'], deleted), data(deleted));
    },
  }),
];
