import type { stats as english } from '../en/stats.ts';
import type { Texts } from '../texts.ts';

export const stats: Texts<typeof english> = {
  stats_heading: 'Tes chiffres :',
  stats_interactions:
    '{count, plural, one {# message} other {# messages}} avec réponse ; {days, plural, one {# jour actif} other {# jours actifs}} sur les 7 derniers',
  stats_satisfaction: 'Satisfaction de mes réponses : {score, number} sur 5',
  stats_focus: 'Temps de concentration : {week} cette semaine, {total} en tout',
  stats_completion_time:
    'Une tâche te prend en moyenne {hours, plural, one {# heure} other {# heures}} avant d’être faite',
  stats_estimates: 'Tes estimations sont justes à {percent} %',
  stats_completion: 'De ce qui était dû en 30 jours, {percent} % est fait',
  stats_momentum: 'Élan : {percent} % (50 est comme d’habitude)',
  stats_pillars: 'Temps par pilier, 30 jours : {list}',
  rated: '{helpful, select, yes {C’est bon à savoir, merci.} other {Désolé, et merci de me le dire.}}',
  nothing_to_rate: 'Je n’ai encore répondu à rien.',
  dashboard_heading: '{name}, niveau {level}, {points, plural, one {# point} other {# points}}',
  dashboard_tasks: 'Le plus pressant :',
  dashboard_silent: 'Projets dont on n’a rien dit : {list}',
  dashboard_silent_project: '{name} ({days, plural, one {# jour} other {# jours}})',
  dashboard_week:
    '7 derniers jours : {tasks, plural, one {# tâche faite} other {# tâches faites}}, {habits, plural, one {# habitude notée} other {# habitudes notées}}, {updates, plural, one {# point de projet} other {# points de projet}}, {sessions, plural, one {# séance} other {# séances}}',
  dashboard_goals:
    '{goals, plural, one {# objectif actif} other {# objectifs actifs}}, {virtues, plural, one {# vertu gagnée} other {# vertus gagnées}}',
  streaks_heading: 'De suite :',
  streak_line:
    '{kind, select, daily_activity {Jours actifs} daily_session {Jours avec séance} weekly_goal {Semaines qui ont avancé un objectif} other {Mois avec vertu}} : {current}{since, select, none {} other { (depuis {since})}}, au mieux {longest}',
};
