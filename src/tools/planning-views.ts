/** How pillars, areas, projects and their updates are put into words and into data. */
import type { ToolResult } from '../core/conversation/tool-result.ts';
import type { Area } from '../core/planning/area.entity.ts';
import type { Pillar } from '../core/planning/pillar.entity.ts';
import type { Project } from '../core/planning/project.entity.ts';
import type { ProjectFacts } from '../core/planning/project-facts.ts';
import type { ProjectUpdate } from '../core/planning/project-update.entity.ts';
import type { TextValues } from '../texts/text.ts';
import { dayOf, type Speaker } from './views.ts';

/** A number as the person's language writes it, with at most two digits behind the comma. */
export const numberOf = ({ person }: Speaker, value: number): string =>
  value.toLocaleString(person.language, { maximumFractionDigits: 2, useGrouping: false });

export function saidPillar(speaker: Speaker, { name, timeShare }: Pillar): TextValues {
  return { name, shared: timeShare ? 'yes' : 'no', share: timeShare ? numberOf(speaker, timeShare) : '' };
}

export const pillarData = ({ id, name, importance, timeShare, description }: Pillar) => ({
  id,
  name,
  importance,
  time_share: timeShare ?? null,
  description: description ?? null,
});

export const areaData = ({ id, name, importance, pillarId, description }: Area) => ({
  id,
  name,
  importance,
  pillar: pillarId ?? null,
  description: description ?? null,
});

export function saidProject(speaker: Speaker, { kind, name, status, deadline }: Project): TextValues {
  const dated = deadline ? 'yes' : 'no';
  return { kind, name, status, dated, deadline: deadline ? dayOf(speaker, deadline) : '' };
}

export const projectData = (project: Project, facts?: ProjectFacts) => ({
  id: project.id,
  table: 'projects',
  name: project.name,
  kind: project.kind,
  status: project.status,
  priority: project.priority,
  importance: project.importance,
  organization: project.organization ?? null,
  role: project.role,
  deadline: project.deadline?.toString() ?? null,
  tags: project.tags,
  integrations: project.integrations,
  estimated_hours: project.estimatedHours ?? null,
  area: project.areaId ?? null,
  goal: project.goalId ?? null,
  ...(facts && {
    open: facts.open,
    done: facts.done,
    completion: facts.completion,
    hours: hoursOf(facts),
    last_activity: facts.lastActivityAt.toString(),
    days_since_update: facts.daysSinceUpdate,
  }),
});

/** Hours spent, to a tenth. */
export const hoursOf = ({ minutes }: ProjectFacts): number => Math.round(minutes / 6) / 10;

export function updateLine(speaker: Speaker, { kind, text, createdAt }: ProjectUpdate): string {
  const day = createdAt.toZonedDateTimeISO(speaker.person.timeZone).toPlainDate();
  return speaker.say('update_line', { date: dayOf(speaker, day), kind, text });
}

export const updateData = ({ id, kind, text, createdAt }: ProjectUpdate) => ({
  id,
  kind,
  text,
  at: createdAt.toString(),
});

/** The button below a list that goes on: the same call for the rows after those shown. */
export function moreButton(
  speaker: Speaker,
  call: { tool: string; input: Record<string, unknown> },
  rest: { shown: number; offset: number; total: number },
): ToolResult['buttons'] {
  const next = rest.offset + rest.shown;
  if (rest.shown === 0 || next >= rest.total) return [];
  const input = Object.fromEntries(Object.entries(call.input).filter(([, value]) => value !== undefined));
  return [{ label: speaker.say('show_more'), call: { tool: call.tool, input: { ...input, offset: next } } }];
}
