import { randomUUIDv7 } from 'node:crypto';
import { definedOnly } from '../defined-only.ts';
import type { EntityManager } from '../entity-manager.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseTime } from '../when.ts';
import { type personas, type Ritual, RitualSchema, ritualDefaults } from './ritual.entity.ts';

export type Persona = (typeof personas)[number];

/** How the person likes their sessions. */
export type RitualView = Pick<
  Ritual,
  | 'timing'
  | 'duration'
  | 'style'
  | 'persona'
  | 'voiceId'
  | 'focusArea'
  | 'frequency'
  | 'daysOfWeek'
  | 'preferredTime'
  | 'remindersOn'
>;

type Said = { [Key in keyof Omit<RitualView, 'preferredTime'>]?: RitualView[Key] | undefined };
export type RitualChange = Said & { preferredTime?: string | null | undefined };

/** What holds where nothing else was said. */
export async function showRitual({ em, person }: Scope): Promise<RitualView> {
  const ritual = await em.findOne(RitualSchema, { personId: person.id });
  return ritual ?? { ...ritualDefaults, daysOfWeek: [], voiceId: null, focusArea: null, preferredTime: null };
}

/** Changes what was said. Throws Refusal('ritual_days_needed') for chosen days without any, and 'impossible_time'. */
export async function setRitual({ em, person }: Scope, change: RitualChange): Promise<RitualView> {
  const { preferredTime, daysOfWeek, ...said } = change;
  await em.execute('insert into rituals (id, person_id) values (?, ?) on conflict (person_id) do nothing', [
    randomUUIDv7(),
    person.id,
  ]);
  const ritual = em.assign(await em.findOneOrFail(RitualSchema, { personId: person.id }), definedOnly(said));
  if (daysOfWeek) ritual.daysOfWeek = [...new Set(daysOfWeek)].toSorted();
  if (daysOfWeek?.length && !said.frequency) ritual.frequency = 'custom';
  if (preferredTime !== undefined) ritual.preferredTime = preferredTime === null ? null : parseTime(preferredTime);
  if (ritual.frequency === 'custom' && ritual.daysOfWeek.length === 0) throw new Refusal('ritual_days_needed');
  await em.flush();
  return ritual;
}

/** Who Steward is when it speaks to a person; a warm friend unless they chose. */
export async function personaOf(em: EntityManager, personId: string): Promise<Persona> {
  const [row] = await em.execute<{ persona: Persona }[]>('select persona from rituals where person_id = ?', [personId]);
  return row?.persona ?? ritualDefaults.persona;
}
