import type { stats as english } from '../en/stats.ts';
import type { Texts } from '../texts.ts';

export const stats: Texts<typeof english> = {
  stats_heading: 'Tus cifras:',
  stats_interactions:
    '{count, plural, one {# mensaje respondido} other {# mensajes respondidos}}; {days, plural, one {# día activo} other {# días activos}} de los últimos 7',
  stats_satisfaction: 'Satisfacción con mis respuestas: {score, number} de 5',
  stats_focus: 'Tiempo enfocado: {week} esta semana, {total} en total',
  stats_completion_time: 'Una tarea te lleva de media {hours, plural, one {# hora} other {# horas}} hasta estar hecha',
  stats_estimates: 'Tus estimaciones aciertan un {percent} %',
  stats_completion: 'De lo previsto en 30 días, el {percent} % está hecho',
  stats_momentum: 'Impulso: {percent} % (50 es lo de siempre)',
  stats_pillars: 'Tiempo por pilar, 30 días: {list}',
  rated: '{helpful, select, yes {Es bueno saberlo, gracias.} other {Lo siento, y gracias por decírmelo.}}',
  nothing_to_rate: 'Aún no respondí a nada.',
  dashboard_heading: '{name}, nivel {level}, {points, plural, one {# punto} other {# puntos}}',
  dashboard_tasks: 'Lo más urgente:',
  dashboard_silent: 'Proyectos de los que no se habló: {list}',
  dashboard_silent_project: '{name} ({days, plural, one {# día} other {# días}})',
  dashboard_week:
    'Últimos 7 días: {tasks, plural, one {# tarea hecha} other {# tareas hechas}}, {habits, plural, one {# hábito registrado} other {# hábitos registrados}}, {updates, plural, one {# nota de proyecto} other {# notas de proyecto}}, {sessions, plural, one {# sesión} other {# sesiones}}',
  dashboard_goals:
    '{goals, plural, one {# objetivo activo} other {# objetivos activos}}, {virtues, plural, one {# virtud ganada} other {# virtudes ganadas}}',
  streaks_heading: 'De racha:',
  streak_line:
    '{kind, select, daily_activity {Días activos} daily_session {Días con sesión} weekly_goal {Semanas que avanzaron un objetivo} other {Meses con virtud}}: {current}{since, select, none {} other { (desde {since})}}, como máximo {longest}',
};
