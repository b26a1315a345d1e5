import { setTimeout as sleep } from 'node:timers/promises';

/** Waits that double from `firstMs` to `mostMs`, with some chance in them so that two processes do not stay in step. */
export interface Backoff {
  nextMs(): number;
  reset(): void;
}

export function createBackoff(firstMs: number, mostMs: number): Backoff {
  let currentMs = firstMs;
  return {
    nextMs() {
      const waitMs = currentMs * (0.8 + Math.random() * 0.2);
      currentMs = Math.min(currentMs * 2, mostMs);
      return waitMs;
    },
    reset() {
      currentMs = firstMs;
    },
  };
}

const longestTimerMs = 2_147_483_647;

/** Resolves after `ms`, or at once when `signal` aborts. Never rejects. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.min(ms, longestTimerMs), undefined, { signal }).catch(() => undefined);
}
