import { createTelegramChannel, type TelegramChannel } from '../../../src/channels/telegram/telegram-channel.ts';
import { telegramWebhookRoute } from '../../../src/http/telegram-webhook.ts';
import { Arrivals } from '../arrivals.ts';
import { type FakeTelegram, startFakeTelegram } from '../fake-telegram.ts';
import type { SentToPerson } from '../fake-telegram-methods.ts';
import { aPerson, messageOf, type Person } from '../fake-telegram-people.ts';
import type { ChannelDriver, Shown } from './driver.ts';
import { type HttpDoor, openHttpDoor } from './http-door.ts';

/** A bot on a fake Telegram, and the people who write to it. */
export interface TelegramPlatform extends Pick<ChannelDriver, 'connect' | 'stop'> {
  readonly telegram: FakeTelegram;
  person(person: Person): ChannelDriver;
}

/** After a poll that brought nothing the channel takes updates of any id, as at its start; that shall not take long. */
const timing = { longPollSeconds: 1, backoffFirstMs: 20, backoffMostMs: 100 };
const commands = [{ name: 'today', description: 'Your day' }];
const secret = 'contract-hook_1';

export async function openTelegram(by: 'polling' | 'webhook' = 'polling'): Promise<TelegramPlatform> {
  const telegram = await startFakeTelegram();
  let channel: TelegramChannel | undefined;
  const takeUpdate = async (body: unknown, shown: string | undefined) =>
    (await channel?.handleWebhook?.(body, shown)) ?? 503;
  const door =
    by === 'webhook' ? await openHttpDoor((app) => telegramWebhookRoute(app, '/hook', takeUpdate)) : undefined;
  const chats = deliverToChats(telegram);
  const platform: TelegramPlatform = {
    telegram,
    async connect(log) {
      await door?.open();
      const webhook = door && { webhook: { url: `${door.address}/hook`, secret } };
      const { token, apiRoot } = telegram;
      channel = createTelegramChannel({ token, apiRoot, log, commands, timing, ...webhook });
      return { channel, close: async () => door?.close() };
    },
    person: (person) => driverOf(platform, person, chats(person.id), door),
    async stop() {
      await door?.close();
      await telegram.close();
    },
  };
  return platform;
}

/** Ana, alone with the bot. */
export async function createTelegramDriver(by: 'polling' | 'webhook'): Promise<ChannelDriver> {
  return (await openTelegram(by)).person(aPerson({ language_code: 'en' }));
}

type Keyboard = { label: string; data: string }[];
type OnScreen = Shown & { keyboard: Keyboard };

/** What each chat got, in order. */
function deliverToChats(telegram: FakeTelegram): (chatId: number) => Arrivals<OnScreen> {
  const chats = new Map<number, Arrivals<OnScreen>>();
  const chat = (id: number) => chats.get(id) ?? chats.set(id, new Arrivals()).get(id) ?? new Arrivals<OnScreen>();
  const deliver = ({ payload }: SentToPerson): Promise<void> => {
    const keyboard = keyboardOf(payload);
    chat(Number(payload.chat_id)).put({ text: payload.text, buttons: keyboard.map(({ label }) => label), keyboard });
    return telegram.nextSent().then(deliver);
  };
  void telegram.nextSent().then(deliver);
  return chat;
}

function keyboardOf({ reply_markup: markup }: SentToPerson['payload']): Keyboard {
  const buttons = markup !== undefined && 'inline_keyboard' in markup ? markup.inline_keyboard.flat() : [];
  return buttons.flatMap((button) =>
    'callback_data' in button ? [{ label: button.text, data: button.callback_data }] : [],
  );
}

function driverOf(
  { telegram, connect, stop }: TelegramPlatform,
  person: Person,
  screen: Arrivals<OnScreen>,
  door: HttpDoor | undefined,
): ChannelDriver {
  const { updates } = telegram;
  let keyboard: Keyboard = [];
  const say = (text: string) => updates.untilConfirmed(telegram.says(person, text));
  return {
    messageLimit: 4096,
    connect,
    stop,
    write: say,
    command: (name, rest = '') => say(`/${name} ${rest}`.trim()),
    async press(number) {
      const data = keyboard[number - 1]?.data;
      if (data === undefined) throw new Error(`there is no button ${number}`);
      await updates.untilConfirmed(telegram.presses(person, data));
    },
    async next() {
      const message = await screen.next();
      if (message.keyboard.length > 0) keyboard = message.keyboard;
      return { text: message.text, buttons: message.buttons };
    },
    async writeTwice(text) {
      const id = telegram.push({ message: messageOf(person, 900_001, { text }) });
      await updates.untilConfirmed(id);
      if (!door) await untilAnyIdIsTaken(telegram);
      updates.continueFrom(id);
      await updates.untilConfirmed(telegram.push({ message: messageOf(person, 900_001, { text }) }));
    },
    async nextFile() {
      const { chatId, name, content } = await telegram.nextFile();
      if (chatId !== person.id) throw new Error(`a file went to ${chatId}`);
      return { name, content };
    },
    async sendPicture() {
      const photo = [{ file_id: 'photo-1', file_unique_id: 'p1', width: 90, height: 60 }];
      await updates.untilConfirmed(telegram.says(person, { photo }));
      return 'photo';
    },
  };
}

/** Telegram keeps nothing that a poll has confirmed: what it delivers again comes to a poll that confirms nothing. */
async function untilAnyIdIsTaken({ calls }: FakeTelegram): Promise<void> {
  for (let seen = calls.to('getUpdates').length; ; seen += 1) {
    const { payload } = await calls.nth('getUpdates', seen + 1);
    if (payload.offset === undefined) return;
  }
}
