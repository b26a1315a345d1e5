import type { webApi } from '@slack/bolt';
import type { OutboundFile } from '../../core/conversation/message.ts';
import { SendRefused } from '../../core/ports.ts';
import { toSendError } from './failures.ts';

const uploadTimeoutMs = 120_000;
const againAfterMs = 5_000;

/**
 * Shows a file in a conversation, by Slack's three steps. Until the last of them nothing is shown, so that a failure
 * before it is a SendRefused; after it, as Delivery.send.
 */
export async function sendFile(web: webApi.WebClient, conversation: string, file: OutboundFile): Promise<void> {
  const fileId = await upload(web, file);
  try {
    const files: [{ id: string; title: string }] = [{ id: fileId, title: file.fileName }];
    await web.files.completeUploadExternal({ files, channel_id: conversation });
  } catch (error) {
    throw toSendError(error);
  }
}

async function upload(web: webApi.WebClient, { fileName, content, mediaType }: OutboundFile): Promise<string> {
  try {
    const place = await web.files.getUploadURLExternal({ filename: fileName, length: content.length });
    if (!place.upload_url || !place.file_id) throw new Error('Slack named no place to upload to');
    const response = await fetch(place.upload_url, {
      method: 'POST',
      headers: { 'content-type': mediaType },
      body: Buffer.from(content),
      signal: AbortSignal.timeout(uploadTimeoutMs),
    });
    if (!response.ok) throw new Error(`Slack's upload answered ${response.status}`);
    return place.file_id;
  } catch (error) {
    const known = toSendError(error);
    if (known instanceof SendRefused) throw known;
    throw new SendRefused('a file could not be uploaded to Slack', { cause: error, retryAfterMs: againAfterMs });
  }
}
