import type { Noun } from '../reference.ts';
import { resolveLatest } from '../resolve-latest.ts';
import type { Scope } from '../scope.ts';
import { type TimeEntry, TimeEntrySchema } from './time-entry.entity.ts';
import { nameOfSubject } from './time-subject.ts';

const anyEntry: Noun = {
  table: 'time_entries',
  label: `(concat_ws(' ', (select title from tasks where id = task_id), (select name from projects where id = project_id),
    (select name from areas where id = area_id), (select name from pillars where id = pillar_id), notes))`,
  listedBy: 'list_time',
  where: 'true',
};

/** Takes logged time away: by its place in the list, or words of its note or of what it was spent on. */
export async function deleteTime(
  scope: Scope,
  reference: string,
): Promise<{ entry: TimeEntry; name: string | undefined }> {
  const { em } = scope;
  const entry = await em.findOneOrFail(TimeEntrySchema, await resolveLatest(scope, anyEntry, reference));
  const name = await nameOfSubject(scope, entry);
  em.remove(entry);
  await em.flush();
  return { entry, name };
}
