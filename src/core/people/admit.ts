import { randomUUIDv7 } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { Sender } from '../conversation/message.ts';
import type { EntityManager } from '../entity-manager.ts';
import { type Identity, IdentitySchema } from './identity.entity.ts';
import { type Language, languages, type Person, PersonSchema } from './person.entity.ts';
import { planBriefing } from './set-preference.ts';

export interface NewPerson {
  displayName: string;
  role: Person['role'];
  timeZone: string;
  locale?: string | undefined;
}

const briefingByDefault = Temporal.PlainTime.from('08:00');

/** Makes a person, with a morning briefing at eight of their own clock. */
export function admit(
  em: EntityManager,
  { displayName, role, timeZone, locale }: NewPerson,
  now: Temporal.Instant,
): Person {
  const person = em.create(PersonSchema, {
    id: randomUUIDv7(),
    displayName,
    role,
    timeZone,
    language: languageOf(locale),
    dayStart: Temporal.PlainTime.from('00:00'),
    briefingAt: briefingByDefault,
  } as RequiredEntityData<Person>);
  planBriefing(person, now);
  return person;
}

/** Lets a person be known by one more sender. */
export function identify(
  em: EntityManager,
  personId: string,
  sender: Sender,
  conversation: string,
  now: Temporal.Instant,
): Identity {
  const { channel, workspace, externalId, locale } = sender;
  const columns = { personId, channel, workspace, externalId, conversation, locale, lastSeenAt: now };
  return em.create(IdentitySchema, columns as RequiredEntityData<Identity>);
}

/** The language of a locale such as pt-BR; English where Steward does not speak it. */
export function languageOf(locale: string | undefined): Language {
  const spoken = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === spoken) ?? 'en';
}
