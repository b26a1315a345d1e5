import { randomUUIDv7 } from 'node:crypto';
import { post } from '../conversation/post.ts';
import { whereLastSeen } from '../conversation/reach.ts';
import type { ButtonCall } from '../conversation/tool-result.ts';
import type { Jobs } from '../ports.ts';
import type { Scope } from '../scope.ts';
import type { Notification } from './notification.entity.ts';
import { wishFor } from './set-notification.ts';

export interface Occurrence {
  kind: Notification['kind'];
  /** The same key is said once, however often and by however many processes it is asked for. */
  key: string;
  scheduledFor: Temporal.Instant;
}

/** Records an occurrence; false where it was recorded before. */
export async function recordOnce(
  { em, person }: Scope,
  { kind, key, scheduledFor }: Occurrence,
  status: 'sent' | 'missed' | 'dismissed',
): Promise<string | undefined> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into notifications (id, person_id, kind, occurrence_key, scheduled_for, status) values (?, ?, ?, ?, ?, ?)
     on conflict (person_id, kind, occurrence_key) do nothing returning id`,
    [randomUUIDv7(), person.id, kind, key, scheduledFor.toString(), status],
  );
  return row?.id;
}

/**
 * Says something of Steward's own accord, where the person wants to hear it: on the channel they chose for its kind, or
 * where they last wrote. False where it was said before, they don't want its kind, or there is nowhere.
 */
export async function notifyOnce(
  scope: Scope,
  jobs: Jobs,
  occurrence: Occurrence,
  message: { text: string; buttons: ButtonCall[] },
): Promise<boolean> {
  const { enabled, channel } = await wishFor(scope, occurrence.kind);
  if (!enabled) return false;
  const to = await whereLastSeen(scope.em, scope.person.id, channel);
  if (!to) return false;
  const notificationId = await recordOnce(scope, occurrence, 'sent');
  if (!notificationId) return false;
  await post(scope.em, jobs, { personId: scope.person.id, to, notificationId, ...message });
  return true;
}
