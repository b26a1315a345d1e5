import { setTimeout as pause } from 'node:timers/promises';
import type { App, BlockAction, ButtonAction, SlashCommand, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { InboundMessage, Receive } from '../../core/conversation/message.ts';
import { systemClock } from '../../core/ports.ts';
import type { Directory } from './directory.ts';
import { slackFailure } from './failures.ts';
import { homeView } from './home.ts';
import { fromTimestamp, readCommand, readDirectMessage, toInbound } from './inbound.ts';
import { buttonIdPrefix } from './posts.ts';

export interface Intake {
  receive: Receive;
  web: webApi.WebClient;
  directory: Directory;
  log: Logger;
}

/** Registers what Steward listens to: direct messages, its buttons, slash commands, its Home tab. */
export function listen(app: App, intake: Intake): void {
  app.event('message', async ({ event, body, context }) => {
    const said = readDirectMessage(event);
    if (!said) return;
    const profile = await intake.directory.profile(said.userId);
    const sender = { workspace: context.teamId ?? body.team_id, externalId: said.userId, ...profile };
    await store(intake, toInbound(`event:${body.event_id}`, sender, said.conversation, said.content, said.sentAt));
  });

  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, async ({ ack, action, body, context }) => {
    await ack();
    const pressed = action.action_id.startsWith(buttonIdPrefix) ? action.value : undefined;
    if (pressed === undefined) return;
    await storeAcknowledged(intake, () => fromAction(intake.directory, body, action, pressed, context.teamId ?? ''));
  });

  app.command(/.*/, async ({ ack, command, context }) => {
    await ack();
    const workspace = context.teamId ?? command.team_id;
    const sentAt = systemClock.now();
    await storeAcknowledged(intake, () => fromCommand(intake.directory, command, workspace, sentAt));
  });

  app.event('app_home_opened', async ({ event }) => {
    if (event.tab !== 'home') return;
    // Not awaited: it only decorates, and must not delay the acknowledgement.
    intake.web.views.publish({ user_id: event.user, view: homeView }).catch((error: unknown) => {
      intake.log.warn({ code: slackFailure(error).code }, 'could not show the Slack Home tab');
    });
  });
}

async function fromAction(
  directory: Directory,
  body: BlockAction,
  action: ButtonAction,
  actionId: string,
  workspace: string,
): Promise<InboundMessage> {
  const profile = await directory.profile(body.user.id);
  const conversation = body.channel?.id ?? (await directory.conversationWith(body.user.id));
  return toInbound(
    `action:${body.trigger_id || `${action.action_ts}:${body.user.id}`}`,
    { workspace, externalId: body.user.id, ...profile },
    conversation,
    { kind: 'action', actionId },
    fromTimestamp(action.action_ts),
  );
}

async function fromCommand(
  directory: Directory,
  command: SlashCommand,
  workspace: string,
  sentAt: Temporal.Instant,
): Promise<InboundMessage> {
  const profile = await directory.profile(command.user_id);
  // A command can be typed anywhere; the answer belongs between the person and Steward.
  const conversation = await directory.conversationWith(command.user_id);
  return toInbound(
    `command:${command.trigger_id}`,
    { workspace, externalId: command.user_id, ...profile },
    conversation,
    readCommand(command.command, command.text),
    sentAt,
  );
}

/** Its cause stays out: a database's error can quote the message. `receive` has logged it. */
class NotStored extends Error {
  override readonly name = 'NotStored';
}

async function store({ receive, log }: Intake, message: InboundMessage): Promise<void> {
  try {
    await receive(message);
  } catch (error) {
    log.error({ externalId: message.externalId, error: errorName(error) }, 'could not store a Slack update');
    throw new NotStored('the update was not stored');
  }
}

const retriesAfterMs = [500, 2_000, 5_000];

/** Slack does not deliver again what was acknowledged, so trouble is outlasted here, for a few seconds. */
async function storeAcknowledged(intake: Intake, read: () => Promise<InboundMessage>): Promise<void> {
  for (const waitMs of [...retriesAfterMs, undefined]) {
    try {
      await store(intake, await read());
      return;
    } catch (error) {
      if (waitMs === undefined) {
        intake.log.error({ error: errorName(error) }, 'a Slack command or button press is lost');
        return;
      }
      await pause(waitMs);
    }
  }
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
