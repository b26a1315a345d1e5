import { type sessionTypes, type Virtue, virtues } from './session.entity.ts';

export type SessionType = (typeof sessionTypes)[number];

/** What a session may ask; the catalogues have each one's words under session_ask_<step>. */
export const stepNames = [
  'emotion',
  'intensity',
  'on_your_mind',
  'what_weighs',
  'what_it_asks',
  'say_aloud',
  'heard_yourself',
  'after_silence',
  'what_stayed',
  'write_freely',
  'one_sentence',
  'virtue',
  'next_step',
] as const;
export type StepName = (typeof stepNames)[number];

/**
 * What an answer becomes: `free` words live on in the transcript only; an `insight` is kept as one, with its importance;
 * the others fill the emotional snapshot, the virtue and the suggested goals.
 */
export type StepKind = 'emotion' | 'intensity' | 'virtue' | 'goals' | 'free' | 'insight';

const kinds: Readonly<Record<StepName, StepKind>> = {
  emotion: 'emotion',
  intensity: 'intensity',
  on_your_mind: 'free',
  what_weighs: 'insight',
  what_it_asks: 'insight',
  say_aloud: 'free',
  heard_yourself: 'insight',
  after_silence: 'free',
  what_stayed: 'insight',
  write_freely: 'free',
  one_sentence: 'insight',
  virtue: 'virtue',
  next_step: 'goals',
};

export const kindOf = (step: StepName): StepKind => kinds[step];

/** Steps whose answers say what state of mind the person is in: asked only with the consent to keep that. */
export const mentalSteps: readonly StepName[] = ['emotion', 'intensity'];

const scripts: Readonly<Record<SessionType, readonly StepName[]>> = {
  face_to_face: ['emotion', 'intensity', 'on_your_mind', 'what_weighs', 'what_it_asks', 'virtue', 'next_step'],
  spoken_presence: ['emotion', 'intensity', 'say_aloud', 'heard_yourself', 'virtue', 'next_step'],
  silent_reflection: ['emotion', 'intensity', 'after_silence', 'what_stayed', 'virtue', 'next_step'],
  written_clarity: ['emotion', 'intensity', 'write_freely', 'one_sentence', 'virtue', 'next_step'],
};

/** The steps of a session in their order. */
export const scriptOf = (type: SessionType, asksFeelings: boolean): StepName[] =>
  scripts[type].filter((step) => asksFeelings || !mentalSteps.includes(step));

/** Importance of an insight, 1 to 5: what a session comes to weighs more than what it starts from. */
export const importanceOf = (step: StepName): number => (step === 'what_weighs' ? 3 : 4);

/** Emotions offered as buttons, and the CSS colour each is shown in; others may be named in words. */
export const emotionColors: Readonly<Record<string, string>> = {
  happy: '#f6c445',
  calm: '#7fb7be',
  tired: '#9aa5b1',
  sad: '#5b7db1',
  anxious: '#b07cc6',
  angry: '#d9594c',
};
export const otherColor = '#8e8e93';

/** The virtues that each type of session calls on most; any of the ten may be named. */
export const offeredVirtues: Readonly<Record<SessionType, readonly Virtue[]>> = {
  face_to_face: ['courage', 'honesty', 'compassion', 'patience', 'gratitude'],
  spoken_presence: ['courage', 'hope', 'honesty', 'serenity', 'gratitude'],
  silent_reflection: ['serenity', 'patience', 'humility', 'gratitude', 'wisdom'],
  written_clarity: ['wisdom', 'discipline', 'honesty', 'humility', 'hope'],
};

export const isVirtue = (word: string): word is Virtue => (virtues as readonly string[]).includes(word);
