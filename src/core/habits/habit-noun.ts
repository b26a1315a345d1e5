import type { Noun } from '../reference.ts';

export const activeHabit: Noun = {
  table: 'habits',
  label: 'name',
  listedBy: 'list_habits',
  where: 'archived_at is null and active',
};
