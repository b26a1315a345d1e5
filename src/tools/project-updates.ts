import { z } from 'zod';
import { cutText } from '../core/conversation/storable-text.ts';
import { acceptAction } from '../core/planning/accept-action.ts';
import { listProjectUpdates } from '../core/planning/list-project-updates.ts';
import { logProjectUpdate } from '../core/planning/log-project-update.ts';
import { updateKinds } from '../core/planning/project-update.entity.ts';
import { resolveBlocker } from '../core/planning/resolve-blocker.ts';
import { taskPriorities } from '../core/planning/task.entity.ts';
import { longText, offset, reference, title, when } from './inputs.ts';
import { moreButton, updateData, updateLine } from './planning-views.ts';
import { defineTool, done } from './tool.ts';
import { more, saidTask, taskData } from './views.ts';

const project = reference('project');
const buttonsAtMost = 5;

export const projectUpdateTools = [
  defineTool({
    name: 'log_project_update',
    description:
      'Writes down how a project stands: progress, a blocker, a decision or a note, with what is to be done next.',
    effect: 'change',
    input: z.strictObject({
      project,
      text: longText,
      kind: z.enum(updateKinds).optional(),
      action_items: z.array(title).max(20).optional().describe('What is to be done next; each can become a task'),
      blockers: z
        .array(title)
        .max(20)
        .optional()
        .describe('What holds it up, each with who is to resolve it: "waiting for API access @DevOps"'),
    }),
    async run(context, { action_items, ...input }) {
      const {
        project: of,
        update,
        actions,
        blockers,
      } = await logProjectUpdate(context, {
        ...input,
        actionItems: action_items,
      });
      const text = [
        context.say('update_logged', { project: of.name, kind: update.kind }),
        ...blockers.map((one) =>
          context.say('update_blocker', {
            text: one.text,
            assigned: one.assignedTo ? 'yes' : 'no',
            who: one.assignedTo ?? '',
          }),
        ),
        ...actions.map((one) => context.say('update_action', { text: one.text })),
      ];
      const buttons = actions.slice(0, buttonsAtMost).map(({ id, text: words }) => ({
        label: context.say('action_as_task', { text: cutText(words, 40) }),
        call: { tool: 'accept_action', input: { action: id } },
      }));
      const data = {
        update: updateData(update),
        actions: actions.map(({ id, text: words }) => ({ id, text: words })),
        blockers: blockers.map((one) => ({ id: one.id, text: one.text, assigned_to: one.assignedTo ?? null })),
      };
      return done(text.join('\n'), data, buttons);
    },
  }),
  defineTool({
    name: 'list_project_updates',
    description: 'Lists what was written about a project, the latest first: all, or only decisions, for instance.',
    effect: 'read',
    input: z.strictObject({ project, kind: z.enum(updateKinds).optional(), offset: offset.optional() }),
    async run(context, { project: words, kind, offset: from = 0 }) {
      const { project: of, updates, total } = await listProjectUpdates(context, { project: words, kind, offset: from });
      const data = { items: updates.map(updateData), total, offset: from };
      if (updates.length === 0) return done(context.say('updates_none', { project: of.name }), data);
      const text = [
        context.say('updates_heading', { project: of.name }),
        ...updates.map((update) => updateLine(context, update)),
        ...more(context, total - from - updates.length),
      ];
      const call = { tool: 'list_project_updates', input: { project: of.id, kind } };
      return done(text.join('\n'), data, moreButton(context, call, { shown: updates.length, offset: from, total }));
    },
  }),
  defineTool({
    name: 'accept_action',
    description: 'Makes an action item of a project update a task of that project.',
    effect: 'change',
    input: z.strictObject({
      action: reference('action item'),
      due: when.optional(),
      priority: z.enum(taskPriorities).optional(),
    }),
    async run(context, input) {
      const { task, project: of } = await acceptAction(context, input);
      return done(context.say('task_added_to', { ...saidTask(context, task), list: of.name, fresh: 'no' }), {
        task: taskData(task),
      });
    },
  }),
  defineTool({
    name: 'resolve_blocker',
    description: 'Says that what held a project up no longer does.',
    effect: 'change',
    input: z.strictObject({ blocker: reference('blocker') }),
    async run(context, input) {
      const { blocker, project: of, left } = await resolveBlocker(context, input.blocker);
      const { id, text } = blocker;
      return done(context.say('blocker_gone', { text, project: of.name, left }), { blocker: { id, text }, left });
    },
  }),
];
