import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Channel } from '../../../src/channels/channel.ts';
import { createSlackChannel, type SlackChannel } from '../../../src/channels/slack/slack-channel.ts';
import type { Receive } from '../../../src/core/conversation/message.ts';
import { slackEventsRoute } from '../../../src/http/slack-events.ts';
import { createLogger } from '../../../src/log.ts';
import { Arrivals } from '../arrivals.ts';
import { LocalSlack, type LocalSlackMessage, localSlack } from '../local-slack.ts';
import type { ChannelDriver, Shown } from './driver.ts';
import { type HttpDoor, openHttpDoor } from './http-door.ts';

const section = z.object({ type: z.literal('section'), text: z.object({ text: z.string() }) });
const button = z.looseObject({ type: z.literal('button'), text: z.object({ text: z.string() }) });
const row = z.object({ type: z.literal('actions'), elements: z.array(button) });
type SlackButton = z.infer<typeof button>;

/** Alice in her direct messages with the app, over Socket Mode or signed HTTP. */
export async function createSlackDriver(by: 'socket' | 'http'): Promise<ChannelDriver> {
  let channel: SlackChannel | undefined;
  const door =
    by === 'http'
      ? await openHttpDoor((app) => {
          slackEventsRoute(app, '/slack/events', (request, response) => channel?.handleHttp?.(request, response));
        })
      : undefined;
  const slack = await LocalSlack.start(door ? { requestUrl: `${door.address}/slack/events` } : {});
  const directMessages = await slack.directMessages();
  const screen = new Screen(slack, directMessages);
  const tokens = door ? { signingSecret: localSlack.signingSecret } : { appToken: localSlack.appToken };
  const open = (log = createLogger({ level: 'silent' })) =>
    createSlackChannel({ botToken: localSlack.botToken, apiUrl: slack.apiUrl, ...tokens, log });
  let receive: Receive | undefined;
  return {
    messageLimit: 4_000,
    async connect(log) {
      await door?.open();
      const real = open(log);
      channel = real;
      const watched: Channel = {
        ...real,
        async start(given) {
          receive = given;
          await real.start(given);
        },
        send: (to, message) => real.send(to, message).finally(screen.look),
      };
      return { channel: watched, close: async () => door?.close() };
    },
    write: async (text) => void (await slack.write(directMessages, typed(text))),
    command: (name, rest = '') => slack.command('/steward', typed(`${name} ${rest}`.trim())),
    press: (number) => slack.press(directMessages, screen.pressable.ts, screen.pressable.buttons[number - 1]),
    next: screen.next,
    async writeTwice(text) {
      if (door) {
        await slack.write(directMessages, typed(text));
        await deliverAgain(slack, door);
        return;
      }
      if (!receive) throw new Error('not connected');
      // The peer sends each envelope to every socket that is open: a second process gets the same event.
      const second = open();
      await second.start(receive);
      await slack.write(directMessages, typed(text));
      await second.stop();
    },
    nextFile: screen.nextFile,
    async sendPicture() {
      await slack.upload(directMessages, 'picture.png');
      return 'file';
    },
    async stop() {
      await door?.close();
      await slack.stop();
    },
  };
}

/** Slack's clients send control characters as entities. */
const typed = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const displayed = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** What Alice sees of the app's messages. */
class Screen {
  readonly #slack: LocalSlack;
  readonly #conversation: string;
  readonly #arrivals = new Arrivals<LocalSlackMessage>();
  readonly #files = new Arrivals<{ name: string; url_private_download: string }>();
  readonly #seen = new Set<string>();
  /** The last message with buttons that was looked at. */
  pressable: { ts: string; buttons: SlackButton[] } = { ts: '', buttons: [] };

  constructor(slack: LocalSlack, conversation: string) {
    this.#slack = slack;
    this.#conversation = conversation;
  }

  /** To be called when a message was posted. */
  readonly look = async (): Promise<void> => {
    const messages = await this.#slack.messages(this.#conversation);
    for (const message of messages) {
      if (message.user !== localSlack.bot || this.#seen.has(message.ts)) continue;
      this.#seen.add(message.ts);
      // A shared file is a message of its own, without a word.
      for (const file of message.files ?? []) this.#files.put(file);
      if (!message.files) this.#arrivals.put(message);
    }
  };

  readonly nextFile = async (): Promise<{ name: string; content: Uint8Array }> => {
    const { name, url_private_download: url } = await this.#files.next();
    return { name, content: await this.#slack.download(url) };
  };

  readonly next = async (): Promise<Shown> => {
    const { ts, text, blocks = [] } = await this.#arrivals.next();
    const words = blocks.flatMap((block) => section.safeParse(block).data?.text.text ?? []);
    const buttons = blocks.flatMap((block) => row.safeParse(block).data?.elements ?? []);
    if (buttons.length > 0) this.pressable = { ts, buttons };
    const labels = buttons.map((each) => each.text.text);
    return { text: blocks.length > 0 ? words.join('\n') : displayed(text), buttons: labels };
  };
}

/** As Slack does where it got no answer in time: the same body, signed anew. */
async function deliverAgain(slack: LocalSlack, door: HttpDoor): Promise<void> {
  const last = (await slack.log()).findLast(({ direction, kind }) => direction === 'to_bot' && kind === 'events_api');
  const body = z.string().parse(last?.detail);
  const seconds = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', localSlack.signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  const response = await fetch(`${door.address}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': seconds,
      'x-slack-signature': `v0=${signature}`,
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_timeout',
    },
  });
  if (response.status !== 200) throw new Error(`the second delivery was answered with ${response.status}`);
}
