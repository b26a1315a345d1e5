import type { App } from '../app.ts';
import type { SlackChannel } from '../channels/slack/slack-channel.ts';
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts';
import type { HttpServer } from '../http/server.ts';
import type { Opened } from './open.ts';

/** Health, metrics and the platforms' webhooks, where a port is configured and this process has the role. */
export async function serveHttp(
  { config, log, database }: Opened,
  { metrics }: App,
  { telegram, slack }: { telegram?: TelegramChannel; slack?: SlackChannel },
): Promise<HttpServer | undefined> {
  if (!config.http || !config.roles.has('http')) return undefined;
  const { createHttpServer } = await import('../http/server.ts');
  const { slackEventsRoute } = await import('../http/slack-events.ts');
  const { telegramWebhookRoute } = await import('../http/telegram-webhook.ts');
  const webhookPath = config.telegram?.mode.kind === 'webhook' ? new URL(config.telegram.mode.url).pathname : undefined;
  const server = createHttpServer({
    ...config.http,
    log,
    metrics: () => metrics.render(),
    async health() {
      const answers = await database.ping().then(
        () => true,
        () => false,
      );
      return { ok: answers, detail: { database: answers ? 'ok' : 'does not answer' } };
    },
    routes(app) {
      if (webhookPath && telegram?.handleWebhook) telegramWebhookRoute(app, webhookPath, telegram.handleWebhook);
      if (slack?.handleHttp) slackEventsRoute(app, '/slack/events', slack.handleHttp);
    },
  });
  await server.start();
  return server;
}
