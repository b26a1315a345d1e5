import { Refusal } from '../refusal.ts';

/** The longest that one stretch of time may be; the database holds it, too. */
export const longest = Temporal.Duration.from({ hours: 7 * 24 });

const iso = /^PT(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?$/i;
/** Hours begin with h and minutes with m in each of the languages: 2h 30m, 2 horas e 30 minutos, 1h30, 90 min. */
const worded = /^(?:(\d+(?:[.,]\d+)?) ?h\p{L}*\.?)?(?:,? ?(?:and |e |y |et )?(\d+(?:[.,]\d+)?) ?(?:m\p{L}*\.?)?)?$/iu;
const clock = /^(\d{1,3}):([0-5]\d)$/;

/** Reads a length of time as whole minutes, at least one. Throws Refusal('length_unclear') and 'time_too_long'. */
export function parseMinutes(text: string): number {
  const said = text.trim().replace(/\s+/g, ' ');
  const [, hours = '', minutes = ''] = iso.exec(said) ?? clock.exec(said) ?? worded.exec(said) ?? [];
  const total = Math.round(Number(hours.replace(',', '.')) * 60 + Number(minutes.replace(',', '.')));
  if (!(total >= 1)) throw new Refusal('length_unclear', { text });
  if (total > longest.total('minutes')) throw new Refusal('time_too_long');
  return total;
}

/** Whole minutes from one moment to another, as Postgres generates them. */
export const minutesBetween = (start: Temporal.Instant, end: Temporal.Instant): number =>
  Math.floor(start.until(end).total('minutes'));
