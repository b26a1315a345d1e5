import type { EntityManager } from '../entity-manager.ts';
import { nextAt } from '../people/own-time.ts';
import type { Person } from '../people/person.entity.ts';
import type { Scope } from '../scope.ts';
import { archiveOldSessions } from '../sessions/archive-sessions.ts';
import { eraseAuditBefore } from './erase-audit.ts';
import { eraseWords } from './erase-words.ts';
import { consentsTo } from './require-consent.ts';

/** When a person's data is tidied, on their own clock: they sleep, and their day is over. */
const nightly = Temporal.PlainTime.from('03:00');
/** Days that what has served its purpose is kept; words have the person's own `retentionDays`. */
const kept = { words: 1, notifications: 30, attachments: 7, pairingCodes: 1 };

/** What one night cleared away, by kind: rows. */
export interface Tidied {
  messages: number;
  auditEntries: number;
  notifications: number;
  attachments: number;
  sessions: number;
}

/**
 * Clears away what is older than it is to be kept. Done twice it does nothing the second time.
 * - Words of conversations, the texts of tool calls, and old and new values in the audit log: after the person's
 *   `retentionDays`; without the consent store_conversations, what the database has not erased itself goes within a day.
 * - Notifications that were sent, read, dismissed or missed, with what was said: after 30 days (S4).
 * - Attachments after 7 days, pairing codes when they are out of date.
 * - Sessions of two years ago leave every list, and lose their transcript (S3 9.2).
 */
export async function tidy({ em, person, now }: Scope): Promise<Tidied> {
  const ago = (days: number) => now.subtract({ hours: 24 * days });
  const stores = await consentsTo(em, person.id, 'store_conversations');
  return {
    messages: await eraseWords(em, ago(stores ? person.retentionDays : kept.words)),
    auditEntries: await eraseAuditBefore(em, ago(person.retentionDays)),
    notifications: await clear(
      em,
      `delete from notifications where scheduled_for < ? and status <> 'pending'`,
      ago(kept.notifications),
    ),
    attachments:
      (await clear(em, 'delete from attachments where created_at < ?', ago(kept.attachments))) +
      (await clear(em, 'delete from pairing_codes where expires_at < ?', ago(kept.pairingCodes))),
    sessions: await archiveSessions(em, now),
  };
}

/** The audit log must not keep the transcript that is dropped here. */
async function archiveSessions(em: EntityManager, now: Temporal.Instant): Promise<number> {
  const archived = await archiveOldSessions(em, now);
  if (archived > 0) {
    await em.execute(
      `update audit_log set old_values = old_values - 'transcript', new_values = new_values - 'transcript'
       where entity_type = 'sessions' and entity_id in (select id from sessions where archived_at is not null)`,
    );
  }
  return archived;
}

async function clear(em: EntityManager, statement: string, before: Temporal.Instant): Promise<number> {
  return (await em.execute<unknown[]>(`${statement} returning id`, [before.toString()])).length;
}

/** Has the person's data tidied in the next night of their own clock. */
export function planTidying(person: Person, now: Temporal.Instant): void {
  person.nextTidyAt = nextAt(nightly, person.timeZone, now);
}
