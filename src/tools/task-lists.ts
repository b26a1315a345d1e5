import { z } from 'zod';
import { linkTasks, unlinkTasks } from '../core/planning/link-tasks.ts';
import { listTasks } from '../core/planning/list-tasks.ts';
import { projectNamed } from '../core/planning/place-task.ts';
import { showTask } from '../core/planning/show-task.ts';
import { energyRequirements } from '../core/planning/task.entity.ts';
import { taskViews } from '../core/planning/task-views.ts';
import { waitingFor } from '../core/planning/waiting.ts';
import { offset, reference } from './inputs.ts';
import { task } from './task-inputs.ts';
import { taskText } from './task-text.ts';
import { defineTool, done } from './tool.ts';
import { more, taskData, taskLine } from './views.ts';

const needs = reference('task that has to be done first');

export const taskListTools = [
  defineTool({
    name: 'list_tasks',
    description:
      'Lists tasks, the most pressing first: open ones, or those due today, overdue, held up (blocked), done, or all; by words, project or list, tag, goal or energy.',
    effect: 'read',
    input: z.strictObject({
      show: z.enum(taskViews).optional(),
      query: z.string().trim().min(1).max(200).optional(),
      tag: z.string().trim().min(1).max(50).optional(),
      project: reference('project or list').optional(),
      goal: reference('goal that they serve').optional(),
      energy: z.enum(energyRequirements).optional().describe('How much energy they take'),
      offset: offset.optional(),
    }),
    async run(context, { show = 'open', offset: skipped = 0, ...said }) {
      const list = said.project === undefined ? undefined : await projectNamed(context, said.project);
      const within = { ...said, ...(list && { project: list.id }) };
      const { tasks, total } = await listTasks(context, { show, offset: skipped, ...within });
      const data = { items: tasks.map(taskData), total, offset: skipped };
      const words = said.query ?? said.tag ?? said.goal;
      if (tasks.length === 0 && list && !words)
        return done(context.say('tasks_in_none', { name: list.name, show }), data);
      if (tasks.length === 0) {
        return done(
          words ? context.say('tasks_no_match', { query: words }) : context.say('tasks_none', { show }),
          data,
        );
      }
      const waiting = await waitingFor(context.em, tasks);
      const lines = tasks.map((one, index) => taskLine(context, one, skipped + index + 1, waiting.get(one.id)));
      const heading = list
        ? context.say('tasks_in_heading', { name: list.name, show })
        : context.say('tasks_heading', { show });
      const text = [heading, ...lines, ...more(context, total - skipped - tasks.length)];
      return done(text.join('\n'), data);
    },
  }),
  defineTool({
    name: 'show_task',
    description:
      'Shows one task with all that is known of it: what it waits for, how it repeats, the time spent on it.',
    effect: 'read',
    input: z.strictObject({ task }),
    async run(context, input) {
      const view = await showTask(context, input.task);
      return done(await taskText(context, view), {
        task: taskData(view.task),
        waits_for: view.waitsFor,
        needed_by: view.neededBy,
        minutes_spent: view.minutesSpent,
      });
    },
  }),
  defineTool({
    name: 'link_tasks',
    description: 'Says that one task has to wait for another. Circles are refused.',
    effect: 'change',
    input: z.strictObject({ task, needs }),
    async run(context, input) {
      const [waiting, needed] = await linkTasks(context, input);
      const text = context.say('tasks_linked', { task: waiting.title, needs: needed.title });
      return done(text, { task: taskData(waiting), needs: taskData(needed) });
    },
  }),
  defineTool({
    name: 'unlink_tasks',
    description: 'Says that one task no longer has to wait for another.',
    effect: 'change',
    input: z.strictObject({ task, needs }),
    async run(context, input) {
      const [waiting, needed] = await unlinkTasks(context, input);
      const text = context.say('tasks_unlinked', { task: waiting.title, needs: needed.title });
      return done(text, { task: taskData(waiting), needs: taskData(needed) });
    },
  }),
];
