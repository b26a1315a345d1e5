import type { habits as english } from '../en/habits.ts';
import type { Texts } from '../texts.ts';

export const habits: Texts<typeof english> = {
  habit_added: 'Nuevo hábito: {name}, {rhythm}. Cuando lo hagas: /log {name}',
  habit_exists: 'Ya tienes el hábito “{name}”.',
  days_needed: '¿Qué días? Por ejemplo: /habit yoga todos los lunes y jueves',
  habit_logged:
    'Anotado: {name}{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Esta semana ya cuenta.} one {Primera semana de la racha.} other {# semanas seguidas.}}} other {{streak, plural, =0 {Ya cuenta.} one {Primer día de la racha.} other {¡# días seguidos!}}}}',
  habit_logged_again:
    '{name} ya estaba anotado ese día; he guardado lo que añadiste{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Ya cuenta.} one {Primera semana de la racha.} other {# semanas seguidas.}}} other {{streak, plural, =0 {Ya cuenta.} one {Primer día de la racha.} other {¡# días seguidos!}}}}',
  log_in_future: '{day} todavía no ha llegado. Anótalo cuando esté hecho.',
  habits_heading:
    '{show, select, at_risk {Haz estos hoy para no perder la racha} inactive {Hábitos fuera de uso} all {Todos los hábitos} other {Tus hábitos}}:',
  habits_none:
    '{show, select, at_risk {Hoy no hay rachas en riesgo.} inactive {No hay hábitos fuera de uso.} other {Todavía no tienes hábitos. Empieza uno: /habit correr todos los días}}',
  habit_line:
    '{mark, select, done {✓} skipped {→} paused {⏸} other {○}} {name}{streak, plural, =0 {} one { – # {unit, select, week {semana} other {día}}} other { – # {unit, select, week {semanas} other {días}}}}',
  habit_rhythm:
    '{frequency, select, daily {todos los días} weekdays {de lunes a viernes} weekly {{times, plural, one {una vez por semana} other {# veces por semana}}} other {{days}}}{aim, select, none {} other {, {aim}}}',
  habit_updated:
    'He cambiado el hábito: {name}, {rhythm}.{active, select, no { Ahora está fuera de uso; su registro se conserva.} other {}}',
  habit_deleted: 'He borrado el hábito “{name}”. Su registro se conserva.',
  rhythm_mixed: 'Eso no encaja: di o cuántas veces por semana, o qué días, o la frecuencia (daily, weekdays).',
  habit_unlogged:
    'He quitado {name} del registro ({day}). {unit, select, week {{streak, plural, =0 {Ahora sin racha.} one {# semana seguida.} other {# semanas seguidas.}}} other {{streak, plural, =0 {Ahora sin racha.} one {# día seguido.} other {# días seguidos.}}}}',
  not_logged: 'No hay nada anotado para {name} ({day}).',
  habit_skipped:
    'Saltado: {name} ({day}). {unit, select, week {{streak, plural, =0 {No rompe ninguna racha.} one {Tu racha de # semana está a salvo.} other {Tu racha de # semanas está a salvo.}}} other {{streak, plural, =0 {No rompe ninguna racha.} one {Tu racha de # día está a salvo.} other {Tu racha de # días está a salvo.}}}}',
  skip_of_done: '{name} está anotado como hecho ({day}). Si no es así, primero: /unlog {name}',
  habit_paused:
    '{all, select, yes {Todos tus hábitos quedan en pausa} other {{name} queda en pausa}}{later, select, yes { (inicio: {from})} other {}}{ends, select, yes { (hasta: {until})} other { hasta que lo retomes}}. Mientras tanto no se rompe ninguna racha.',
  habit_resumed:
    '{all, select, yes {Qué bien que hayas vuelto: tus hábitos cuentan de nuevo.} other {{name} cuenta de nuevo.}}',
  pause_ends_before: 'Una pausa no puede acabar antes de empezar. Di un último día posterior.',
  not_paused: '{one, select, yes {{name} no está en pausa.} other {Tus hábitos no están en pausa.}}',
  paused_with_all: '{name} está en pausa porque todos los hábitos lo están. Para retomarlos todos: /resume',
  habit_place: '{position}. {line}',
  habit_view:
    '{name}: {rhythm}{part, select, morning {, por la mañana} afternoon {, por la tarde} evening {, por la noche} other {}}{state, select, paused { (en pausa)} inactive { (fuera de uso)} other {}}',
  habit_streak:
    '{unit, select, week {Semanas} other {Días}} de racha: {current}, como máximo {best}. Hecho {total, plural, one {# vez} other {# veces}} en total{amount, select, none {} other { ({amount})}}.',
  habit_strength: 'Fuerza: {percent} % ({change} en 30 días)',
  habit_serves: 'Para: {what}',
  habit_motivation: 'Por qué: {motivation}',
  habit_legend: '🟩 hecho  🟦 saltado o en pausa  🟧 fallado',
};
