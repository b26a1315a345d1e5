import { LockMode } from '@mikro-orm/core';
import { notifyOnce, recordOnce } from '../core/notifications/notify.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import { planBriefing } from '../core/people/set-preference.ts';
import { personaOf } from '../core/people/set-ritual.ts';
import { settingOf } from '../core/people/settings.ts';
import { type Day, showDay } from '../core/planning/show-day.ts';
import type { Scope } from '../core/scope.ts';
import { text } from '../texts/text.ts';
import { dayText } from '../tools/day-text.ts';
import type { ProactiveParts } from './proactive-parts.ts';

/** A morning briefing that could not be sent within this time of its moment is missed: at noon it is none. */
const freshFor = Temporal.Duration.from({ hours: 4 });

/**
 * Sends the briefing that is due, and plans the next. The occurrence is the local date it belongs to, so that neither
 * a second process nor a change of zone brings it twice in a day.
 */
export async function sendBriefing(
  { asPerson, jobs }: ProactiveParts,
  personId: string,
  now: Temporal.Instant,
): Promise<void> {
  await asPerson(personId).transactional(async (em) => {
    const person = await em.findOne(PersonSchema, personId, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
    const scheduledFor = person?.nextBriefingAt;
    if (!person || !scheduledFor || Temporal.Instant.compare(scheduledFor, now) > 0) return;
    const scope: Scope = { em, person, now };
    const key = scheduledFor.toZonedDateTimeISO(person.timeZone).toPlainDate().toString();
    const occurrence = { kind: 'morning_briefing', key, scheduledFor } as const;
    const fresh = Temporal.Instant.compare(scheduledFor.add(freshFor), now) >= 0;
    const words = fresh ? await compose(scope) : undefined;
    if (words) await notifyOnce(scope, jobs, occurrence, { text: words, buttons: [] });
    else await recordOnce(scope, occurrence, fresh ? 'dismissed' : 'missed');
    // The first one missed in a long absence need not be the last: this morning's may still be fresh.
    planBriefing(person, fresh ? now : now.subtract(freshFor));
  });
}

/** Undefined for a day with nothing in it where the person wants no word of such a day. */
async function compose(scope: Scope): Promise<string | undefined> {
  const { em, person } = scope;
  const day = await showDay(scope);
  if (isEmpty(day) && (await settingOf(em, person.id, 'empty_day')) === 'silent') return undefined;
  const speaker = { ...scope, say: text.bind(undefined, person.language) };
  const greeting = text(person.language, 'briefing_greeting', {
    name: person.displayName,
    persona: await personaOf(em, person.id),
  });
  return `${greeting}\n\n${dayText(speaker, day)}`;
}

const isEmpty = (day: Day): boolean => Object.values(day).every((part) => !Array.isArray(part) || part.length === 0);
