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
    '{show, select, today {Para hoy} overdue {Con retraso} done {Hechas} all {Todas las tareas} other {Tu lista}}:',
  tasks_none:
    '{show, select, today {No hay nada para hoy.} overdue {No hay nada con retraso.} done {Todavía no hay nada hecho.} other {Tu lista está vacía. Para empezar: /add comprar leche}}',
  tasks_no_match: 'Ninguna tarea coincide con “{query}”.',
  more: '… y {count, plural, one {# más} other {# más}}.',
};
