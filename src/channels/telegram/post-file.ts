import { TelegramError } from 'telegraf';
import type { OutboundFile } from '../../core/conversation/message.ts';

/**
 * Posts a form with a file, as the Bot API takes it. Not by telegraf: its multipart streams never end on this Node.
 * Throws TelegramError for a refusal, and whatever fetch throws.
 */
export async function postFile(
  url: URL,
  fields: Readonly<Record<string, string>>,
  fileField: string,
  { content, fileName, mediaType }: OutboundFile,
  signal: AbortSignal,
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set(fileField, new File([Uint8Array.from(content)], fileName, { type: mediaType }));
  const response = await fetch(url, { method: 'POST', body: form, signal });
  const answer = await readAnswer(response);
  if (answer.ok !== true) throw new TelegramError({ error_code: response.status, description: 'no reason', ...answer });
}

type Answer = Partial<ConstructorParameters<typeof TelegramError>[0]> & { ok?: boolean };

/** A page of a proxy says nothing of what Telegram did. */
async function readAnswer(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch (error) {
    throw new Error(`an answer of ${response.status} that is not Telegram’s`, { cause: error });
  }
}
