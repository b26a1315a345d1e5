import { z } from 'zod';
import { channelNames } from '../core/conversation/message.ts';
import { type NotificationPreference, preferredKinds } from '../core/notifications/notification-preference.entity.ts';
import { listNotificationPreferences, setNotification } from '../core/notifications/set-notification.ts';
import { listSettings, setSetting, settingKeys } from '../core/people/settings.ts';
import { defineTool, done, type ToolContext } from './tool.ts';

const notificationText = ({ say }: ToolContext, { kind, enabled, channel }: NotificationPreference) =>
  say('notification_set', { kind, enabled: enabled ? 'yes' : 'no', channel: channel ?? 'any' });
const notificationData = ({ kind, enabled, channel }: NotificationPreference) => ({
  kind,
  enabled,
  channel: channel ?? null,
});

export const settingTools = [
  defineTool({
    name: 'set_setting',
    description:
      'Changes a setting: week_starts_on (1 to 7), list_length (5 to 50), empty_day (brief or silent), pictures (on or off).',
    effect: 'change',
    input: z.strictObject({ key: z.enum(settingKeys), value: z.string().trim().min(1).max(50) }),
    async run(context, { key, value: saidValue }) {
      const value = await setSetting(context, key, saidValue);
      return done(context.say('setting_set', { key, value }), { key, value });
    },
  }),
  defineTool({
    name: 'set_notification',
    description: 'Switches one kind of notification on or off, or says on which channel it is to come.',
    effect: 'change',
    input: z.strictObject({
      kind: z.enum(preferredKinds),
      enabled: z.boolean().optional(),
      channel: z.enum(channelNames).nullable().optional().describe('null is wherever the person wrote last'),
    }),
    async run(context, input) {
      const preference = await setNotification(context, input);
      return done(notificationText(context, preference), { notification: notificationData(preference) });
    },
  }),
  defineTool({
    name: 'list_settings',
    description: 'Lists the settings with what they hold, and the kinds of notifications that were changed.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const items = await listSettings(context);
      const notifications = await listNotificationPreferences(context);
      const lines = [
        context.say('settings_heading'),
        ...items.map(({ key, value }) => context.say('setting_line', { key, value })),
        ...notifications.map((one) => notificationText(context, one)),
      ];
      return done(lines.join('\n'), { items, notifications: notifications.map(notificationData) });
    },
  }),
];
