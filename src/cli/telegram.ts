import { commands, commandsIn } from '../assistant/interpreter/commands.ts';
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts';
import type { TelegramConfig } from '../config.ts';
import { createLeaseHolder } from '../jobs/lease.ts';
import type { Opened } from './open.ts';

const lease = 'telegram polling';
/** What is not English, which everybody else sees. */
const menus = { pt: commandsIn('pt'), es: commandsIn('es'), fr: commandsIn('fr') };
/** Longer than one poll takes, so that it is renewed in time. */
const leaseSeconds = 60;

/** The Telegram channel as configured. Of several processes on one database one polls, and lets go when it stops. */
export async function telegramChannel(
  { log: root, database }: Opened,
  config: TelegramConfig,
): Promise<TelegramChannel> {
  const { createTelegramChannel } = await import('../channels/telegram/telegram-channel.ts');
  const log = root.child({ channel: 'telegram' });
  const { token, apiRoot, mode } = config;
  const options = { token, log, commands: [...commands], menus, ...(apiRoot && { apiRoot }) };
  if (mode.kind === 'webhook')
    return createTelegramChannel({ ...options, webhook: { url: mode.url, secret: mode.secret } });
  // The embedded database has one process, and nobody to share the bot with.
  if (database.kind === 'embedded') return createTelegramChannel(options);
  const holder = createLeaseHolder(() => database.asSystem());
  const channel = createTelegramChannel({ ...options, mayPoll: () => holder.hold(lease, leaseSeconds) });
  return {
    ...channel,
    async stop() {
      await channel.stop();
      await holder
        .release(lease)
        .catch((err) => log.warn({ err }, 'the polling lease was not released: it runs out by itself'));
    },
  };
}
