import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow, plainDate, textArray } from '../columns.ts';

export const projectKinds = ['project', 'list'] as const;
/** Of the two documents' words: S4's `active` is in_progress, its `archived` is archivedAt. */
export const projectStatuses = ['not_started', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const;
export const projectPriorities = ['low', 'medium', 'high'] as const;
export const projectRoles = ['owner', 'member', 'observer'] as const;

/**
 * Several tasks with one end; a named list ("shopping") is a project without one. Hours spent, completion and days since
 * the last update are derived from tasks, time entries and updates.
 */
export const ProjectSchema = defineEntity({
  name: 'Project',
  tableName: 'projects',
  ...personal,
  indexes: [
    { properties: ['personId', 'areaId'] },
    { properties: ['personId', 'goalId'] },
    { properties: ['personId', 'status'] },
  ],
  checks: [
    { name: 'projects_name_check', expression: 'length(name) between 1 and 200' },
    { name: 'projects_description_check', expression: 'length(description) between 1 and 20000' },
    { name: 'projects_organization_check', expression: 'length(organization) between 1 and 200' },
    { name: 'projects_tags_check', expression: 'cardinality(tags) <= 20' },
    { name: 'projects_importance_check', expression: 'importance between 1 and 5' },
    { name: 'projects_estimate_check', expression: 'estimated_hours > 0 and estimated_hours <= 100000' },
    { name: 'projects_integrations_check', expression: `jsonb_typeof(integrations) = 'object'` },
    { name: 'projects_completed_check', expression: `(status = 'completed') = (completed_at is not null)` },
  ],
  properties: {
    ...personalRow,
    areaId: p.uuid().nullable(),
    /** The goal that it serves. */
    goalId: p.uuid().nullable(),
    kind: oneOf(projectKinds).default('project'),
    name: p.text(),
    description: p.text().nullable(),
    status: oneOf(projectStatuses).default('in_progress'),
    priority: oneOf(projectPriorities).default('medium'),
    importance: p.integer().default(3),
    organization: p.text().nullable(),
    role: oneOf(projectRoles).default('owner'),
    deadline: plainDate().nullable(),
    tags: textArray().defaultRaw(`'{}'`),
    /** By service: {"github": {"repo": "owner/repo", "connected": true}}. */
    integrations: p.json<Record<string, Record<string, unknown>>>().defaultRaw(`'{}'`),
    estimatedHours: p.double().$type<number>().nullable(),
    completedAt: instant().nullable(),
    archivedAt: instant().nullable(),
  },
});
export type Project = InferEntity<typeof ProjectSchema>;
