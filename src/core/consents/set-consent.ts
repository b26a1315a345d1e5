import { randomUUIDv7 } from 'node:crypto';
import type { Scope } from '../scope.ts';
import type { ConsentName } from './consent.entity.ts';

/** Gives or withdraws a consent. From then on the database refuses what it stops; what is there already stays until it is deleted. */
export async function setConsent({ em, person }: Scope, name: ConsentName, granted: boolean): Promise<void> {
  await em.execute(
    `insert into consents (id, person_id, name, granted) values (?, ?, ?, ?)
     on conflict (person_id, name) do update set granted = excluded.granted where consents.granted <> excluded.granted`,
    [randomUUIDv7(), person.id, name, granted],
  );
}
