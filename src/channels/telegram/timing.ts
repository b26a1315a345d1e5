/** How long the channel waits for what. Tests shorten it. */
export interface TelegramTiming {
  /** How long Telegram holds a poll that has nothing to tell, in seconds. */
  longPollSeconds: number;
  /** After this a call (other than a poll) counts as unanswered. */
  callTimeoutMs: number;
  backoffFirstMs: number;
  backoffMostMs: number;
  /** Between two questions whether this process may poll. */
  notOurTurnMs: number;
  /** An empty answer that comes sooner is not from a long poll: wait before the next. */
  shortestEmptyPollMs: number;
}

export const defaultTiming: TelegramTiming = {
  longPollSeconds: 30,
  callTimeoutMs: 30_000,
  backoffFirstMs: 1_000,
  backoffMostMs: 30_000,
  notOurTurnMs: 3_000,
  shortestEmptyPollMs: 500,
};
