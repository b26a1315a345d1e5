/** What a person can put away and bring back: where it is kept, and by which words it is known. */
export const archivedKinds = {
  pillar: { table: 'pillars', label: 'name' },
  area: { table: 'areas', label: 'name' },
  project: { table: 'projects', label: 'name' },
  task: { table: 'tasks', label: 'title' },
  goal: { table: 'goals', label: 'title' },
  habit: { table: 'habits', label: 'name' },
  journal: { table: 'journal_entries', label: 'coalesce(title, left(text, 80))' },
  learning: { table: 'learnings', label: 'topic' },
} as const;

export type ArchivedKind = keyof typeof archivedKinds;
export const archivedKindNames = Object.keys(archivedKinds) as [ArchivedKind, ...ArchivedKind[]];

export interface ArchivedItem {
  kind: ArchivedKind;
  table: string;
  id: string;
  name: string;
  archivedAt: Temporal.Instant;
}

/** Something archived, as `archivedRows` selects it. */
export interface ArchivedRow {
  kind: ArchivedKind;
  tbl: string;
  id: string;
  name: string;
  archived_at: string;
}

/** A select over the archived rows of some kinds: columns kind, tbl, id, name, archived_at. */
export const archivedRows = (kinds: readonly ArchivedKind[]): string =>
  kinds
    .map((kind) => {
      const { table, label } = archivedKinds[kind];
      return `select '${kind}' as kind, '${table}' as tbl, id, ${label} as name, archived_at from ${table} where archived_at is not null`;
    })
    .join(' union all ');

export const asItem = ({ kind, tbl, id, name, archived_at }: ArchivedRow): ArchivedItem => ({
  kind,
  table: tbl,
  id,
  name,
  archivedAt: Temporal.Instant.from(new Date(archived_at).toISOString()),
});
