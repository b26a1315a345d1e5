import { sayFullDay } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { cutText } from '../conversation/storable-text.ts';
import type { focusCategories } from '../people/focus.entity.ts';
import type { Scope } from '../scope.ts';
import type { Session, SuggestedGoal } from './session.entity.ts';

/** A next step is for the coming week. */
export const goalDays = 7;
const timeframe = 'one_week';
const atMost = 3;
const longestTitle = 500;

/** Which kind of goal serves what a person wants to care for. */
const categoryOf: Readonly<Record<(typeof focusCategories)[number], string>> = {
  stress_management: 'emotional_wellness',
  goal_achievement: 'personal_growth',
  relationships: 'relationships',
  self_worth: 'emotional_wellness',
  emotional_regulation: 'emotional_wellness',
  work_life_balance: 'health',
  personal_growth: 'personal_growth',
  mindfulness: 'mindfulness',
};

/** The goals that an answer to "what is your next step" suggests: one a line, of the kind that the person's first focus asks for. */
export async function suggestGoals({ em, person }: Scope, session: Session, answer: string): Promise<SuggestedGoal[]> {
  const [focus] = await em.execute<{ category: keyof typeof categoryOf; priority: number }[]>(
    'select category, priority from focuses where person_id = ? order by priority desc, created_at limit 1',
    [person.id],
  );
  const by = sayFullDay(person.language, session.heldOn.add({ days: goalDays }));
  const steps = answer.split('\n').map((line) => line.replace(/^[\s•*-]+/, '').trim());
  return steps
    .filter((step) => step !== '')
    .slice(0, atMost)
    .map((step) => ({
      category: focus ? categoryOf[focus.category] : 'personal_growth',
      description: cutText(step, longestTitle),
      smartGoal: text(person.language, 'session_smart_goal', { step, by }),
      timeframe,
      priority: focus?.priority ?? 3,
    }));
}
