import type { Scope } from '../scope.ts';
import { type DailyReflection, DailyReflectionSchema } from './daily-reflection.entity.ts';
import { type DayMetrics, dayMetrics } from './day-metrics.ts';
import { dayPast } from './day-past.ts';

/** What the person said of a day, where they did, and what was done on it. */
export interface ReflectedDay {
  metrics: DayMetrics;
  reflection: DailyReflection | undefined;
}

/** So many days up to one (today by default), the latest first. Throws Refusal('day_in_future'). */
export async function showReflection(scope: Scope, on: string | undefined, count: number): Promise<ReflectedDay[]> {
  const last = dayPast(scope, on);
  const days = Array.from({ length: count }, (_, back) => last.subtract({ days: back }));
  const between = { $gte: days.at(-1) ?? last, $lte: last };
  const written = await scope.em.find(DailyReflectionSchema, { reflectedOn: between });
  const reflections = new Map(written.map((one) => [one.reflectedOn.toString(), one]));
  const metrics = await dayMetrics(scope, days);
  return metrics.map((one) => ({ metrics: one, reflection: reflections.get(one.day.toString()) }));
}
