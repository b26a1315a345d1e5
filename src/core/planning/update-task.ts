import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseWhen, type When } from '../when.ts';
import { whenColumns } from './add-task.ts';
import { chooseTasks, type TaskChoice } from './choose-tasks.ts';
import { RecurrenceSchema } from './recurrence.entity.ts';
import { nextDay } from './recurrence.ts';
import { exceptDays, type RepeatInput, startRecurrence } from './start-recurrence.ts';
import type { Task } from './task.entity.ts';
import { type TaskFields, taskColumns } from './task-fields.ts';
import { taskFor } from './task-for.ts';
import { changeStatus } from './task-status.ts';

export { definedOnly } from '../defined-only.ts';

export interface TaskChange extends TaskFields, RepeatInput, TaskChoice {
  title?: string | undefined;
  /** null takes the due date away. */
  due?: string | null | undefined;
  status?: Task['status'] | undefined;
}

/** `repeat` as none ends the repetition: what is open stays, and nothing comes after it. */
const never = /^(?:none|never|no|stop)$/i;

/** Changes one task, or several at once. Throws Refusal('one_title_each') where several would get the same title. */
export async function updateTasks(scope: Scope, { task, tasks, all, ...change }: TaskChange): Promise<Task[]> {
  const { title, due, status, repeat, repeatAfter, repeatExcept, ...fields } = change;
  const columns = await taskColumns(scope, fields);
  const chosen = await chooseTasks(scope, { task, tasks, all }, (reference) => taskFor(scope, reference));
  if (title !== undefined && chosen.length > 1) throw new Refusal('one_title_each');
  for (const one of chosen) {
    scope.em.assign(one, { ...columns, ...(title !== undefined && { title }) });
    if (due !== undefined) await moveDue(scope, one, due === null ? undefined : parseWhen(due, scope.person.timeZone));
    await repeatFrom(scope, one, { repeat, repeatAfter, repeatExcept });
    if (status !== undefined) await changeStatus(scope, one, status);
  }
  await scope.em.flush();
  return chosen;
}

/** Moves one occurrence. One that is moved ahead of its day leaves that day out, so that it does not come twice. */
async function moveDue({ em, person: { timeZone } }: Scope, task: Task, due: When | undefined): Promise<void> {
  const before = dayOf(task, timeZone);
  Object.assign(task, whenColumns(due));
  const after = dayOf(task, timeZone);
  if (!task.recurrenceId || !before || !after || Temporal.PlainDate.compare(after, before) >= 0) return;
  const recurrence = await em.findOneOrFail(RecurrenceSchema, task.recurrenceId);
  const isItsDay = recurrence.rule && nextDay(recurrence, before.subtract({ days: 1 }))?.equals(before);
  if (isItsDay) recurrence.exceptOn = [...recurrence.exceptOn, before.toString()].toSorted();
}

const dayOf = ({ dueOn, dueAt }: Task, timeZone: string) => dueOn ?? dueAt?.toZonedDateTimeISO(timeZone).toPlainDate();

async function repeatFrom(scope: Scope, task: Task, said: RepeatInput): Promise<void> {
  const { em } = scope;
  if (said.repeat && never.test(said.repeat.trim())) {
    task.recurrenceId = null;
  } else if (said.repeat || said.repeatAfter) {
    const due = task.dueAt ? { moment: task.dueAt } : task.dueOn ? { day: task.dueOn } : undefined;
    const { recurrence, first } = startRecurrence(scope, said, due);
    await em.flush();
    Object.assign(task, whenColumns(first), { recurrenceId: recurrence.id });
  } else if (said.repeatExcept) {
    if (!task.recurrenceId) throw new Refusal('task_not_repeating', { title: task.title });
    const recurrence = await em.findOneOrFail(RecurrenceSchema, task.recurrenceId);
    recurrence.exceptOn = exceptDays(said.repeatExcept);
  }
}
