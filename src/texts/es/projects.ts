import type { projects as english } from '../en/projects.ts';
import type { Texts } from '../texts.ts';

export const projects: Texts<typeof english> = {
  project_added:
    '{kind, select, list {Nueva lista} other {Nuevo proyecto}}: {name}{dated, select, yes { (fecha límite: {deadline})} other {}}',
  project_updated:
    '{kind, select, list {Lista cambiada} other {Proyecto cambiado}}: {name} – {status, select, not_started {sin empezar} in_progress {en curso} on_hold {en pausa} completed {terminado} other {cancelado}}{dated, select, yes { (fecha límite: {deadline})} other {}}',
  project_still_open:
    '{count, plural, one {Todavía tiene # tarea por hacer.} other {Todavía tiene # tareas por hacer.}}',
  project_deleted:
    'Archivado: {name}.{open, plural, =0 {} one { # tarea por hacer se queda dentro y en tu lista.} other { # tareas por hacer se quedan dentro y en tu lista.}} Para recuperarlo: /restore {name}',
  projects_heading:
    '{show, select, silent {Proyectos sin novedades desde hace una semana o más} on_hold {Proyectos en pausa} completed {Proyectos terminados} cancelled {Proyectos cancelados} lists {Tus listas} all {Todos los proyectos y listas} other {Tus proyectos}}:',
  projects_none:
    '{show, select, silent {Todos los proyectos en curso tuvieron novedades esta semana.} on_hold {No hay proyectos en pausa.} completed {Todavía no hay proyectos terminados.} cancelled {Ningún proyecto se canceló.} lists {Todavía no tienes listas. Para empezar: /add huevos a la lista de la compra} all {Todavía no tienes proyectos ni listas.} other {No tienes proyectos abiertos. Para empezar: /project Sitio web para marzo}}',
  project_line:
    '{position}. {name}{dated, select, yes { (fecha límite: {deadline})} other {}} – {status, select, in_progress {} not_started {sin empezar, } on_hold {en pausa, } completed {terminado, } other {cancelado, }}{percent} %, por hacer: {open}{silent, select, yes { – sin novedades desde hace {days, plural, one {# día} other {# días}}} other {}}',
  project_view:
    '{name} – {status, select, not_started {sin empezar} in_progress {en curso} on_hold {en pausa} completed {terminado} other {cancelado}}{dated, select, yes { (fecha límite: {deadline})} other {}}: {percent} %, tareas hechas: {done} de {total}',
  project_in_area: 'En el área {area}',
  project_for_goal: 'Para el objetivo “{goal}”',
  project_weight: 'Prioridad: {priority, select, high {alta} low {baja} other {media}}, importancia: {importance} de 5',
  project_role:
    'Tu papel: {role, select, member {miembro} observer {observador} other {responsable}}{organized, select, yes { ({organization})} other {}}',
  project_hours: 'Tiempo dedicado: {hours} h{estimated, select, yes { de {estimate} h} other {}}',
  project_activity:
    'Última actividad: {when}; última novedad: {days, plural, =0 {hoy} one {hace # día} other {hace # días}}',
  project_tasks: 'Por hacer:',
  project_actions: 'Próximos pasos que todavía no son tareas:',
  project_blockers: 'Bloqueado por:',
  project_item: '{position}. {text}{dated, select, yes { – {due}} other {}}{assigned, select, yes { ({who})} other {}}',
  project_latest: 'Novedades:',

  // Updates
  update_line: '• {date}, {kind, select, progress {avance} blocker {bloqueo} decision {decisión} other {nota}}: {text}',
  update_logged:
    'Anotado en {project} ({kind, select, progress {avance} blocker {bloqueo} decision {decisión} other {nota}}).',
  update_blocker: 'Bloqueado por: {text}{assigned, select, yes { ({who})} other {}}',
  update_action: 'Siguiente: {text}',
  action_as_task: 'Crear tarea: {text}',
  action_taken: '“{text}” ya es una tarea.',
  updates_heading: 'Novedades de {project}:',
  updates_none: 'Todavía no hay nada de eso escrito sobre {project}. Por ejemplo: /update {project}: cabecera lista',
  blocker_gone:
    'Resuelto: {text}. {left, plural, =0 {Nada más bloquea {project}.} one {Queda # bloqueo en {project}.} other {Quedan # bloqueos en {project}.}}',
  blocker_resolved: '“{text}” ya está resuelto.',

  // Tasks in projects and lists
  task_added_to:
    '{fresh, select, yes {Nueva lista “{list}”. Añadido} other {Añadido a {list}}}: {title}{dated, select, yes { (para {due})} other {}}',
  task_now_in: '{fresh, select, yes {Ahora en {list}, una lista nueva.} other {Ahora en {list}.}}',
  tasks_in_heading:
    '{name}{show, select, today { – para hoy} overdue { – con retraso} done { – hechas} all { – todas las tareas} other {}}:',
  tasks_in_none: '{show, select, open {No hay nada por hacer en “{name}”.} other {No hay tareas así en “{name}”.}}',
};
