import type { Noun } from '../reference.ts';

const habits = { table: 'habits', label: 'name', listedBy: 'list_habits' } as const;

export const activeHabit: Noun = { ...habits, where: 'archived_at is null and active' };
export const anyHabit: Noun = { ...habits, where: 'archived_at is null' };
