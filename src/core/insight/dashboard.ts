import type { HabitState } from '../habits/habit-state.ts';
import { activeHabits } from '../habits/list-habits.ts';
import { dayBounds, ownDay } from '../people/own-time.ts';
import { personaOf } from '../people/set-ritual.ts';
import { type Task, TaskSchema } from '../planning/task.entity.ts';
import type { Scope } from '../scope.ts';
import { type Standing, standingOf } from './standing.ts';

/** Projects are named as silent from this many days without an update on (S4's stale projects). */
const silentFromDays = 7;
const shown = { tasks: 5, projects: 3 };

/** S4's dashboard (pressing tasks, habits, project health, the week) with S3's (persona, sessions, virtues, goals). */
export interface Dashboard {
  standing: Standing;
  persona: string;
  /** Open ones due by tomorrow, and pressing ones without a date: by priority. */
  tasks: Task[];
  habits: HabitState[];
  silentProjects: { id: string; name: string; days: number }[];
  week: { tasksDone: number; habitsLogged: number; projectUpdates: number; sessions: number };
  activeGoals: number;
  virtues: number;
}

export async function dashboardOf(scope: Scope): Promise<Dashboard> {
  const { em, person, now } = scope;
  const today = ownDay(now, person);
  const habits = (await activeHabits(scope)).filter(({ dueToday, doneToday }) => dueToday || doneToday);
  const { activeGoals, virtues, ...week } = await countsOf(scope, today);
  return {
    standing: await standingOf(scope),
    persona: await personaOf(em, person.id),
    tasks: await pressingTasks(scope, today.add({ days: 1 })),
    habits,
    silentProjects: await silentProjects(scope),
    week,
    activeGoals,
    virtues,
  };
}

async function pressingTasks({ em, person }: Scope, tomorrow: Temporal.PlainDate): Promise<Task[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from tasks
     where person_id = ? and archived_at is null and status not in ('completed', 'cancelled')
       and (due_on <= ? or due_at < ? or (due_on is null and due_at is null and priority in ('urgent', 'high')))
     order by array_position(array['urgent', 'high', 'medium', 'low'], priority),
       coalesce(due_on, (due_at at time zone ?)::date) nulls last, due_at nulls first, id limit ?`,
    [person.id, tomorrow.toString(), dayBounds(tomorrow, person).end.toString(), person.timeZone, shown.tasks],
  );
  const ids = rows.map(({ id }) => id);
  const tasks = await em.find(TaskSchema, { id: { $in: ids } });
  return tasks.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

type Counts = Dashboard['week'] & Pick<Dashboard, 'activeGoals' | 'virtues'>;

async function countsOf({ em, person }: Scope, today: Temporal.PlainDate): Promise<Counts> {
  const firstDay = today.subtract({ days: 6 });
  const since = dayBounds(firstDay, person).start.toString();
  const [row] = await em.execute<Counts[]>(
    `select
       (select count(*)::int from tasks where person_id = ? and archived_at is null and completed_at >= ?) as "tasksDone",
       (select count(*)::int from habit_logs where person_id = ? and logged_on >= ? and status = 'done') as "habitsLogged",
       (select count(*)::int from project_updates where person_id = ? and created_at >= ?) as "projectUpdates",
       (select count(*)::int from sessions where person_id = ? and held_on >= ? and status = 'completed') as sessions,
       (select count(*)::int from goals where person_id = ? and archived_at is null and status in ('todo', 'blocked')) as "activeGoals",
       (select count(distinct virtue)::int from sessions where person_id = ? and status = 'completed') as virtues`,
    [
      person.id,
      since,
      person.id,
      firstDay.toString(),
      person.id,
      since,
      person.id,
      firstDay.toString(),
      person.id,
      person.id,
    ],
  );
  if (!row) throw new Error('the dashboard came without its counts');
  return row;
}

/** Running projects that nothing was said of for a while, the longest first. */
function silentProjects({ em, person, now }: Scope): Promise<Dashboard['silentProjects']> {
  return em.execute(
    `select id, name, days from (
       select p.id, p.name, floor(extract(epoch from ?::timestamptz - greatest(p.created_at,
         (select max(u.created_at) from project_updates u where u.person_id = p.person_id and u.project_id = p.id))) / 86400)::int as days
       from projects p
       where p.person_id = ? and p.kind = 'project' and p.status = 'in_progress' and p.archived_at is null
     ) as running where days >= ? order by days desc, name limit ?`,
    [now.toString(), person.id, silentFromDays, shown.projects],
  );
}
