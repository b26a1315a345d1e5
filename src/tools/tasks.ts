import { z } from 'zod';
import { addTask } from '../core/planning/add-task.ts';
import { completeTask } from '../core/planning/complete-task.ts';
import { deleteTask } from '../core/planning/delete-task.ts';
import { listTasks, taskViews } from '../core/planning/list-tasks.ts';
import { reopenTask } from '../core/planning/reopen-task.ts';
import { taskPriorities, taskStatuses } from '../core/planning/task.entity.ts';
import { updateTask } from '../core/planning/update-task.ts';
import { longText, reference, title, when } from './inputs.ts';
import { defineTool, done } from './tool.ts';
import { more, saidTask, taskData, taskLine } from './views.ts';

const task = reference('task');
const fields = {
  priority: z.enum(taskPriorities).optional(),
  tags: z.array(z.string().trim().min(1).max(50)).max(20).optional(),
  description: longText.optional(),
};

export const taskTools = [
  defineTool({
    name: 'add_task',
    description: 'Adds something to do, with an optional due day or time.',
    effect: 'change',
    input: z.strictObject({ title, due: when.optional(), ...fields }),
    async run(context, input) {
      const added = addTask(context, input);
      await context.em.flush();
      return done(context.say('task_added', saidTask(context, added)), { task: taskData(added) });
    },
  }),
  defineTool({
    name: 'update_task',
    description:
      'Changes a task: its title, due day or time (null takes it away), priority, status, tags or description.',
    effect: 'change',
    input: z.strictObject({
      task,
      title: title.optional(),
      due: when.nullable().optional(),
      status: z.enum(taskStatuses).optional(),
      ...fields,
    }),
    async run(context, input) {
      const updated = await updateTask(context, input);
      return done(context.say('task_updated', saidTask(context, updated)), { task: taskData(updated) });
    },
  }),
  defineTool({
    name: 'complete_task',
    description: 'Marks a task as done.',
    effect: 'change',
    input: z.strictObject({ task }),
    async run(context, input) {
      const completed = await completeTask(context, input.task);
      return done(context.say('task_completed', { title: completed.title }), { task: taskData(completed) });
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
    description: 'Takes a task out of every list. It can be undone.',
    effect: 'change',
    input: z.strictObject({ task }),
    async run(context, input) {
      const deleted = await deleteTask(context, input.task);
      return done(context.say('task_deleted', { title: deleted.title }), { task: taskData(deleted) });
    },
  }),
  defineTool({
    name: 'list_tasks',
    description:
      'Lists tasks, the most pressing first: open ones, or those due today, overdue, done, or all; or those that contain a text.',
    effect: 'read',
    input: z.strictObject({
      show: z.enum(taskViews).optional(),
      query: z.string().trim().min(1).max(200).optional(),
      offset: z.number().int().min(0).optional(),
    }),
    async run(context, { show = 'open', query, offset = 0 }) {
      const { tasks, total } = await listTasks(context, { show, offset, ...(query && { query }) });
      const items = tasks.map(taskData);
      if (tasks.length === 0) {
        return done(query ? context.say('tasks_no_match', { query }) : context.say('tasks_none', { show }), {
          items,
          total,
        });
      }
      const lines = tasks.map((one, index) => taskLine(context, one, offset + index + 1));
      const text = [context.say('tasks_heading', { show }), ...lines, ...more(context, total - offset - tasks.length)];
      return done(text.join('\n'), { items, total });
    },
  }),
];
