import { z } from 'zod';
import { type Branch, hierarchyDepths, type Line } from '../core/planning/hierarchy-tree.ts';
import { completion } from '../core/planning/project-progress.ts';
import { showHierarchy } from '../core/planning/show-hierarchy.ts';
import { offset, reference } from './inputs.ts';
import { moreButton, numberOf } from './planning-views.ts';
import { defineTool, done } from './tool.ts';
import { more, type Speaker } from './views.ts';

function lineText(speaker: Speaker, { branch, level }: Line, position: number): string {
  const facts = [
    ...(branch.share ? [speaker.say('hierarchy_share', { share: numberOf(speaker, branch.share) })] : []),
    ...(branch.projects > 0 ? [speaker.say('hierarchy_projects', { count: branch.projects })] : []),
    tasksText(speaker, branch),
  ];
  return speaker.say('hierarchy_line', {
    indent: '   '.repeat(level),
    position,
    name: branch.name,
    kept: branch.archived ? 'archived' : 'live',
    facts: facts.join(', '),
  });
}

const tasksText = (speaker: Speaker, { open, done: closed }: Pick<Branch, 'open' | 'done'>) =>
  speaker.say('hierarchy_tasks', {
    total: open + closed,
    open,
    done: closed,
    percent: completion({ open, done: closed }, false),
  });

const lineData = ({ branch, level }: Line) => {
  const { below: _, share, ...rest } = branch;
  return { ...rest, time_share: share, level, completion: completion(branch, false) };
};

export const hierarchyTools = [
  defineTool({
    name: 'show_hierarchy',
    description:
      'Shows pillars, the areas in them and their projects, each with open and done tasks; all, or one pillar.',
    effect: 'read',
    input: z.strictObject({
      pillar: reference('pillar').optional(),
      depth: z.enum(hierarchyDepths).optional(),
      offset: offset.optional(),
    }),
    async run(context, { pillar, depth, offset: from = 0 }) {
      const shown = await showHierarchy(context, { pillar, depth, offset: from });
      const { lines, total, tasks, loose } = shown;
      const data = { items: lines.map(lineData), total, offset: from, depth: shown.depth, tasks, loose };
      const looseText = loose > 0 ? [context.say('hierarchy_loose', { count: loose })] : [];
      if (lines.length === 0) return done([context.say('hierarchy_none'), ...looseText].join('\n'), data);
      const text = [
        context.say('hierarchy_heading', { facts: tasksText(context, tasks) }),
        ...lines.map((line, index) => lineText(context, line, from + index + 1)),
        ...more(context, total - from - lines.length),
        ...looseText,
      ];
      const call = { tool: 'show_hierarchy', input: { pillar, depth: shown.depth } };
      return done(text.join('\n'), data, moreButton(context, call, { shown: lines.length, offset: from, total }));
    },
  }),
];
