import type { CallbackQuery, Chat, Message, User } from '@grammyjs/types';

/** Somebody with a private chat with the bot. */
export type Person = User & { is_bot: false };

export function aPerson(fields: Partial<Person> = {}): Person {
  return { id: 1001, is_bot: false, first_name: 'Ana', last_name: 'Prado', language_code: 'pt-br', ...fields };
}

export function privateChat(person: Person): Chat.PrivateChat {
  return { id: person.id, type: 'private', first_name: person.first_name };
}

/** When people of the tests write: Telegram's seconds since 1970. */
export const sentAtSeconds = 1_790_000_000;

/** A message of this person with the given content (`{ text }`, `{ voice }`, …). */
export function messageOf<Content extends Partial<Message>>(person: Person, messageId: number, content: Content) {
  return { message_id: messageId, date: sentAtSeconds, chat: privateChat(person), from: person, ...content };
}

/** A press of a button under one of the bot's messages. */
export function pressOf(person: Person, queryId: string, data: string, under: Message): CallbackQuery {
  return { id: queryId, from: person, chat_instance: '1', data, message: under };
}
