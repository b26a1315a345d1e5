import type { Noun } from '../reference.ts';

export const anyGoal: Noun = { table: 'goals', label: 'title', listedBy: 'list_goals', where: 'archived_at is null' };
