import type { Logger } from 'pino';
import { z } from 'zod';
import { createBackoff, pause } from './backoff.ts';
import { type RawUpdate, updateSchema } from './inbound.ts';
import type { Intake } from './intake.ts';
import type { TelegramApi } from './telegram-api.ts';
import type { TelegramTiming } from './timing.ts';
import { describeTrouble, retryAfterOf } from './trouble.ts';

/** The kinds of updates Steward asks Telegram for. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query'] as const;

/** Longer than Telegram holds a poll, so that only a dead connection runs into it. */
const pollGraceMs = 10_000;

export interface PollingDeps {
  api: TelegramApi;
  intake: Intake;
  /** Asked before each poll. */
  mayPoll: () => Promise<boolean>;
  log: Logger;
  timing: TelegramTiming;
}

/**
 * Polls until `signal` aborts and then resolves once the updates in hand are dealt with. Never rejects.
 *
 * telegraf's own loop is not used: it confirms a batch whose handler threw (its final sync moves the offset past it) and
 * ends for good on 409, 401 and on any throw. Here the offset moves only over updates that are stored, in order, and
 * every failure is waited out.
 */
export async function pollUpdates(deps: PollingDeps, signal: AbortSignal): Promise<void> {
  const { log, timing } = deps;
  const backoff = createBackoff(timing.backoffFirstMs, timing.backoffMostMs);
  let offset = 0;
  while (!signal.aborted) {
    if (!(await isOurTurn(deps))) {
      await pause(timing.notOurTurnMs, signal);
      continue;
    }
    try {
      const round = await pollOnce(deps, offset, signal);
      offset = round.offset;
      if (round.isHeldUp) await pause(backoff.nextMs(), signal);
      else backoff.reset();
    } catch (error) {
      if (signal.aborted) return;
      const waitMs = Math.max(backoff.nextMs(), retryAfterOf(error));
      log.warn({ waitMs: Math.round(waitMs) }, `Telegram: polling goes on after a wait: ${describeTrouble(error)}`);
      await pause(waitMs, signal);
    }
  }
}

/** One poll and the storing of what it brought. `isHeldUp`: wait before the next, or it would spin. */
async function pollOnce(deps: PollingDeps, offset: number, signal: AbortSignal) {
  const startedAtMs = performance.now();
  const received = await fetchUpdates(deps, offset, signal);
  const updates = received.flatMap((item) => wellFormed(item, deps.log));
  const last = updates.at(-1);
  if (last === undefined) {
    const isHeldUp = received.length > 0 || performance.now() - startedAtMs < deps.timing.shortestEmptyPollMs;
    // All is confirmed. After a quiet week Telegram's ids start anywhere, even below the offset: so it is let go.
    return { offset: received.length > 0 ? offset : 0, isHeldUp };
  }
  const failed = await deps.intake.take(updates);
  const firstFailed = updates.find((update) => failed.has(update.update_id));
  return { offset: firstFailed?.update_id ?? last.update_id + 1, isHeldUp: firstFailed !== undefined };
}

async function fetchUpdates(deps: PollingDeps, offset: number, signal: AbortSignal): Promise<unknown[]> {
  const timeout = deps.timing.longPollSeconds;
  const payload = { timeout, allowed_updates: allowedUpdates, ...(offset > 0 ? { offset } : {}) };
  const result: unknown = await deps.api.call('getUpdates', payload, {
    signal,
    timeoutMs: timeout * 1000 + pollGraceMs,
  });
  return z.array(z.unknown()).parse(result);
}

function wellFormed(item: unknown, log: Logger): RawUpdate[] {
  const parsed = updateSchema.safeParse(item);
  if (parsed.success) return [parsed.data];
  log.warn('Telegram: an update without an update_id passed over');
  return [];
}

async function isOurTurn({ mayPoll, log }: PollingDeps): Promise<boolean> {
  try {
    return await mayPoll();
  } catch (error) {
    log.warn(
      { error: error instanceof Error ? error.name : typeof error },
      'Telegram: it could not be found out which process polls: not polling for now',
    );
    return false;
  }
}
