import { z } from 'zod';
import { addProject } from '../core/planning/add-project.ts';
import { deleteProject } from '../core/planning/delete-project.ts';
import { listProjects, projectViews } from '../core/planning/list-projects.ts';
import { projectKinds, projectPriorities, projectRoles, projectStatuses } from '../core/planning/project.entity.ts';
import { silentAfterDays } from '../core/planning/project-progress.ts';
import { readIntegrations } from '../core/planning/read-integration.ts';
import { updateProject } from '../core/planning/update-project.ts';
import { day, longText, name, offset, oneToFive, reference, tags } from './inputs.ts';
import { moreButton, projectData, saidProject } from './planning-views.ts';
import { defineTool, done } from './tool.ts';
import { more } from './views.ts';

const project = reference('project or list');
const area = reference('area that it lies in');
const goal = reference('goal that it serves');
const organization = z.string().trim().min(1).max(200);
const hours = z.number().positive().max(100_000);
const fields = {
  kind: z.enum(projectKinds).optional().describe('A list, such as shopping, has no end'),
  status: z.enum(projectStatuses).optional(),
  priority: z.enum(projectPriorities).optional(),
  importance: oneToFive.optional(),
  role: z.enum(projectRoles).optional(),
  tags: tags.optional(),
  integrations: z
    .array(z.string().trim().min(1).max(200))
    .max(20)
    .optional()
    .describe('Services it is kept in, each like "github repo=owner/repo connected=true"'),
};

/** Inputs under the names that the core gives them. */
function asFields<Input extends { estimated_hours?: number | null | undefined; integrations?: string[] | undefined }>({
  estimated_hours,
  integrations,
  ...rest
}: Input) {
  return { ...rest, estimatedHours: estimated_hours, integrations: integrations && readIntegrations(integrations) };
}

export const projectTools = [
  defineTool({
    name: 'add_project',
    description: 'Begins a project, or a named list such as shopping, with an optional deadline and area.',
    effect: 'change',
    input: z.strictObject({
      name,
      deadline: day.optional(),
      area: area.optional(),
      goal: goal.optional(),
      organization: organization.optional(),
      estimated_hours: hours.optional(),
      description: longText.optional(),
      ...fields,
    }),
    async run(context, input) {
      const added = await addProject(context, asFields(input));
      await context.em.flush();
      return done(context.say('project_added', saidProject(context, added)), { project: projectData(added) });
    },
  }),
  defineTool({
    name: 'update_project',
    description:
      'Changes a project or list: name, status, deadline, area, goal, priority, importance and more; null takes away.',
    effect: 'change',
    input: z.strictObject({
      project,
      name: name.optional(),
      deadline: day.nullable().optional(),
      area: area.nullable().optional(),
      goal: goal.nullable().optional(),
      organization: organization.nullable().optional(),
      estimated_hours: hours.nullable().optional(),
      description: longText.nullable().optional(),
      ...fields,
    }),
    async run(context, input) {
      const { project: updated, open } = await updateProject(context, asFields(input));
      const text = [
        context.say('project_updated', saidProject(context, updated)),
        ...(open > 0 ? [context.say('project_still_open', { count: open })] : []),
      ];
      return done(text.join('\n'), { project: projectData(updated) });
    },
  }),
  defineTool({
    name: 'delete_project',
    description: 'Archives a project or list. Its tasks stay in it and in the task list; restore_item brings it back.',
    effect: 'change',
    input: z.strictObject({ project }),
    async run(context, input) {
      const { project: deleted, open } = await deleteProject(context, input.project);
      const { name: named } = deleted;
      return done(context.say('project_deleted', { name: named, open }), { project: projectData(deleted), open });
    },
  }),
  defineTool({
    name: 'list_projects',
    description:
      'Lists projects, the nearest deadline first: open ones, or those on hold, completed, cancelled, without an update for a week (silent), named lists, or all.',
    effect: 'read',
    input: z.strictObject({
      show: z.enum(projectViews).optional(),
      area: area.optional(),
      offset: offset.optional(),
    }),
    async run(context, { show = 'open', area: within, offset: from = 0 }) {
      const { projects, total } = await listProjects(context, { show, area: within, offset: from });
      const items = projects.map((one) => projectData(one.project, one.facts));
      const data = { items, total, offset: from };
      if (projects.length === 0) return done(context.say('projects_none', { show }), data);
      const lines = projects.map((one, index) =>
        context.say('project_line', {
          ...saidProject(context, one.project),
          position: from + index + 1,
          percent: one.facts.completion,
          open: one.facts.open,
          days: one.facts.daysSinceUpdate,
          silent:
            one.project.kind === 'project' &&
            one.project.status === 'in_progress' &&
            one.facts.daysSinceUpdate >= silentAfterDays
              ? 'yes'
              : 'no',
        }),
      );
      const text = [context.say('projects_heading', { show }), ...lines, ...more(context, total - from - lines.length)];
      const call = { tool: 'list_projects', input: { show, area: within } };
      return done(text.join('\n'), data, moreButton(context, call, { shown: lines.length, offset: from, total }));
    },
  }),
];
