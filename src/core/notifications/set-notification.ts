import { randomUUIDv7 } from 'node:crypto';
import type { ChannelName } from '../conversation/message.ts';
import { IdentitySchema } from '../people/identity.entity.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type NotificationPreference, NotificationPreferenceSchema } from './notification-preference.entity.ts';

type Kind = NotificationPreference['kind'];

export interface NotificationChange {
  kind: Kind;
  enabled?: boolean | undefined;
  /** null is where the person last wrote. */
  channel?: ChannelName | null | undefined;
}

export const listNotificationPreferences = ({ em }: Scope): Promise<NotificationPreference[]> =>
  em.find(NotificationPreferenceSchema, {}, { orderBy: { kind: 'asc' } });

/** Throws Refusal('channel_not_linked') for a channel that the person is not known on. */
export async function setNotification(
  { em, person }: Scope,
  { kind, enabled, channel }: NotificationChange,
): Promise<NotificationPreference> {
  if (channel && (await em.count(IdentitySchema, { channel, active: true })) === 0) {
    throw new Refusal('channel_not_linked', { channel });
  }
  await em.execute(
    `insert into notification_preferences (id, person_id, kind) values (?, ?, ?) on conflict (person_id, kind) do nothing`,
    [randomUUIDv7(), person.id, kind],
  );
  const preference = await em.findOneOrFail(NotificationPreferenceSchema, { kind });
  if (enabled !== undefined) preference.enabled = enabled;
  if (channel !== undefined) preference.channel = channel;
  await em.flush();
  return preference;
}

/** What the person wants of a kind of notification: without a word of theirs it comes, wherever they wrote last. */
export async function wishFor(
  { em, person }: Pick<Scope, 'em' | 'person'>,
  kind: string,
): Promise<{ enabled: boolean; channel?: ChannelName }> {
  const [row] = await em.execute<{ enabled: boolean; channel: ChannelName | null }[]>(
    'select enabled, channel from notification_preferences where person_id = ? and kind = ?',
    [person.id, kind],
  );
  return { enabled: row?.enabled ?? true, ...(row?.channel && { channel: row.channel }) };
}
