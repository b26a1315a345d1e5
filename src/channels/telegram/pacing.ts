import { setTimeout as sleep } from 'node:timers/promises';

/** Telegram's own limits for bots: about one message a second in a chat, thirty a second over all chats. */
export interface PacingLimits {
  chatIntervalMs: number;
  /** How many messages a chat that was quiet may get at once. */
  chatBurst: number;
  overallIntervalMs: number;
}

export const telegramLimits: PacingLimits = { chatIntervalMs: 1000, chatBurst: 3, overallIntervalMs: 34 };

export interface Pacing {
  /** Resolves when the next message to this chat may be sent; turns of one chat come in the order they were asked for. */
  turn(chat: string): Promise<void>;
}

interface Lane {
  /** When this lane would have made up for everything sent so far. */
  evenAtMs: number;
}

export function createPacing(
  limits: PacingLimits = telegramLimits,
  nowMs: () => number = () => performance.now(),
  wait: (ms: number) => Promise<unknown> = sleep,
): Pacing {
  const overall: Lane = { evenAtMs: 0 };
  const chats = new Map<string, Lane>();
  return {
    async turn(chat) {
      forgetQuiet(chats, nowMs());
      const lane = chats.get(chat) ?? { evenAtMs: 0 };
      chats.set(chat, lane);
      const chatWaitMs = reserve(lane, limits.chatIntervalMs, limits.chatBurst, nowMs());
      if (chatWaitMs > 0) await wait(chatWaitMs);
      // Only now, so that a chat with a long queue takes no place from the others.
      const overallWaitMs = reserve(overall, limits.overallIntervalMs, 1, nowMs());
      if (overallWaitMs > 0) await wait(overallWaitMs);
    },
  };
}

/** Takes the lane's next place and returns how long until it comes, in ms. */
function reserve(lane: Lane, intervalMs: number, burst: number, nowMs: number): number {
  const evenAtMs = Math.max(lane.evenAtMs, nowMs);
  lane.evenAtMs = evenAtMs + intervalMs;
  return Math.max(0, evenAtMs - (burst - 1) * intervalMs - nowMs);
}

const fewChats = 1000;

function forgetQuiet(chats: Map<string, Lane>, nowMs: number): void {
  if (chats.size < fewChats) return;
  for (const [chat, lane] of chats) if (lane.evenAtMs <= nowMs) chats.delete(chat);
}
