import type { goals as english } from '../en/goals.ts';
import type { Texts } from '../texts.ts';

export const goals: Texts<typeof english> = {
  goal_added: 'Nuevo objetivo: {title}{dated, select, yes { (fecha límite: {deadline})} other {}}',
  goal_updated: 'Objetivo cambiado: {title} – {status}, {progress} %',
  goal_deleted: 'Objetivo borrado: {title}',
  goal_status:
    '{status, select, todo {abierto} blocked {a la espera de otros} paused {en pausa} done {alcanzado} other {abandonado}}',
  goals_opened: 'Ahora abiertos: {titles}',
  goals_waiting: 'Otra vez a la espera: {titles}',
  mark_reached: 'Marcar como alcanzado',
  goals_heading:
    '{show, select, todo {Objetivos en los que puedes trabajar} blocked {Objetivos a la espera de otros} paused {Objetivos en pausa} done {Objetivos alcanzados} canceled {Objetivos abandonados} all {Todos los objetivos} other {Tus objetivos}}{category, select, none {} other { ({category})}}:',
  goals_none:
    '{show, select, open {No tienes objetivos abiertos. Ponte uno: /goal correr una maratón para octubre} other {No hay objetivos así.}}',
  goal_category:
    '{category, select, career {carrera} health {salud} learning {aprendizaje} finance {finanzas} social {vida social} creative {creatividad} emotional_wellness {bienestar emocional} personal_growth {crecimiento personal} relationships {relaciones} mindfulness {atención plena} other {personal}}',
  goal_line:
    '{position}. {title}{dated, select, yes { (fecha límite: {deadline})} other {}}{status, select, todo {} other { – {words}}}{progress, plural, =0 {} other { – # %}}',
  goal_view: '{title}: {status}, {progress} %{dated, select, yes {, fecha límite: {deadline}} other {}}',
  goal_facts:
    'Prioridad {priority} de 5{days, plural, =0 {} one {, alrededor de # día} other {, alrededor de # días}}{category, select, none {} other {, {category}}}',
  goal_smart: 'En palabras SMART: {words}',
  goal_rolled_up: 'Con todo lo que forma parte: {progress} %',
  goal_waits_for: 'Espera a: {titles}',
  goal_needs: 'Necesita: {titles}',
  goal_beforehand: 'Antes de eso: {titles}',
  goal_helped_by: 'Con la ayuda de: {titles}',
  goal_related: 'Relacionado con: {titles}',
  goal_needed_by: 'Hace falta para: {titles}',
  goal_impact: 'En total, {count, plural, one {# objetivo lo espera} other {# objetivos lo esperan}}.',
  goal_serving: '{kind, select, task {Tareas} project {Proyectos} habit {Hábitos} other {Eventos}}: {titles}',
  goals_linked:
    '{type, select, requires {“{goal}” ahora necesita “{needs}”.} blocks {“{goal}” ahora espera hasta que “{needs}” deje libre el camino.} enables {“{needs}” ahora ayuda a avanzar a “{goal}”.} parallel {“{goal}” y “{needs}” ahora van a la par.} other {“{goal}” y “{needs}” ahora están relacionados.}}',
  goals_relinked: 'Cambiado: {text}',
  goals_unlinked:
    '{type, select, requires {“{goal}” ya no necesita “{needs}”.} blocks {“{goal}” ya no espera a “{needs}”.} enables {“{needs}” ya no ayuda a avanzar a “{goal}”.} other {“{goal}” y “{needs}” ya no están enlazados.}}',
  links_superfluous:
    'Entonces {count, plural, one {este enlace se deduciría solo} other {estos enlaces se deducirían solos}}: {links}. ¿Pongo “{goal} → {needs}” en {count, plural, one {su lugar} other {su lugar}}?',
  replace_links: 'Sustituir',
  goal_blocked:
    '“{title}” todavía necesita “{requirement}”. Termina eso primero, o escribe “unlink {title} from {requirement}”.',
  goal_finished: '“{title}” está terminado: ya nada lleva hasta él. Ábrelo de nuevo primero.',
  link_to_itself: '“{title}” no puede necesitarse a sí mismo.',
  link_closes_cycle: 'Eso daría vueltas en círculo: {path}. Quita antes uno de estos enlaces.',
  link_is_known: 'Eso ya se deduce de aquí: {path}.',
  not_linked: '“{goal}” no necesita “{needs}” directamente.',

  goal_exists: 'Ya tienes este objetivo: {title} ({status}). ¿Lo añado otra vez?',
  add_once_more: 'Añadirlo otra vez',
  show_that_goal: 'Enséñame ese',
  goals_alike: 'Muy parecido a: {titles}. ¿Van juntos?',
  link_to_goal: 'Enlazar con {title}',
  remove_again: 'Quitarlo otra vez',
  similar_heading: 'Objetivos parecidos a “{title}”:',
  similar_line: '{position}. {title} – {percent} % parecido ({status})',
  similar_none: 'Ningún otro objetivo se parece a “{title}”.',

  path_heading:
    'El camino crítico hasta “{title}”: {days, plural, one {# día} other {# días}}, es decir, {day} como pronto.',
  path_line:
    '{position}. {title} – {days, plural, one {# día} other {# días}}{assumed, select, yes { (supuesto)} other {}}{bottleneck, select, yes { ← lo que más tarda} other {}}',
  path_late: '{count, plural, one {Un día} other {# días}} después de su fecha límite, {deadline}.',
  path_assumed:
    '{count, plural, one {Un objetivo no tiene estimación y cuenta} other {# objetivos no tienen estimación y cuentan}} como una semana. Escribe “goal {title} takes 10 days”.',
  path_none: 'Ningún objetivo está abierto, así que no hay camino.',

  graph_caption: 'Tus objetivos en una imagen: {shown} de {total}.',
  graph_path: 'Camino crítico ({days, plural, one {# día} other {# días}}): {path}',
  graph_legend_path: 'camino crítico',
  graph_none: 'Aquí todavía no hay objetivos enlazados. Escribe “link maratón to 10 km”.',
  graph_sound:
    'Tu grafo de objetivos está en orden: {goals, plural, one {# objetivo} other {# objetivos}}, {links, plural, one {# enlace} other {# enlaces}}, ningún círculo, ningún enlace de más, todos los estados correctos.',
  graph_circle: 'Estos objetivos se esperan unos a otros en círculo: {path}',
  graph_superfluous: 'Enlaces de más: {links}',
  graph_false_status: 'El estado no se deduce de los enlaces: {titles}',
};
