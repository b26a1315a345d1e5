import { LockMode } from '@mikro-orm/core';
import { planTidying, tidy } from '../core/consents/retention.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import type { ProactiveParts } from './proactive-parts.ts';

/** Clears away what one person's retention says, and plans the next night. Says nothing. */
export async function tidyPerson(
  { asPerson, log }: ProactiveParts,
  personId: string,
  now: Temporal.Instant,
): Promise<void> {
  await asPerson(personId).transactional(async (em) => {
    const person = await em.findOne(PersonSchema, personId, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
    if (!person || (person.nextTidyAt && Temporal.Instant.compare(person.nextTidyAt, now) > 0)) return;
    const tidied = await tidy({ em, person, now });
    planTidying(person, now);
    if (Object.values(tidied).some((rows) => rows > 0)) log.info({ personId, ...tidied }, 'retention');
  });
}
