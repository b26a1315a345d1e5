import { randomUUIDv7 } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Focus, FocusSchema } from './focus.entity.ts';

export const listFocuses = ({ em }: Scope): Promise<Focus[]> =>
  em.find(FocusSchema, {}, { orderBy: [{ priority: 'desc' }, { createdAt: 'asc' }] });

/** Takes up a focus, or gives the one that is there another priority (1 to 5; 3 unless it is said). */
export async function setFocus(
  { em, person }: Scope,
  category: Focus['category'],
  priority: number | undefined,
): Promise<Focus> {
  await em.execute(
    `insert into focuses (id, person_id, category, priority) values (?, ?, ?, ?)
     on conflict (person_id, category) do update set priority = coalesce(?::int, focuses.priority)`,
    [randomUUIDv7(), person.id, category, priority ?? 3, priority ?? null],
  );
  return em.findOneOrFail(FocusSchema, { category }, { refresh: true });
}

/** Throws Refusal('focus_not_set') where there is nothing to remove. */
export async function removeFocus({ em }: Scope, category: Focus['category']): Promise<void> {
  const focus = await em.findOne(FocusSchema, { category });
  if (!focus) throw new Refusal('focus_not_set', { category });
  em.remove(focus);
}
