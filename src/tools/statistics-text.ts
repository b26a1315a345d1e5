import type { Dashboard } from '../core/insight/dashboard.ts';
import type { Statistics } from '../core/insight/statistics.ts';
import { sayMinutes } from '../texts/dates.ts';
import { habitLine, type Speaker, taskBullet } from './views.ts';

const percent = (share: number) => Math.round(share * 100);

/** Figures in words; those that there is nothing to tell from are left out. */
export function statisticsText({ say, person }: Speaker, stats: Statistics): string {
  const time = (minutes: number) => sayMinutes(person.language, minutes);
  const { satisfaction, completionHours, estimationAccuracy, completionRate, pillars = [] } = stats;
  const list = pillars.map(({ name, minutes }) => `${name} ${time(minutes)}`).join(', ');
  return [
    say('stats_heading'),
    say('stats_interactions', { count: stats.interactions, days: stats.weekActiveDays }),
    ...(satisfaction === null ? [] : [say('stats_satisfaction', { score: satisfaction })]),
    say('stats_focus', { week: time(stats.weekFocusMinutes), total: time(stats.focusMinutes) }),
    ...(completionHours === null ? [] : [say('stats_completion_time', { hours: completionHours })]),
    ...(estimationAccuracy === null ? [] : [say('stats_estimates', { percent: percent(estimationAccuracy) })]),
    ...(completionRate === null ? [] : [say('stats_completion', { percent: percent(completionRate) })]),
    say('stats_momentum', { percent: percent(stats.momentum) }),
    ...(list === '' ? [] : [say('stats_pillars', { list })]),
  ].join('\n');
}

/** The dashboard in words; sections with nothing in them are left out. */
export function dashboardText(speaker: Speaker, board: Dashboard): string {
  const { say, person } = speaker;
  const { level, points, alignment } = board.standing;
  const silent = board.silentProjects.map((project) => say('dashboard_silent_project', project));
  return [
    say('dashboard_heading', { name: person.displayName, level, points }),
    say('profile_alignment', {
      month: alignment.month,
      aimed: alignment.goal === null ? 'no' : 'yes',
      goal: alignment.goal ?? 0,
      percent: alignment.percent ?? 0,
    }),
    ...(board.tasks.length > 0
      ? [say('dashboard_tasks'), ...board.tasks.map((task) => taskBullet(speaker, task))]
      : []),
    ...(board.habits.length > 0 ? [say('day_habits'), ...board.habits.map((habit) => habitLine(speaker, habit))] : []),
    ...(silent.length > 0 ? [say('dashboard_silent', { list: silent.join(', ') })] : []),
    say('dashboard_week', {
      tasks: board.week.tasksDone,
      habits: board.week.habitsLogged,
      updates: board.week.projectUpdates,
      sessions: board.week.sessions,
    }),
    say('dashboard_goals', { goals: board.activeGoals, virtues: board.virtues }),
  ].join('\n');
}
