import type { tasks as english } from '../en/tasks.ts';
import type { Texts } from '../texts.ts';

export const tasks: Texts<typeof english> = {
  task_added: 'Añadido: {title}{dated, select, yes { (para {due})} other {}}',
  task_updated: 'Cambiado: {title}{dated, select, yes { (para {due})} other {}}',
  task_completed: 'Hecho: {title}',
  task_reopened: 'Abierto de nuevo: {title}',
  task_deleted: 'Borrado: {title}',
  task_already_done: 'La tarea “{title}” ya está hecha. Para reabrirla: /reopen {title}',
  task_line:
    '{position}. {title}{dated, select, yes { – {due}} other {}}{priority, select, urgent { (urgente)} high { (prioridad alta)} low { (prioridad baja)} other {}}',
  tasks_heading:
    '{show, select, today {Para hoy} overdue {Con retraso} done {Hechas} all {Todas las tareas} blocked {Frenadas} other {Tu lista}}:',
  tasks_none:
    '{show, select, today {No hay nada para hoy.} overdue {No hay nada con retraso.} done {Todavía no hay nada hecho.} blocked {No hay nada frenado.} other {Tu lista está vacía. Para empezar: /add comprar leche}}',
  tasks_no_match: 'Ninguna tarea coincide con “{query}”.',
  more: '… y {count, plural, one {# más} other {# más}}.',
  task_repeats: 'Se repite {repeat}',
  repeat_rule:
    '{freq, select, DAILY {{interval, plural, one {cada día} other {cada # días}}} WEEKLY {{interval, plural, one {cada semana} other {cada # semanas}}} MONTHLY {{interval, plural, one {cada mes} other {cada # meses}}} YEARLY {{interval, plural, one {cada año} other {cada # años}}} other {según la regla {rule}}}{on, select, none {} other { ({on})}}{until, select, none {} other { hasta {until}}}{count, plural, =0 {} one { (una vez)} other { (# veces)}}{except, select, none {} other {, excepto {except}}}',
  repeat_after: '{length} después de hacerla{except, select, none {} other {, excepto {except}}}',
  month_day: '{day, select, last {el último día} other {día {day}}}',
  task_next: 'La próxima: {due}',
  task_over: 'Era la última vez.',
  task_skipped: 'Saltada: {title}',
  tasks_completed: '{count, plural, one {# tarea hecha} other {# tareas hechas}}: {titles}',
  tasks_updated: '{count, plural, one {# tarea cambiada} other {# tareas cambiadas}}: {titles}',
  tasks_deleted: '{count, plural, one {# tarea borrada} other {# tareas borradas}}: {titles}',
  tasks_freed: 'Ya nada lo impide: {titles}',
  task_waits: '{line} (espera a {titles})',
  tasks_linked: '“{task}” espera ahora a “{needs}”.',
  tasks_unlinked: '“{task}” ya no espera a “{needs}”.',
  task_link_itself: '“{title}” no puede esperarse a sí misma.',
  task_link_known: '“{task}” ya espera a “{needs}”.',
  task_link_cycle: 'Eso daría una vuelta completa: {path}. Quita antes uno de estos enlaces.',
  task_not_linked: '“{task}” no espera directamente a “{needs}”.',
  task_not_repeating: '“{title}” no se repite. Puedes darla por hecha o borrarla.',
  repeat_unclear:
    'No sé leer “{text}” como repetición. Usa daily, weekly, monthly o yearly, o una regla como {example}.',
  repeat_too_often: 'Una tarea se repite como mucho una vez al día. Para varias veces al día, crea varias tareas.',
  repeat_two_ways: 'La tarea se repite según el calendario o después de hacerla, no de las dos maneras.',
  repeat_over: 'Esa repetición termina antes de empezar: {text}. Elige un final posterior.',
  repeat_never: 'Ese día no llega nunca: {text}. Elige otra regla.',
  next_occurrence_touched:
    '“{title}” ya ha continuado: la próxima está abierta y ha cambiado desde entonces. Borra antes esa.',
  one_title_each: 'Varias tareas no pueden tener el mismo título. Cámbiales el nombre una a una.',
  too_many_at_once: 'Eso cambiaría {count} tareas a la vez; acepto hasta {limit}. Elige menos.',
  task_view:
    '{title}: {status, select, todo {por hacer} in_progress {en curso} review {en revisión} blocked {bloqueada} completed {hecha} other {cancelada}}{dated, select, yes {, para {due}} other {}}{priority, select, urgent {, urgente} high {, prioridad alta} low {, prioridad baja} other {}}',
  task_in_project: 'Proyecto: {name}',
  task_for_goal: 'Objetivo: {title}',
  task_tags: 'Etiquetas: {tags}',
  task_needs: 'Espera a: {titles}',
  task_needed_by: 'Necesaria para: {titles}',
  task_held_up: 'Frenada por: {text}',
  task_estimated: 'Estimación: {length}',
  task_spent: 'Tiempo dedicado: {length}',
  task_lasted: 'De {start} a {end}',
  task_started: 'Empezada {start}',
  task_energy: 'Energía que pide: {energy, select, high {mucha} medium {media} other {poca}}',
  task_load: 'Concentración que pide: {load, select, complex {mucha} moderate {alguna} other {poca}}',
  task_contexts: 'Buena para: {tags}',
  task_energies:
    'Tu energía: {start, select, very_low {muy baja} low {baja} moderate {media} high {alta} very_high {muy alta} other {–}} al empezar, {end, select, very_low {muy baja} low {baja} moderate {media} high {alta} very_high {muy alta} other {–}} al acabar',
  task_interrupted: 'Interrupciones: {interruptions}, cambios a otras cosas: {switches}',
};
