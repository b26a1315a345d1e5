import type { EntityManager } from '../entity-manager.ts';
import { dayNumberSql, dayOf } from './days.ts';
import { type History, noHistory, type Pause } from './history.ts';

const logged = dayNumberSql('logged_on');

/** The histories of several habits by id, from a day on or from the beginning, in two queries however many there are. */
export async function loadHistories(
  em: EntityManager,
  personId: string,
  habitIds: readonly string[],
  from?: number,
): Promise<(habitId: string) => History> {
  const logs = await em.execute<{ habit_id: string; done: number[] | null; skipped: number[] | null }[]>(
    `select habit_id, json_agg(${logged} order by logged_on) filter (where status = 'done') as done,
       json_agg(${logged}) filter (where status = 'skipped') as skipped
     from habit_logs where person_id = ? and habit_id = any(string_to_array(?, ',')::uuid[]) and logged_on >= ?::date
     group by habit_id`,
    [personId, habitIds.join(','), from === undefined ? '-infinity' : dayOf(from).toString()],
  );
  const pauses = await em.execute<{ habit_id: string | null; from: number; until: number | null }[]>(
    `select habit_id, ${dayNumberSql('from_on')} as "from", ${dayNumberSql('until_on')} as until
     from habit_pauses where person_id = ?`,
    [personId],
  );
  const logsOf = new Map(logs.map((one) => [one.habit_id, one]));
  const pausesOf = Map.groupBy(pauses, ({ habit_id }) => habit_id);
  const spans = (id: string | null): Pause[] => (pausesOf.get(id) ?? []).map(({ from, until }) => ({ from, until }));
  const vacations = spans(null);
  return (id) => {
    const found = logsOf.get(id);
    const { done, skipped } = noHistory;
    return {
      done: found?.done ?? done,
      skipped: found?.skipped ?? skipped,
      pauses: [...vacations, ...spans(id)],
    };
  };
}
