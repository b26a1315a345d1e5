import { z } from 'zod';
import type { InboundContent, InboundMessage, Sender } from '../../core/conversation/message.ts';
import { toPlainText } from './text.ts';

/** The parts of a `message` event that Steward reads. Edits, deletions and joins are other subtypes of the same event. */
const messageEvent = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  subtype: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  text: z.string().optional(),
  ts: z.string(),
  files: z.array(z.unknown()).optional(),
});

/** Subtypes that are still a person saying something. */
const spokenSubtypes = new Set(['file_share', 'me_message', 'thread_broadcast']);

/** What a person wrote to Steward, before it is known what they are called. */
export interface DirectMessage {
  userId: string;
  conversation: string;
  content: InboundContent;
  sentAt: Temporal.Instant;
}

/** The direct message in a `message` event, or nothing: a bot's, an edit, a deletion, or said outside direct messages. */
export function readDirectMessage(event: unknown): DirectMessage | undefined {
  const parsed = messageEvent.safeParse(event);
  if (!parsed.success) return undefined;
  const { channel, channel_type, subtype, user, bot_id, text = '', ts, files = [] } = parsed.data;
  if (channel_type !== 'im' || bot_id !== undefined || user === undefined) return undefined;
  if (subtype !== undefined && !spokenSubtypes.has(subtype)) return undefined;
  const content = readContent(toPlainText(text), files.length > 0);
  return content && { userId: user, conversation: channel, content, sentAt: fromTimestamp(ts) };
}

function readContent(text: string, hasFiles: boolean): InboundContent | undefined {
  if (text.trim() !== '') return { kind: 'text', text };
  return hasFiles ? { kind: 'unsupported', what: 'file' } : undefined;
}

const ownCommand = '/steward';

/**
 * What a slash command asks for: "/steward add buy milk" and "/add buy milk" are both command `add` with rest `buy milk`;
 * "/steward" alone asks for help.
 */
export function readCommand(command: string, text: string): InboundContent {
  const rest = toPlainText(text).trim();
  if (command.toLowerCase() !== ownCommand) return { kind: 'command', name: command.slice(1).toLowerCase(), rest };
  const [name = '', ...words] = rest.split(/(?<=^\S+)\s+/);
  return { kind: 'command', name: name === '' ? 'help' : name.toLowerCase(), rest: words.join('') };
}

/** Slack's timestamps are decimal seconds since 1970, as text: "1355517523.000005". */
export function fromTimestamp(ts: string): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(Number.parseFloat(ts) * 1_000));
}

/** One inbound message of a Slack person. `workspace` is the team's id. */
export function toInbound(
  externalId: string,
  person: Pick<Sender, 'workspace' | 'externalId' | 'displayName' | 'locale'>,
  conversation: string,
  content: InboundContent,
  sentAt: Temporal.Instant,
): InboundMessage {
  return {
    externalId,
    sender: { channel: 'slack', ...person },
    replyTo: { channel: 'slack', workspace: person.workspace, conversation },
    content,
    sentAt,
  };
}
