import type { Logger } from 'pino';
import type { Channel } from '../../../src/channels/channel.ts';

/** One message of Steward's as the person sees it on their screen. */
export interface Shown {
  text: string;
  /** Their labels, in order. */
  buttons: string[];
}

/** One process's way to the platform. `close` ends what listens for it besides the channel: call it before the app stops. */
export interface Connected {
  channel: Channel;
  close(): Promise<void>;
}

/** A person on one platform: what they do there, and what they see. The channel to it is the real one. */
export interface ChannelDriver {
  /** Longest message that the platform shows whole, in UTF-16 units. */
  readonly messageLimit: number;
  /** A new channel, as a process has it that has just started. One process at a time. */
  connect(log: Logger): Connected | Promise<Connected>;
  /** The person writes; resolves when Steward has acknowledged it to the platform, where the platform knows that. */
  write(text: string): Promise<void>;
  command(name: string, rest?: string): Promise<void>;
  /** Presses the button of this number (from 1) under the last message that had any. */
  press(number: number): Promise<void>;
  /** The next message that no earlier call has given out. */
  next(): Promise<Shown>;
  /** The person writes once, and the platform delivers it twice. */
  writeTwice?(text: string): Promise<void>;
  /** The person sends something that is no text. Resolves with what Steward calls it. */
  sendPicture?(): Promise<string>;
  /** The next picture or file that the person got and no earlier call has given out. */
  nextFile(): Promise<{ name: string; content: Uint8Array }>;
  /** Ends the platform. */
  stop(): Promise<void>;
}
