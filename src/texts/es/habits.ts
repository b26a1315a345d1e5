import type { habits as english } from '../en/habits.ts';
import type { Texts } from '../texts.ts';

export const habits: Texts<typeof english> = {
  habit_added:
    'Nuevo hábito: {name}, {frequency, select, daily {todos los días} weekdays {de lunes a viernes} weekly {{times, plural, one {una vez por semana} other {# veces por semana}}} other {en días elegidos}}. Cuando lo hagas: /log {name}',
  habit_exists: 'Ya tienes el hábito “{name}”.',
  days_needed: '¿Qué días? Por ejemplo: /habit yoga every Monday and Thursday',
  habit_logged:
    'Anotado: {name}{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Esta semana ya cuenta.} one {Primera semana de la racha.} other {# semanas seguidas.}}} other {{streak, plural, =0 {Ya cuenta.} one {Primer día de la racha.} other {¡# días seguidos!}}}}',
  habit_logged_again:
    '{name} ya estaba anotado ese día; he guardado lo que añadiste{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Ya cuenta.} one {Primera semana de la racha.} other {# semanas seguidas.}}} other {{streak, plural, =0 {Ya cuenta.} one {Primer día de la racha.} other {¡# días seguidos!}}}}',
  log_in_future: '{day} todavía no ha llegado. Anótalo cuando esté hecho.',
  habits_heading: 'Tus hábitos:',
  habits_none: 'Todavía no tienes hábitos. Empieza uno: /habit correr every day',
  habit_line:
    '{done, select, yes {✓} other {○}} {name}{streak, plural, =0 {} one { – # {unit, select, week {semana} other {día}}} other { – # {unit, select, week {semanas} other {días}}}}',
};
