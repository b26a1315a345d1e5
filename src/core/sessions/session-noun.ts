import type { Noun } from '../reference.ts';

/** A session is called by its type and day: "silent", "2026-11-20". */
export const anySession: Noun = {
  table: 'sessions',
  label: `(replace(type, '_', ' ') || ' ' || held_on)`,
  listedBy: 'list_sessions',
  where: 'archived_at is null',
};
