/** Where `search` looks: the words that name a thing, further words, its day (SQL; `?` is the person's zone), when it is closed. */
interface SearchKind {
  table: string;
  label: string;
  more: string;
  day: string;
  closed: string;
  /** Which rows count as being there. */
  live: string;
}

const live = 'archived_at is null';
const all = 'true';
const none = 'null::date';

export const searchKinds = {
  task: {
    table: 'tasks',
    label: 'title',
    more: 'description',
    day: 'coalesce(due_on, (due_at at time zone ?::text)::date)',
    closed: `status in ('completed', 'cancelled')`,
    live,
  },
  project: {
    table: 'projects',
    label: 'name',
    more: `concat_ws(' ', description, organization)`,
    day: 'deadline',
    closed: `status in ('completed', 'cancelled')`,
    live,
  },
  area: { table: 'areas', label: 'name', more: 'description', day: none, closed: 'false', live },
  pillar: { table: 'pillars', label: 'name', more: 'description', day: none, closed: 'false', live },
  goal: {
    table: 'goals',
    label: 'title',
    more: `concat_ws(' ', description, smart)`,
    day: 'deadline',
    closed: `status in ('done', 'canceled')`,
    live,
  },
  habit: { table: 'habits', label: 'name', more: 'motivation', day: none, closed: 'not active', live },
  event: {
    table: 'events',
    label: 'title',
    more: `concat_ws(' ', description, location)`,
    day: '(starts_at at time zone ?::text)::date',
    closed: `status = 'cancelled'`,
    live: all,
  },
  reminder: {
    table: 'reminders',
    label: 'text',
    more: 'null::text',
    day: '(remind_at at time zone ?::text)::date',
    closed: `status <> 'pending'`,
    live: all,
  },
  update: {
    table: 'project_updates',
    label: 'left(text, 200)',
    more: 'text',
    day: '(created_at at time zone ?::text)::date',
    closed: 'false',
    live: all,
  },
  reflection: {
    table: 'daily_reflections',
    label: 'left(text, 200)',
    more: `concat_ws(' ', text, biggest_accomplishment, challenges_faced, tomorrow_focus, gratitude_notes, lessons_learned)`,
    day: 'reflected_on',
    closed: 'false',
    live: all,
  },
  journal: {
    table: 'journal_entries',
    label: 'coalesce(title, left(text, 200))',
    more: 'text',
    day: 'written_on',
    closed: 'false',
    live,
  },
  learning: {
    table: 'learnings',
    label: 'topic',
    more: `concat_ws(' ', question, text)`,
    day: none,
    closed: 'false',
    live,
  },
} as const satisfies Record<string, SearchKind>;

export type SearchKindName = keyof typeof searchKinds;
export const searchKindNames = Object.keys(searchKinds) as [SearchKindName, ...SearchKindName[]];
