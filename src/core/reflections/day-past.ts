import { ownDay } from '../people/own-time.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';

/** The day that was named, or today: a day of the person's own that has come. Throws Refusal('day_in_future'). */
export function dayPast({ person, now }: Scope, on: string | undefined): Temporal.PlainDate {
  const today = ownDay(now, person);
  const day = on ? parseDay(on) : today;
  if (Temporal.PlainDate.compare(day, today) > 0) throw new Refusal('day_in_future', { day: day.toString() });
  return day;
}
