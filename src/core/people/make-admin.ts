import { Ambiguity, Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';

interface OtherPerson {
  id: string;
  displayName: string;
  username: string | null;
  role: 'user' | 'admin';
}

/** Everybody else of this installation. Nobody for who is no admin: the database's function sees to that. */
export const otherPeople = ({ em }: Scope): Promise<OtherPerson[]> =>
  em.execute<OtherPerson[]>(
    `select id, display_name as "displayName", username, role from other_people() order by display_name, id`,
  );

/** Makes somebody else an admin, too, named by username, id or name. Throws Refusal('nothing_found') and Ambiguity. */
export async function makeAdmin(scope: Scope, reference: string): Promise<OtherPerson> {
  const words = reference.trim().replace(/^@/, '').toLowerCase();
  const everybody = await otherPeople(scope);
  const named = everybody.filter(({ id, username }) => id === words || username === words);
  const fitting = named.length > 0 ? named : everybody.filter((one) => one.displayName.toLowerCase().includes(words));
  const [other] = fitting;
  if (!other) throw new Refusal('nothing_found', { reference });
  if (fitting.length > 1) {
    const labelled = fitting.map(({ id, displayName, username }) => ({ id, label: username ?? displayName }));
    throw new Ambiguity(reference.trim(), labelled);
  }
  await scope.em.execute('select make_admin(?)', [other.id]);
  return other;
}
