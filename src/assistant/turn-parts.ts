import type { Logger } from 'pino';
import type { StoredInbound } from '../core/conversation/inbound-message.entity.ts';
import type { ReplyAddress } from '../core/conversation/message.ts';
import type { StoredOutbound } from '../core/conversation/outbound-message.entity.ts';
import type { ToolCall } from '../core/conversation/tool-call.entity.ts';
import type { AwaitedAnswer, ButtonCall } from '../core/conversation/tool-result.ts';
import type { Language } from '../core/people/person.entity.ts';
import type { LanguageModel } from '../core/ports.ts';
import type { CallParts } from './run-call.ts';

/** What turns work with. Without a model the built-in interpreter understands. */
export interface TurnParts extends CallParts {
  model?: LanguageModel;
  log: Logger;
  /** Shows the person that an answer is being worked on. Best effort. */
  showWorking(to: ReplyAddress): void;
  observe: { turnTook(seconds: number): void; modelCall(outcome: string): void };
}

/** One message being answered: what it said, whose it is, and the calls recorded for it so far, in order. */
export interface Turn {
  inbound: StoredInbound;
  personId: string;
  language: Language;
  timeZone: string;
  displayName: string;
  /** What answers; none without the consent use_language_model: then the interpreter does. */
  model: LanguageModel | undefined;
  /** Names of the person's lists, such as shopping. */
  lists: string[];
  /** When the message was taken in: the moment its words are about, however late they are worked on. */
  now: Temporal.Instant;
  calls: ToolCall[];
  /** What the buttons below the last thing said offer: the message may answer it. */
  lastQuestion: LastQuestion | undefined;
  /** What the message answers in free words, where the last reply asked for that. */
  awaits: AwaitedAnswer | undefined;
  /** The last call that changed something, which the message may correct. */
  lastDone: LastDone | undefined;
  /** Earlier messages that may not have arrived, and of which the person was not told. */
  doubtful: StoredOutbound[];
}

export interface LastQuestion {
  options: ButtonCall[];
}

/** A call that was done, and the id of the row it is about, where its result says so. */
export interface LastDone {
  call: { tool: string; input: Record<string, unknown> };
  id?: string;
}

export interface Reply {
  text: string;
  buttons: ButtonCall[];
}

export const plain = (text: string): Reply => ({ text, buttons: [] });
