import { addGoal } from '../goals/add-goal.ts';
import { type Goal, goalCategories } from '../goals/goal.entity.ts';
import { ownDay } from '../people/own-time.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Session, SessionSchema, type SuggestedGoal } from './session.entity.ts';
import { anySession } from './session-noun.ts';
import { goalDays } from './suggest-goals.ts';

/** Sessions whose suggestions may still be taken up. */
const sessionsBack = 20;

/**
 * Makes a goal of what a session suggested, by words of it (the latest one by default), within the time that was meant:
 * a week from the session, or from today where that is over. Throws Refusal('nothing_suggested') and
 * 'suggestion_taken'.
 */
export async function acceptGoal(scope: Scope, words?: string, reference?: string): Promise<Goal> {
  const { em, person, now } = scope;
  const sessionId = reference && (await resolve(scope, anySession, reference));
  const where = { archivedAt: null, suggestedGoals: { $ne: [] }, ...(sessionId && { id: sessionId }) };
  const orderBy = { startedAt: 'desc', id: 'desc' } as const;
  const sessions = await em.find(SessionSchema, where, { orderBy, limit: sessionsBack });
  const [session, suggestion] = chosen(sessions, words?.trim().toLowerCase() ?? '');
  const today = ownDay(now, person);
  const meant = session.heldOn.add({ days: goalDays });
  const deadline = Temporal.PlainDate.compare(meant, today) > 0 ? meant : today.add({ days: goalDays });
  const category = goalCategories.find((one) => one === suggestion.category);
  const goal = addGoal(scope, {
    title: suggestion.description,
    smart: suggestion.smartGoal,
    deadline: deadline.toString(),
    priority: suggestion.priority,
    source: 'session_suggestion',
    ...(category && { category }),
  });
  await em.flush();
  session.suggestedGoals = session.suggestedGoals.map((one) =>
    one === suggestion ? { ...one, goalId: goal.id } : one,
  );
  return goal;
}

/** The suggestion that the words fit: one that is not a goal yet before one that is. */
function chosen(sessions: Session[], words: string): [Session, SuggestedGoal] {
  const all = sessions.flatMap((session) =>
    session.suggestedGoals.map((one) => [session, one] as [Session, SuggestedGoal]),
  );
  const fitting = all.filter(([, { description }]) => description.toLowerCase().includes(words));
  const open = fitting.find(([, { goalId }]) => goalId === undefined);
  if (open) return open;
  const [taken] = fitting;
  if (taken) throw new Refusal('suggestion_taken', { title: taken[1].description });
  throw new Refusal('nothing_suggested');
}
