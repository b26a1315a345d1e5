import type { Noun } from '../reference.ts';

const live = { label: 'name', listedBy: 'show_hierarchy', where: 'archived_at is null' } as const;

export const livePillar: Noun = { ...live, table: 'pillars' };
export const liveArea: Noun = { ...live, table: 'areas' };
