import type { hierarchy as english } from '../en/hierarchy.ts';
import type { Texts } from '../texts.ts';

export const hierarchy: Texts<typeof english> = {
  pillar_added: 'Nuevo pilar: {name}{shared, select, yes { ({share} % de tu tiempo)} other {}}',
  pillar_updated: 'Pilar cambiado: {name}{shared, select, yes { ({share} % de tu tiempo)} other {}}',
  pillar_deleted:
    'Pilar archivado: {name}.{areas, plural, =0 {} one { # área conserva su sitio.} other { # áreas conservan su sitio.}} Para recuperarlo: /restore {name}',
  area_added: 'Nueva área: {name}{within, select, yes { (en {pillar})} other {}}',
  area_updated: 'Área cambiada: {name}{within, select, yes { (en {pillar})} other {}}',
  area_deleted:
    'Área archivada: {name}.{projects, plural, =0 {} one { # proyecto conserva su sitio.} other { # proyectos conservan su sitio.}} Para recuperarla: /restore {name}',
  shares_over:
    '{some, select, yes {Solo queda el {left} % de tu tiempo: un {wanted} % no cabe. Elige menos, o baja antes la parte de otro pilar.} other {Todo tu tiempo ya está repartido: un {wanted} % no cabe. Baja antes la parte de otro pilar.}}',
  name_taken: 'Ya existe “{name}”. Elige otro nombre, o cambia antes el de ese.',
  parent_archived: '“{name}” está en el archivo y no admite nada nuevo. Para recuperarlo: /restore {name}',
  hierarchy_heading: 'Pilares, áreas y proyectos – {facts}:',
  hierarchy_line: '{indent}{position}. {name}{kept, select, archived { (archivado)} other {}} – {facts}',
  hierarchy_share: '{share} % de tu tiempo',
  hierarchy_projects: '{count, plural, one {# proyecto} other {# proyectos}}',
  hierarchy_tasks: '{total, plural, =0 {todavía sin tareas} other {por hacer: {open}, hechas: {done} ({percent} %)}}',
  hierarchy_loose:
    '{count, plural, one {# tarea por hacer no está} other {# tareas por hacer no están}} en ningún proyecto.',
  hierarchy_none:
    'Todavía no tienes pilares, áreas ni proyectos. Para empezar: /pillar Salud – /project Sitio web para marzo',
  show_more: 'Más',

  // The archive
  kind_name:
    '{kind, select, pillar {pilar} area {área} project {proyecto} task {tarea} goal {objetivo} habit {hábito} journal {entrada del diario} learning {aprendizaje} other {{kind}}}',
  item_restored:
    'Recuperado: {name} ({kind}).{within, select, yes { Está en “{parent}”, que sigue en el archivo.} other {}}',
  nothing_archived: 'Nada del archivo coincide con “{reference}”. Para ver lo que hay: /archived',
  archive_heading: 'En el archivo:',
  archive_line: '{position}. {name} ({kind}, {day})',
  archive_none: 'No hay nada en el archivo.',

  // Searching
  search_heading: 'Encontrado para “{query}”:',
  search_none: 'Nada coincide con “{query}”.',
  search_group:
    '{kind, select, task {Tareas} project {Proyectos} area {Áreas} pillar {Pilares} goal {Objetivos} habit {Hábitos} event {Eventos} reminder {Recordatorios} update {Novedades de proyectos} reflection {Reflexiones} journal {Diario} learning {Aprendizajes} other {{kind}}} ({total})',
  search_line: '{position}. {text}{dated, select, yes { – {day}} other {}}{closed, select, yes { (cerrado)} other {}}',
};
