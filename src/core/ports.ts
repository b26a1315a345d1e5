/**
 * What the core needs from the outside world. Everything else it does itself, on the database.
 * Adapters live in `openai/`, `jobs/` and `channels/`; `app.ts` plugs them in.
 */

import type { OutboundMessage, ReplyAddress } from './conversation/message.ts';
import type { EntityManager } from './entity-manager.ts';

export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** One tool as a language model sees it. `parameters` is a JSON schema object. */
export interface ModelTool {
  name: string;
  description: string;
  parameters: Record<string, unknown>;
}

/** A tool call as the model wrote it: `arguments` is text that may not be JSON, `name` may be invented. */
export interface ModelCall {
  id: string;
  name: string;
  arguments: string;
}

export type ModelMessage =
  | { role: 'system' | 'user'; content: string }
  | { role: 'assistant'; content: string; calls: ModelCall[] }
  | { role: 'tool'; callId: string; content: string };

export interface ModelRequest {
  messages: ModelMessage[];
  tools: ModelTool[];
  signal?: AbortSignal;
  /** Called with each piece of text as it streams in. */
  onText?: (piece: string) => void;
}

export interface ModelReply {
  text: string;
  calls: ModelCall[];
  model: string;
  /** Zero where the endpoint reports no usage. */
  tokensIn: number;
  tokensOut: number;
  durationMs: number;
}

/**
 * Why a model or embedding call gave nothing to work with:
 * rate_limited (429), unavailable (5xx, refused, dropped), timeout (no bytes within the idle limit),
 * cut_off (the stream ended without a finish reason), invalid (not what the protocol says), refused (4xx: key, model name).
 */
export type ModelFailure = 'rate_limited' | 'unavailable' | 'timeout' | 'cut_off' | 'invalid' | 'refused';

export class ModelError extends Error {
  readonly failure: ModelFailure;
  constructor(failure: ModelFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelError';
    this.failure = failure;
  }
}

export interface LanguageModel {
  /** One completion. Throws ModelError, or the signal's reason when aborted. */
  complete(request: ModelRequest): Promise<ModelReply>;
}

export interface Embedder {
  readonly model: string;
  readonly dimensions: number;
  /** One unit-length vector a text, in order, each of `dimensions` finite numbers. Throws ModelError. */
  embed(texts: string[], signal?: AbortSignal): Promise<number[][]>;
}

/** What a platform says of one message it accepted. */
export interface SentMessage {
  /** The platform's id of the (last) message, for edits. */
  externalId: string;
  /** How many of its files did not arrive, as far as is known. The text did. */
  filesLost?: number;
}

/**
 * A send that certainly did not happen. `retryAfterMs` where the platform or the failure allows another try;
 * without it the message can never arrive (blocked, chat gone, bad token).
 * Anything else thrown by `send` means: the outcome is unknown.
 */
export class SendRefused extends Error {
  readonly retryAfterMs: number | undefined;
  constructor(message: string, options?: ErrorOptions & { retryAfterMs?: number }) {
    super(message, options);
    this.name = 'SendRefused';
    this.retryAfterMs = options?.retryAfterMs;
  }
}

/** The way out to the person: what a channel can do with a reply. */
export interface Delivery {
  /** Whether sending the same message again does no harm (a terminal that only redraws). */
  readonly repeatable: boolean;
  send(to: ReplyAddress, message: OutboundMessage): Promise<SentMessage>;
  /** Shows that a turn is being worked on ("typing…"). Best effort: never throws. */
  showWorking(to: ReplyAddress): Promise<void>;
}

export interface DeliveryJob {
  personId: string;
  outboundId: string;
  /** The platform's id of the message that it answers. */
  inReplyTo?: string;
}

/** What runs behind the answer. Jobs of one key run one at a time, in the order they were sent. */
export interface JobData {
  /** key: person. Answers one inbound message. */
  turns: { personId: string; inboundId: string };
  /** key: conversation. Sends one outbound message; a queue a channel, worked on where that channel is connected. */
  deliveries_terminal: DeliveryJob;
  deliveries_telegram: DeliveryJob;
  deliveries_slack: DeliveryJob;
  /** key: person. Embeds what has no embedding yet. */
  embeddings: { personId: string };
  /** key: request. Tells admins of somebody who wrote, or lets in whom an admin approved. */
  admissions: { requestId: string };
  /** key: person. Deletes somebody who asked for it, and says so where they last wrote. */
  deletions: { personId: string; language: string; askedAt: string; to?: ReplyAddress };
}
export type QueueName = keyof JobData;

export interface Jobs {
  /** Adds a job within `em`'s open transaction: it exists if and only if that commits. */
  send<Queue extends QueueName>(em: EntityManager, queue: Queue, key: string, data: JobData[Queue]): Promise<void>;
}

/** One thing remembered that a query brought back. */
export interface Recalled {
  domain: string;
  entityId: string;
  text: string;
  at: Temporal.Instant;
  score: number;
}

/** A query made ready outside of any transaction: with its vector, where an embedder is at hand. */
export interface RecallQuery {
  text: string;
  vector?: number[];
}

export interface Memory {
  /** Never throws: without an embedder, or when it fails, the query goes by its words alone. */
  prepare(text: string): Promise<RecallQuery>;
  /** What fits best, best first, within the person's transaction. */
  recall(em: EntityManager, query: RecallQuery, limit: number): Promise<Recalled[]>;
  /**
   * How near in meaning the person's rows of one domain are to a query, or to one of them: by cosine, nearest first.
   * Empty where there are no embeddings to go by.
   */
  alike(em: EntityManager, domain: string, to: RecallQuery | { entityId: string }, limit: number): Promise<Alike[]>;
}

/** A row, and its cosine (-1 to 1) to what it was compared with. */
export interface Alike {
  entityId: string;
  cosine: number;
}
