import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { sayDay } from '../../texts/dates.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { ownDay } from './own-time.ts';

const daysBetweenChanges = 7;

/**
 * Takes a name that nobody else here has. Throws Refusal('username_shape'), 'username_too_soon' within seven days of the
 * last change, with the day from which it may change again, and 'username_taken'.
 */
export async function setUsername({ em, person, now }: Scope, wanted: string): Promise<void> {
  const username = wanted.trim().replace(/^@/, '').toLowerCase();
  if (!/^[a-z0-9_]{3,30}$/.test(username)) throw new Refusal('username_shape', { text: wanted });
  if (username === person.username) return;
  const free = person.usernameChangedAt?.add({ hours: 24 * daysBetweenChanges });
  if (free && Temporal.Instant.compare(now, free) < 0) {
    const day = sayDay(person.language, free.toZonedDateTimeISO(person.timeZone).toPlainDate(), ownDay(now, person));
    throw new Refusal('username_too_soon', { day });
  }
  person.username = username;
  person.usernameChangedAt = now;
  await em.flush().catch((error: unknown) => {
    if (error instanceof UniqueConstraintViolationException) throw new Refusal('username_taken', { username });
    throw error;
  });
}
