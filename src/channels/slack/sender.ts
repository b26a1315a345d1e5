import type { webApi } from '@slack/bolt';
import type { OutboundMessage, ReplyAddress } from '../../core/conversation/message.ts';
import { SendRefused, type SentMessage } from '../../core/ports.ts';
import { sendFiles } from '../send-files.ts';
import { toSendError } from './failures.ts';
import { sendFile } from './files.ts';
import { type Post, toPosts } from './posts.ts';
import { Spacing } from './spacing.ts';
import { escapeText } from './text.ts';

/** Slack takes about one message a second in a conversation. */
const messageGapMs = 1_000;

/** Sends messages through a WebClient that does not retry: a post that timed out may have been shown. */
export class Sender {
  readonly #web: webApi.WebClient;
  readonly #spacing = new Spacing(messageGapMs);

  constructor(web: webApi.WebClient) {
    this.#web = web;
  }

  /** As Delivery.send: SendRefused when nothing was sent, anything else when that is not known. */
  async send(to: ReplyAddress, message: OutboundMessage): Promise<SentMessage> {
    const posts = postsOrRefusal(message);
    return this.#spacing.run(to.conversation, async () => {
      let externalId = '';
      for (const [index, post] of posts.entries()) {
        if (index > 0) await this.#spacing.gap();
        externalId = await this.#post(to.conversation, post).catch((error: unknown) => {
          if (index === 0) throw toSendError(error);
          throw new Error(`Slack took ${index} of ${posts.length} parts of the message`, { cause: error });
        });
      }
      const filesLost = await sendFiles(message, {
        file: (file) => sendFile(this.#web, to.conversation, file),
        words: (text) => this.#post(to.conversation, { text: escapeText(text) }),
      });
      return { externalId, ...(filesLost > 0 && { filesLost }) };
    });
  }

  async #post(channel: string, post: Post): Promise<string> {
    const sent = await this.#web.chat.postMessage({
      channel,
      ...post,
      mrkdwn: false,
      unfurl_links: false,
      unfurl_media: false,
    });
    return sent.ts ?? '';
  }
}

function postsOrRefusal(message: OutboundMessage): Post[] {
  let posts: Post[];
  try {
    posts = toPosts(message);
  } catch (error) {
    throw new SendRefused('the message does not fit Slack', { cause: error });
  }
  if (posts.length === 0) throw new SendRefused('Slack takes no message without text');
  return posts;
}
