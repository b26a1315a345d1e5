import { z } from 'zod';
import { type ProjectView, showProject } from '../core/planning/show-project.ts';
import { reference } from './inputs.ts';
import { hoursOf, numberOf, projectData, saidProject, updateData, updateLine } from './planning-views.ts';
import { defineTool, done } from './tool.ts';
import { momentOf, type Speaker, saidTask } from './views.ts';

/** The first lines: how the project stands. */
function factLines(speaker: Speaker, { project, facts, area, goal }: ProjectView): string[] {
  const { say } = speaker;
  const { organization, role, priority, importance, estimatedHours, description } = project;
  const [spent, estimated] = [hoursOf(facts), estimatedHours ? 'yes' : 'no'];
  return [
    say('project_view', {
      ...saidProject(speaker, project),
      percent: facts.completion,
      done: facts.done,
      total: facts.open + facts.done,
    }),
    ...(description ? [description] : []),
    ...(area ? [say('project_in_area', { area: area.name })] : []),
    ...(goal ? [say('project_for_goal', { goal: goal.title })] : []),
    ...(project.kind === 'project' ? [say('project_weight', { priority, importance })] : []),
    ...(organization || role !== 'owner'
      ? [say('project_role', { role, organized: organization ? 'yes' : 'no', organization: organization ?? '' })]
      : []),
    ...(spent > 0 || estimatedHours
      ? [
          say('project_hours', {
            hours: numberOf(speaker, spent),
            estimated,
            estimate: numberOf(speaker, estimatedHours ?? 0),
          }),
        ]
      : []),
    say('project_activity', { when: momentOf(speaker, facts.lastActivityAt), days: facts.daysSinceUpdate }),
  ];
}

/** What can be named by its number: tasks, action items and blockers, numbered through. */
function itemsOf(speaker: Speaker, { tasks, actions, blockers }: ProjectView) {
  return [
    ...tasks.map((task) => ({
      heading: speaker.say('project_tasks'),
      line: { text: task.title, ...saidTask(speaker, task), assigned: 'no', who: '' },
      data: { table: 'tasks', id: task.id, text: task.title },
    })),
    ...actions.map(({ id, text }) => ({
      heading: speaker.say('project_actions'),
      line: { text, dated: 'no', due: '', assigned: 'no', who: '' },
      data: { table: 'action_items', id, text },
    })),
    ...blockers.map(({ id, text, assignedTo }) => ({
      heading: speaker.say('project_blockers'),
      line: { text, dated: 'no', due: '', assigned: assignedTo ? 'yes' : 'no', who: assignedTo ?? '' },
      data: { table: 'blockers', id, text, assigned_to: assignedTo ?? null },
    })),
  ];
}

export const showProjectTools = [
  defineTool({
    name: 'show_project',
    description:
      'Shows a project or list: how far it is, hours spent, open tasks, action items, blockers and its latest updates.',
    effect: 'read',
    input: z.strictObject({ project: reference('project or list') }),
    async run(context, input) {
      const view = await showProject(context, input.project);
      const items = itemsOf(context, view);
      const lines = items.flatMap(({ heading, line }, index) => [
        ...(items[index - 1]?.heading === heading ? [] : [heading]),
        context.say('project_item', { ...line, position: index + 1 }),
      ]);
      const news = view.updates.map((update) => updateLine(context, update));
      const text = [
        ...factLines(context, view),
        ...lines,
        ...(news.length > 0 ? [context.say('project_latest'), ...news] : []),
      ];
      return done(text.join('\n'), {
        project: projectData(view.project, view.facts),
        items: items.map(({ data }) => data),
        updates: view.updates.map(updateData),
      });
    },
  }),
];
