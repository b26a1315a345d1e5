import type { EntityManager } from '../entity-manager.ts';
import { at, ownDay } from '../people/own-time.ts';
import type { Person } from '../people/person.entity.ts';

/**
 * Alignment points: a completed task that leads to a goal or a pillar earns its priority (low 1, medium 2, high 3,
 * urgent 4) times the greater of the goal's priority and the pillar's importance (each 1 to 5). A task leads to the goal
 * that it or its project serves, and to the pillar of its project's area. One that leads nowhere earns nothing.
 * Without the consent track_pillar_metrics pillars don't count.
 */
const pointsOfATask = `case t.priority when 'urgent' then 4 when 'high' then 3 when 'medium' then 2 else 1 end
  * coalesce(greatest(g.priority, case when by_pillar then p.importance end), 0)`;

/** Completed tasks, each with the goal and the pillar that it leads to. */
const completedTasks = `tasks t
  left join projects pr on pr.id = t.project_id
  left join goals g on g.id = coalesce(t.goal_id, pr.goal_id)
  left join areas a on a.id = pr.area_id
  left join pillars p on p.id = a.pillar_id`;

export interface Alignment {
  /** Of the person's own month until now. */
  month: number;
  /** Of all time. */
  total: number;
}

export async function alignmentOf(em: EntityManager, person: Person, now: Temporal.Instant): Promise<Alignment> {
  const [row] = await em.execute<Alignment[]>(
    `select coalesce(sum(points) filter (where completed_at >= ?), 0)::int as month, coalesce(sum(points), 0)::int as total
     from (
       select t.completed_at, ${pointsOfATask} as points
       from ${completedTasks}, consents_to(?, 'track_pillar_metrics') as by_pillar
       where t.person_id = ? and t.completed_at is not null and t.archived_at is null
     ) as earned`,
    [monthStart(person, now).toString(), person.id, person.id],
  );
  return row ?? { month: 0, total: 0 };
}

/** The first moment of the person's own month. */
export function monthStart(person: Person, now: Temporal.Instant): Temporal.Instant {
  return at(ownDay(now, person).with({ day: 1 }), person.dayStart, person.timeZone);
}
