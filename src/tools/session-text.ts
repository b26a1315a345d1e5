/** Sessions in words, buttons and data. */
import type { ButtonCall, ToolResult } from '../core/conversation/tool-result.ts';
import { emotionColors, kindOf, offeredVirtues, type StepName } from '../core/sessions/scripts.ts';
import { type Session, type Virtue, virtues } from '../core/sessions/session.entity.ts';
import { progressOf } from '../core/sessions/session-progress.ts';
import type { TextKey } from '../texts/text.ts';
import { brief } from './reflection-text.ts';
import { done } from './tool.ts';
import { dayOf, type Speaker } from './views.ts';

/** With a capital at its beginning, as buttons and sentences have it. */
export const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase() + words.slice(1);

export const questionOf =
  ({ say }: Speaker) =>
  (step: StepName): string =>
    say(`session_ask_${step}` satisfies TextKey);

/** A step's question, with what stands before it, its buttons, and that free words answer it. */
export function stepResult(speaker: Speaker, session: Session, step: StepName, lead?: string): ToolResult {
  const { steps } = progressOf(session);
  const place = { place: session.step + 1, count: steps.length };
  const question = speaker.say('session_step', { ...place, question: questionOf(speaker)(step) });
  const text = lead === undefined ? question : `${lead}\n\n${question}`;
  const data = { session: sessionData(session), step };
  return {
    ...done(text, data, stepButtons(speaker, session, step)),
    awaits: { call: { tool: 'continue_session', input: { step } }, key: 'answer' },
  };
}

function stepButtons({ say }: Speaker, { type }: Session, step: StepName): ButtonCall[] {
  const go = (label: string, said: object): ButtonCall => ({
    label,
    call: { tool: 'continue_session', input: { ...said, step } },
  });
  const choices: Partial<Record<ReturnType<typeof kindOf>, () => ButtonCall[]>> = {
    emotion: () =>
      Object.keys(emotionColors).map((answer) => go(capital(say('emotion_name', { emotion: answer })), { answer })),
    intensity: () => ['1', '2', '3', '4', '5'].map((answer) => go(answer, { answer })),
    virtue: () => offeredVirtues[type].map((answer) => go(capital(say('virtue_name', { virtue: answer })), { answer })),
  };
  const later = { label: say('session_later'), call: { tool: 'end_session', input: { how: 'later' } } };
  return [...(choices[kindOf(step)]?.() ?? []), go(say('session_skip'), { skip: true }), later];
}

/** The virtue that was named in the person's own language, as it is stored; other words stay as they are. */
export function virtueSaid({ say }: Speaker, answer: string): string {
  const said = answer.trim().toLowerCase();
  return virtues.find((virtue) => virtue === said || say('virtue_name', { virtue }).toLowerCase() === said) ?? answer;
}

export const allVirtues = ({ say }: Speaker): string =>
  virtues.map((virtue) => say('virtue_name', { virtue })).join(', ');

const icons: Readonly<Record<Virtue, string>> = {
  courage: '🦁',
  gratitude: '🙏',
  patience: '🐢',
  honesty: '🪞',
  compassion: '🤝',
  discipline: '🎯',
  humility: '🌾',
  hope: '🌅',
  wisdom: '🦉',
  serenity: '🕊️',
};
export const iconOf = (virtue: Virtue): string => icons[virtue];

export const minutesOf = ({ durationSeconds }: Session): number => Math.round(durationSeconds / 60);

/** What a session came to, with a button for each goal that it suggests. */
export function outcomeResult(speaker: Speaker, session: Session, lead: string): ToolResult {
  const offered = session.suggestedGoals.filter(({ goalId }) => goalId === undefined);
  const lines = [
    lead,
    ...insightLines(speaker, session),
    ...(offered.length > 0 ? [speaker.say('session_goals_offer', { count: offered.length })] : []),
  ];
  const buttons = offered.map(({ description }) => ({
    label: brief(description, 60),
    call: { tool: 'accept_goal', input: { goal: description, session: session.id } },
  }));
  return done(lines.join('\n'), { session: sessionData(session) }, buttons);
}

export const insightLines = ({ say }: Speaker, { keyInsights }: Session): string[] =>
  keyInsights.length > 0
    ? [
        say('session_insights'),
        ...keyInsights.map(({ insight }) => say('bullet', { text: insight, dated: 'no', due: '' })),
      ]
    : [];

/** Values of every message about one session. */
export const saidSession = (speaker: Speaker, session: Session) => ({
  type: speaker.say('session_type', { type: session.type }),
  day: dayOf(speaker, session.heldOn),
  status: session.status,
  minutes: minutesOf(session),
  virtue: session.virtue ? speaker.say('virtue_name', { virtue: session.virtue }) : 'none',
});

export const sessionData = (session: Session) => ({
  id: session.id,
  type: session.type,
  status: session.status,
  on: session.heldOn.toString(),
  duration_seconds: session.durationSeconds,
  virtue: session.virtue ?? null,
  emotional_snapshot: session.emotionalSnapshot,
  key_insights: session.keyInsights,
  suggested_goals: session.suggestedGoals,
});
