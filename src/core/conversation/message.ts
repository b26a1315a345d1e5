/** The neutral message: what every channel translates its platform's updates into, and replies out of. */

export const channelNames = ['terminal', 'telegram', 'slack'] as const;
export type ChannelName = (typeof channelNames)[number];

/** Who wrote, in the platform's own terms. `workspace` is empty where the platform has none. */
export interface Sender {
  channel: ChannelName;
  workspace: string;
  externalId: string;
  displayName: string;
  /** BCP 47, as the platform tells it. */
  locale?: string;
}

/** Where a reply goes: the platform's conversation (Telegram chat, Slack DM channel, terminal). */
export interface ReplyAddress {
  channel: ChannelName;
  workspace: string;
  conversation: string;
}

/** What the person did: wrote text, called a slash command (`/add buy milk` has name `add`, rest `buy milk`), pressed a button. */
export type InboundContent =
  | { kind: 'text'; text: string }
  | { kind: 'command'; name: string; rest: string }
  | { kind: 'action'; actionId: string }
  | { kind: 'unsupported'; what: string }
  /** Steward's own note that the sender has just become known by a pairing code. */
  | { kind: 'paired' };

export interface InboundMessage {
  /** Unique within the channel: Telegram's update_id, Slack's event_id or trigger id. A repeat carries the same one. */
  externalId: string;
  sender: Sender;
  replyTo: ReplyAddress;
  content: InboundContent;
  /** When the person sent it, as far as the platform tells. */
  sentAt: Temporal.Instant;
}

/** A button: pressing it sends back `actionId` (at most 64 bytes). */
export interface Button {
  label: string;
  actionId: string;
}

/** A picture or file beside the text. */
export interface OutboundFile {
  /** Letters, digits, dots, dashes and underscores only. */
  fileName: string;
  /** Such as image/png, application/zip. Channels show pictures as pictures. */
  mediaType: string;
  content: Uint8Array;
}

/** Plain text (no markup: channels escape it), rows of buttons below it, and files. */
export interface OutboundMessage {
  text: string;
  buttons: Button[];
  files?: OutboundFile[];
  /** What to say where not all of the files may have arrived: the text itself is not lost with them. */
  ifFilesAreLost?: string;
  /** The platform's id of the message that this answers, where it answers one. */
  inReplyTo?: string;
}

/** What became of an update: stored for a turn, seen before, or from somebody Steward does not know (answered or ignored). */
export type Receipt = 'accepted' | 'repeat' | 'unknown_sender';

/** Stores one inbound message durably. Only after it resolves may the platform be told that the update was taken. */
export type Receive = (message: InboundMessage) => Promise<Receipt>;
