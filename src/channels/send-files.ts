import { setTimeout as pause } from 'node:timers/promises';
import type { OutboundFile, OutboundMessage } from '../core/conversation/message.ts';
import { SendRefused } from '../core/ports.ts';

export interface FileSteps {
  /** As Delivery.send, for one file: SendRefused where it certainly did not happen. */
  file(file: OutboundFile): Promise<void>;
  words(text: string): Promise<unknown>;
}

const triesAtMost = 3;
const waitAtMostMs = 30_000;

/**
 * Sends the files of a message whose text has arrived, and returns how many may not have. Only what certainly did not
 * happen is tried again. Where one is lost the person is told, as well as that goes. Never throws.
 */
export async function sendFiles({ files = [], ifFilesAreLost }: OutboundMessage, steps: FileSteps): Promise<number> {
  let lost = 0;
  for (const file of files) if (!(await sent(file, steps))) lost += 1;
  // The reply itself has arrived: a failure here is only logged, by the number.
  if (lost > 0 && ifFilesAreLost) await steps.words(ifFilesAreLost).catch(() => undefined);
  return lost;
}

async function sent(file: OutboundFile, steps: FileSteps): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      await steps.file(file);
      return true;
    } catch (error) {
      const retryAfterMs = error instanceof SendRefused ? error.retryAfterMs : undefined;
      if (retryAfterMs === undefined || retryAfterMs > waitAtMostMs || tries === triesAtMost) return false;
      await pause(retryAfterMs);
    }
  }
}
