import type { Noun } from '../reference.ts';

export const liveProject: Noun = {
  table: 'projects',
  label: 'name',
  listedBy: 'list_projects',
  where: 'archived_at is null',
};

const actions = { table: 'action_items', label: 'text', listedBy: 'show_project' } as const;
export const openAction: Noun = { ...actions, where: 'task_id is null' };
export const takenAction: Noun = { ...actions, where: 'task_id is not null' };

const blockers = { table: 'blockers', label: 'text', listedBy: 'show_project' } as const;
export const openBlocker: Noun = { ...blockers, where: 'resolved_at is null' };
export const resolvedBlocker: Noun = { ...blockers, where: 'resolved_at is not null' };
