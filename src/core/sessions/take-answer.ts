import { consentsTo } from '../consents/require-consent.ts';
import type { Scope } from '../scope.ts';
import { emotionColors, importanceOf, isVirtue, kindOf, otherColor, type StepName } from './scripts.ts';
import type { Emotion, Session } from './session.entity.ts';
import { suggestGoals } from './suggest-goals.ts';

/** A feeling has a name; what is longer tells of it. */
const longestEmotion = 50;
/** Of a feeling that was named without saying how strong it is. */
const middleIntensity = 3;

/** Puts an answer to where it belongs in the session. Returns whether it was one. */
export async function takeAnswer(scope: Scope, session: Session, step: StepName, answer: string): Promise<boolean> {
  const said = answer.trim();
  if (said === '') return false;
  switch (kindOf(step)) {
    case 'emotion':
      if (said.length > longestEmotion) return false;
      return keepFeeling(scope, session, { emotion: said.toLowerCase(), intensity: middleIntensity });
    case 'intensity':
      if (!/^[1-5]$/.test(said)) return false;
      return keepFeeling(scope, session, { intensity: Number(said) });
    case 'virtue':
      if (!isVirtue(said)) return false;
      session.virtue = said;
      return true;
    case 'goals':
      session.suggestedGoals = await suggestGoals(scope, session, said);
      return true;
    case 'insight':
      session.keyInsights = [...session.keyInsights, { insight: said, category: step, importance: importanceOf(step) }];
      return true;
    case 'free':
      return true;
  }
}

/** Kept only where the person still consents to it; what they say of themselves is certain. */
async function keepFeeling(
  { em, person }: Scope,
  session: Session,
  felt: Partial<Pick<Emotion, 'emotion' | 'intensity'>>,
): Promise<true> {
  if (!(await consentsTo(em, person.id, 'analyze_mental_states'))) return true;
  const before = session.emotionalSnapshot[0];
  const emotion = felt.emotion ?? before?.emotion;
  if (emotion === undefined) return true;
  const color = Object.hasOwn(emotionColors, emotion) ? emotionColors[emotion] : undefined;
  const intensity = felt.intensity ?? middleIntensity;
  session.emotionalSnapshot = [{ emotion, intensity, color: color ?? otherColor, confidence: 1 }];
  return true;
}
