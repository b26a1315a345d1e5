import type { Noun } from '../reference.ts';

const tasks = { table: 'tasks', label: 'title', listedBy: 'list_tasks' } as const;

export const openTask: Noun = { ...tasks, where: `archived_at is null and status not in ('completed', 'cancelled')` };
export const closedTask: Noun = { ...tasks, where: `archived_at is null and status in ('completed', 'cancelled')` };
export const anyTask: Noun = { ...tasks, where: 'archived_at is null' };
