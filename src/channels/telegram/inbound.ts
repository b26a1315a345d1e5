import { z } from 'zod';
import type { InboundContent, InboundMessage, Sender } from '../../core/conversation/message.ts';

/** All that must hold of an update for it to be counted and confirmed; what is in it is looked at leniently afterwards. */
export const updateSchema = z.looseObject({ update_id: z.int().min(0) });
export type RawUpdate = z.infer<typeof updateSchema>;

const user = z.object({
  id: z.int(),
  is_bot: z.boolean().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
});
type User = z.infer<typeof user>;

const chat = z.object({ id: z.int(), type: z.string() });
const unixSeconds = z.int().min(0).max(8.64e12);

const messageSchema = z.looseObject({
  date: unixSeconds,
  edit_date: unixSeconds.optional(),
  chat,
  from: user.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
});
type RawMessage = z.infer<typeof messageSchema>;

const callbackQuerySchema = z.object({
  id: z.string(),
  from: user,
  data: z.string().optional(),
  message: z.object({ chat }).optional(),
});

export type Translation =
  | { kind: 'message'; message: InboundMessage }
  /** Well-formed, but nothing for Steward: groups, channels, bots, service messages. */
  | { kind: 'ignored' }
  | { kind: 'malformed' };

/** The id under which a button press is answered, if this update is one. */
export function callbackQueryId(update: RawUpdate): string | undefined {
  return z.object({ id: z.string() }).safeParse(update.callback_query).data?.id;
}

/** Turns one update into the neutral message. `receivedAt` stands in for button presses, which carry no time. Never throws. */
export function translate(update: RawUpdate, receivedAt: Temporal.Instant): Translation {
  if (update.message !== undefined) return fromMessage(update.update_id, update.message, newContent);
  if (update.edited_message !== undefined) return fromMessage(update.update_id, update.edited_message, editedContent);
  if (update.callback_query !== undefined) return fromPress(update.update_id, update.callback_query, receivedAt);
  return { kind: 'ignored' };
}

function fromMessage(
  updateId: number,
  raw: unknown,
  contentOf: (message: RawMessage) => InboundContent | undefined,
): Translation {
  const parsed = messageSchema.safeParse(raw);
  if (!parsed.success) return { kind: 'malformed' };
  const message = parsed.data;
  const { from } = message;
  if (message.chat.type !== 'private' || from === undefined || from.is_bot === true) return { kind: 'ignored' };
  const content = contentOf(message);
  if (content === undefined) return { kind: 'ignored' };
  return inbound(updateId, from, message.chat.id, content, instantOf(message.edit_date ?? message.date));
}

function fromPress(updateId: number, raw: unknown, receivedAt: Temporal.Instant): Translation {
  const parsed = callbackQuerySchema.safeParse(raw);
  if (!parsed.success) return { kind: 'malformed' };
  const { from, data, message } = parsed.data;
  if (data === undefined || from.is_bot === true) return { kind: 'ignored' };
  if (message !== undefined && message.chat.type !== 'private') return { kind: 'ignored' };
  // A press under a message that Telegram no longer holds: a private chat has the person's own id.
  const chatId = message?.chat.id ?? from.id;
  return inbound(updateId, from, chatId, { kind: 'action', actionId: storable(data) }, receivedAt);
}

function inbound(
  updateId: number,
  from: User,
  chatId: number,
  content: InboundContent,
  sentAt: Temporal.Instant,
): Translation {
  const replyTo = { channel: 'telegram', workspace: '', conversation: String(chatId) } as const;
  return {
    kind: 'message',
    message: { externalId: String(updateId), sender: senderOf(from), replyTo, content, sentAt },
  };
}

function senderOf(from: User): Sender {
  const fullName = [from.first_name, from.last_name].filter((name) => name !== undefined).join(' ');
  const locale = from.language_code;
  return {
    channel: 'telegram',
    workspace: '',
    externalId: String(from.id),
    displayName: storable(fullName).trim() || (from.username ?? ''),
    ...(locale === undefined || locale === '' ? {} : { locale }),
  };
}

function newContent(message: RawMessage): InboundContent | undefined {
  if (message.text !== undefined) return commandOf(storable(message.text)) ?? textOf(message.text);
  if (message.caption !== undefined) return textOf(message.caption);
  const what = media.find((kind) => message[kind] !== undefined);
  return what === undefined ? undefined : { kind: 'unsupported', what };
}

/** Only words: a live location edits its message every few seconds. */
function editedContent(message: RawMessage): InboundContent | undefined {
  const words = message.text ?? message.caption;
  return words === undefined ? undefined : textOf(words);
}

/** In this order: an animation also has a document, and a venue a location. */
const media = [
  ...['voice', 'photo', 'sticker', 'animation', 'document', 'audio', 'video', 'video_note', 'venue', 'location'],
  ...['contact', 'poll', 'dice', 'game', 'story', 'paid_media', 'checklist'],
];

function textOf(text: string): InboundContent {
  return { kind: 'text', text: storable(text) };
}

function commandOf(text: string): InboundContent | undefined {
  const match = /^\/(?<name>\w{1,32})(?:@\w+)?(?:\s+(?<rest>[\s\S]*))?$/.exec(text);
  const name = match?.groups?.name;
  if (name === undefined) return undefined;
  return { kind: 'command', name: name.toLowerCase(), rest: match?.groups?.rest?.trim() ?? '' };
}

/** Postgres takes neither NUL nor half a surrogate pair: one such message must not hold up all that come after it. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

function instantOf(seconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
}
