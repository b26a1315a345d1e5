import type { PhraseTable } from '../language.ts';

/** How Spanish asks for what the rules of `frames/` do not read. */
export const phrases: Partial<PhraseTable> = {
  add_task: [
    '(añade|añadir|añada|agrega|agregar|agregue|apunta|anota|anotar|nueva tarea|tarea) : {title}',
    '(añade|añadir|agrega)',
  ],
  reopen_task: [
    '(reabre|reabrir|desmarca) {task}',
    '{task} (no está|todavía no está|aún no está) (hecho|hecha|terminado|terminada|lista|listo)',
  ],
  complete_task: [
    '(terminé|acabé|completé|he terminado|he acabado|he completado|ya hice|ya he hecho) [con|de|el|la|los|las] {task}',
    '(completa|completar|termina|terminar) {task}',
    '(marca|marcar) {task} como (hecho|hecha|completado|completada|terminado|terminada)',
    '{task} (está|están|ya está|ya están) (hecho|hecha|hechos|hechas|listo|lista|terminado|terminada|completado|completada)',
    '(hecho|hecha|listo) : {task}',
  ],
  log_time: ['[yo] (pasé|dediqué|trabajé|he pasado|he trabajado|he dedicado) {length} (en|a|al|con|de) {body}'],
  rename_task: [
    '(renombra|renombrar) {task} (a|como) {title}',
    '(cambia|cambiar) el (título|nombre) de {task} a {title}',
  ],
  set_due: [
    '(mueve|mover|pasa|pasar|aplaza|aplazar|pospón|posponer|cambia|cambiar|reprograma|reprogramar|retrasa|adelanta) {task} (para|a|al|hasta) {when}',
    '{task} es para {when}',
    '{task} vence {when}',
  ],
  clear_due: [
    '(quita|quitar|elimina|borra) (la fecha|el plazo) (de|del|de la) {task}',
    '{task} no tiene (fecha|plazo)',
  ],
  set_priority: ['(marca|pon|haz) {task} [como] {priority:priority}', '{task} es {priority:priority}'],
  set_task_status: ['(marca|pon) {task} como {status:status}', '{task} está {status:status}'],
  delete_task: ['(borra|borrar|borre|elimina|eliminar|elimine|quita|quitar|suprime) : {task}'],
  list_tasks: [
    '[muestra|muéstrame|enséñame|lista|ver|dime] [todas] [mis|las] tareas',
    'qué (tengo|hay|queda) [pendiente] [que|por|para] hacer',
    'qué me queda por hacer',
  ],
  list_tasks_view: [
    '[muestra|muéstrame|enséñame|ver] [mis|las] tareas {view:view}',
    '(qué está|qué tareas están) {view:overdue}',
    'qué (hice|he hecho|completé) {view:view}',
  ],
  find_tasks: ['(busca|buscar|encuentra|muestra) [las|mis] tareas (sobre|con|de) {query}'],
  add_goal: [
    '(nueva meta|nuevo objetivo|meta|objetivo) : {title}',
    '(añade|agrega|crea|define|pon) [una|un|la|el] [nueva|nuevo] (meta|objetivo) [de|para] : {title}',
    'mi (meta|objetivo) es {title}',
  ],
  list_goals: [
    '[muestra|muéstrame|enséñame|ver|lista] [todas|todos] [mis|las|los] (metas|objetivos)',
    '(cuáles son|cuáles) [mis|las|los] (metas|objetivos)',
    'cómo van mis (metas|objetivos)',
  ],
  finish_goal: [
    '(alcancé|cumplí|logré|he alcanzado|he cumplido|he logrado) [mi|la|el] (meta|objetivo) [de] : {goal}',
    '[mi|la|el] (meta|objetivo) {goal} está (cumplida|cumplido|alcanzada|alcanzado|hecha|hecho)',
  ],
  cancel_goal: ['(cancela|cancelar|abandona|abandono|borra) [mi|la|el] (meta|objetivo) [de] : {goal}'],
  goal_progress: [
    '[mi|la|el] (meta|objetivo) {goal} (está al|va al|está en|va por el) {percent:percent} %',
    '{goal} (está al|va al|está en|va por el) {percent:percent} %',
  ],
  goal_deadline: ['(mueve|pasa|aplaza|cambia) [mi|la|el] (meta|objetivo) [de] {goal} (a|al|para|hasta) {when}'],
  rename_goal: ['(renombra|renombrar) [mi|la|el] (meta|objetivo) {goal} (a|como) {title}'],
  link_goals: [
    '(enlaza|vincula|conecta|une) {goal} (a|con) {needs}',
    '{goal} depende (de|del) {needs}',
    '[la|el|mi] (meta|objetivo) {goal} (necesita|requiere) {needs}',
  ],
  unlink_goals: ['(desenlaza|desvincula|separa) {goal} (de|del) {needs}', '{goal} ya no depende (de|del) {needs}'],
  show_goal: [
    '(muestra|muéstrame|enséñame|ver|abre) [mi|la|el] (meta|objetivo) [de] : {goal}',
    'cómo va [mi|la|el] (meta|objetivo) [de] {goal}',
  ],
  add_habit: [
    '(nuevo hábito|hábito) : {name}',
    '(añade|agrega|crea|empieza) [un|el] [nuevo] hábito [de] : {name}',
    '(quiero|me gustaría) (crear|empezar) [un|el] hábito [de] : {name}',
  ],
  list_habits: [
    '[muestra|muéstrame|enséñame|ver|lista] [todos] [mis|los] hábitos',
    '(cuáles son|cómo van) mis hábitos',
  ],
  log_habit: ['(registra|registrar|registre) : {what}'],
  log_done: ['{subject:subject} [ya|también] {what}', '(ya|también) {what}', '{what}'],
  snooze_reminder: [
    '(pospón|posponer|pospone|aplaza|aplazar) [eso|esto|el recordatorio|lo] (por|hasta|para) {body}',
    '(pospón|posponer|pospone|aplaza|aplazar) [eso|esto|el recordatorio] {body}',
  ],
  snooze_named_reminder: [
    '(pospón|posponer|pospone|aplaza) el recordatorio (de|del|sobre) {reminder} (por|hasta|para) {when}',
  ],
  move_reminder: ['(mueve|pasa|cambia) el recordatorio (de|del|sobre) {reminder} (a|al|para) {when}'],
  cancel_reminder: [
    '(cancela|cancelar|borra|elimina|quita|olvida) [el|mi] recordatorio (de|del|sobre|para) {reminder}',
    '(no me recuerdes|deja de recordarme) {reminder}',
  ],
  write_reflection: [
    '(reflexión|reflexión del día|reflexión de hoy) : {text}',
    '(reflexión|reflexionar) (de|sobre) {text}',
    '(diario|querido diario) :: {text}',
    '(reflexión|reflexionar)',
  ],
  show_day: [
    'qué (tengo|hay|toca) (hoy|para hoy)',
    '(mi día|cómo es mi día|cómo está mi día|agenda|hoy)',
    '(muestra|muéstrame) mi día',
  ],
  show_day_on: ['qué (tengo|hay|toca) [para|el] {when}', '(muestra|muéstrame|enséñame) {when}', '{when}'],
  undo: ['(deshaz|deshacer|deshazlo|vuelve atrás) [eso|esto|lo último]'],
  help: [
    '(ayuda|ayúdame|comandos|qué sabes hacer|qué puedes hacer|qué haces|cómo funcionas|cómo funciona esto|qué puedo decir)',
  ],
  recall: [
    '(recuerda|recordar|busca en la memoria) :: {query}',
    'qué (dije|te dije|escribí|conté|he dicho) (sobre|de|del) {query}',
    'qué (sabes|recuerdas) (sobre|de|del) {query}',
    'cuándo hablé (de|del|sobre) {query}',
  ],
  set_name: ['(llámame|me llamo) {name}', 'mi nombre es {name}'],
  set_time_zone: [
    'mi zona horaria es {zone}',
    '(cambia|cambiar|pon|establece) [mi|la] zona horaria a {zone}',
    '(zona horaria|zona) : {zone}',
  ],
  set_language: [
    '(habla|háblame|responde|respóndeme|escribe) [me] [en] {language:languageName}',
    '(cambia|cambiar|pon) [mi|el] idioma a {language}',
    'idioma : {language:languageName}',
    'mi idioma es [el] {language}',
  ],
  set_day_start: ['mi día (empieza|comienza) a las {clock}', 'mi día (empieza|comienza) [a] {clock}'],
  brief_at: [
    '(envíame|mándame|dame) [el|mi] (resumen|informe) [de la mañana|diario|matutino] a las {clock}',
    '(resumen|informe) [de la mañana|diario|matutino] a las {clock}',
    '(envíame|mándame|dame|pon) [el|mi] (resumen|informe) [de la mañana|diario|matutino] [a] {clock}',
  ],
  brief_off: ['(para|cancela|desactiva|quita|no más) [el|mi] (resumen|informe) [de la mañana|diario|matutino]'],
  link_channel: [
    '(vincula|enlaza|conecta|empareja) [mi|otro|otra|el|la] (telegram|slack|terminal|canal|teléfono|cuenta|dispositivo)',
  ],
  list_access_requests: ['(quién quiere entrar|solicitudes de acceso|solicitudes)'],
  approve_access: ['(aprueba|aprobar|acepta|aceptar) [la solicitud|solicitud] {request}'],
  refuse_access: ['(rechaza|rechazar|deniega) [la solicitud|solicitud] {request}'],
};
