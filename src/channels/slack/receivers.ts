import { HTTPReceiver, type ReceiverProcessEventErrorHandlerArgs, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { boltLog } from './bolt-log.ts';

const notTaken = 'a Slack update was not taken; it is left for Slack to deliver again';

/** Updates over a WebSocket that the caller keeps open: it does not reconnect by itself, see `keepConnected`. */
export function socketReceiver(appToken: string, web: webApi.WebClientOptions, log: Logger): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: boltLog(log),
    // Its own reconnecting leaves a rejection unhandled when Slack is out of reach, which ends the process.
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...web } },
    processEventErrorHandler: async ({ error }) => {
      log.warn({ error: error.name }, notTaken);
      return false;
    },
  });
}

/** Signed updates over HTTP, through `requestListener`; it never listens itself. */
export function httpReceiver(signingSecret: string, log: Logger): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    endpoints: '/slack/events',
    logger: boltLog(log),
    processEventErrorHandler: async ({ error, response }: ReceiverProcessEventErrorHandlerArgs) => {
      log.warn({ error: error.name }, notTaken);
      if (!response.headersSent) response.writeHead(503).end();
      return true;
    },
  });
}
