/** A day looked back on, in words and in data. */
import { cutText } from '../core/conversation/storable-text.ts';
import type { DailyReflection } from '../core/reflections/daily-reflection.entity.ts';
import type { DayMetrics } from '../core/reflections/day-metrics.ts';
import type { ReflectedDay } from '../core/reflections/show-reflection.ts';
import { sayFullDay } from '../texts/dates.ts';
import { dayOf, type Speaker } from './views.ts';

/** One day in full. */
export function reflectedDayText(speaker: Speaker, { metrics, reflection }: ReflectedDay): string {
  return [
    sayFullDay(speaker.person.language, metrics.day),
    ...(reflection ? writtenLines(speaker, reflection) : [speaker.say('reflection_none')]),
    metricsLine(speaker, metrics),
  ].join('\n');
}

/** One of several days: how its text begins, and what was done. */
export function reflectedDayLine(speaker: Speaker, { metrics, reflection }: ReflectedDay): string {
  const date = dayOf(speaker, metrics.day);
  const text = reflection ? brief(reflection.text, 80) : speaker.say('reflection_none');
  return `${speaker.say('reflection_line', { date, text })}\n  ${metricsLine(speaker, metrics)}`;
}

/** The first line, cut where it is long. */
export function brief(text: string, length: number): string {
  const [line = ''] = text.split('\n', 1);
  return line.length > length ? `${cutText(line, length)}…` : line;
}

function writtenLines({ say }: Speaker, reflection: DailyReflection): string[] {
  const { mood, energyLevel, completionScore, productivityScore } = reflection;
  const scores = { energy: energyLevel, completion: completionScore, productivity: productivityScore };
  const facts = [
    ...(mood ? [say('reflection_mood', { mood })] : []),
    ...Object.entries(scores).flatMap(([score, value]) => (value ? [say('reflection_score', { score, value })] : [])),
  ];
  const parts = {
    accomplishment: reflection.biggestAccomplishment,
    challenges: reflection.challengesFaced,
    tomorrow: reflection.tomorrowFocus,
    gratitude: reflection.gratitudeNotes,
    lessons: reflection.lessonsLearned,
  };
  return [
    reflection.text,
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
    ...Object.entries(parts).flatMap(([part, text]) => (text ? [say('reflection_part', { part, text })] : [])),
  ];
}

function metricsLine({ say }: Speaker, metrics: DayMetrics): string {
  return say('reflection_metrics', {
    tasks: metrics.tasksCompleted,
    habits: metrics.habitsDone,
    minutes: metrics.focusMinutes,
    aligned: metrics.alignment === null ? 'none' : Math.round(metrics.alignment * 100),
  });
}

export const reflectedDayData = ({ metrics, reflection }: ReflectedDay) => ({
  on: metrics.day.toString(),
  metrics: {
    tasks_completed: metrics.tasksCompleted,
    focus_minutes: metrics.focusMinutes,
    habits_done: metrics.habitsDone,
    alignment: metrics.alignment,
  },
  reflection: reflection
    ? {
        id: reflection.id,
        text: reflection.text,
        mood: reflection.mood ?? null,
        energy: reflection.energyLevel ?? null,
        completion: reflection.completionScore ?? null,
        productivity: reflection.productivityScore ?? null,
      }
    : null,
});
