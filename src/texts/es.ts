import type { Catalogue } from './catalogue.ts';

/** Everything Steward says, in Spanish. What it tells people to type is a command, since those work in every language. */
export const es: Catalogue = {
  // Days and moments
  moment: '{day} a las {time}',

  // Tasks
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

  // Goals
  goal_added: 'Nuevo objetivo: {title}{dated, select, yes { (fecha límite: {deadline})} other {}}',
  goal_updated:
    'Objetivo cambiado: {title} – {status, select, todo {abierto} blocked {a la espera de otros} done {alcanzado} other {abandonado}}, {progress} %',
  goals_heading: 'Tus objetivos:',
  goals_none: 'Todavía no tienes objetivos. Ponte uno: /goal correr una maratón by October',
  goal_line:
    '{position}. {title}{dated, select, yes { (fecha límite: {deadline})} other {}}{status, select, blocked { – a la espera de otros} other {}}{progress, plural, =0 {} other { – # %}}',
  goal_view:
    '{title}: {status, select, todo {abierto} blocked {a la espera de otros} done {alcanzado} other {abandonado}}, {progress} %{dated, select, yes {, fecha límite: {deadline}} other {}}',
  goal_needs: 'Necesita: {titles}',
  goal_needed_by: 'Hace falta para: {titles}',
  goals_linked: '“{goal}” ahora necesita “{needs}”.',
  goals_unlinked: '“{goal}” ya no necesita “{needs}”.',
  goal_blocked:
    '“{title}” todavía necesita “{requirement}”. Termina eso primero, o escribe “unlink {title} from {requirement}”.',
  link_to_itself: '“{title}” no puede necesitarse a sí mismo.',
  link_closes_cycle: 'Eso daría vueltas en círculo: {path}. Quita antes uno de estos enlaces.',
  link_is_known: 'Eso ya se deduce de aquí: {path}.',
  not_linked: '“{goal}” no necesita “{needs}” directamente.',

  // Habits
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

  // Reflections
  reflection_saved: '{again, select, yes {He añadido esto a tu reflexión} other {He guardado tu reflexión}} ({day}).',
  day_in_future: '{day} todavía no ha llegado. Reflexiona sobre un día que ya haya llegado.',

  // Reminders
  reminder_added: 'Te lo recuerdo {when}: {text}',
  reminder_updated: 'Cambiado. Te lo recuerdo {when}: {text}',
  reminder_snoozed: 'Aplazado. Te lo recuerdo {when}: {text}',
  reminder_cancelled: 'Recordatorio cancelado: {text}',
  reminders_heading: 'Próximos recordatorios:',
  reminders_none: 'No tienes recordatorios pendientes. Crea uno: /remind llamar a mamá in 10 minutes',
  reminder_line: '{position}. {when} – {text}',
  reminder_due: '⏰ {text}',
  snooze_ten: 'En 10 minutos',
  snooze_hour: 'En una hora',
  no_reminder_to_snooze: 'Todavía no ha llegado ningún recordatorio que se pueda aplazar.',
  time_past: '{text} ya ha pasado. ¿Para cuándo lo pongo?',
  time_needed: '¿A qué hora, el {text}? Escribe, por ejemplo, “{text} at 9:00”.',
  day_needed: 'Para eso necesito un día, no una hora ({text}).',
  impossible_date: 'Esa fecha no existe: {text}.',
  impossible_time: 'Esa hora no existe: {text}. Usa horas y minutos, como 07:30.',

  hello: '¡Hola! Soy Steward. Escríbeme como a una persona, o /help. Ctrl-D termina.',
  pair_hint: 'Para que te conozca en {channels}, envía allí este código a Steward en el plazo de un día: {code}',
  not_stored: 'No he podido guardar eso: la base de datos no responde. Inténtalo otra vez en un momento.',

  // The day
  day_heading: '{isToday, select, yes {Hoy, {date}} other {Tu día: {date}}}',
  day_overdue: 'Con retraso:',
  day_due: 'Para hacer:',
  day_habits: 'Hábitos:',
  day_reminders: 'Recordatorios:',
  day_done: '{count, plural, one {# tarea hecha} other {# tareas hechas}}.',
  day_empty: 'Nada previsto. Un día libre.',
  bullet: '• {text}{dated, select, yes { – {due}} other {}}',
  briefing_greeting: 'Buenos días, {name}.',
  // Preferences and access
  preferences_set:
    'Anotado. {name}, {language, select, pt {portugués} es {español} fr {francés} other {inglés}}, {timeZone}; tu día empieza a las {dayStart}.',
  briefing_set: 'Tu resumen de la mañana llega a las {time}.',
  briefing_off: 'Se acabaron los resúmenes de la mañana. Para recuperarlos: /briefing 8:00',
  unknown_time_zone: 'No conozco la zona horaria “{text}”. Usa un nombre como Europe/Madrid o America/Mexico_City.',
  pairing_code: 'Envía este código a Steward por el otro canal en el plazo de un día: {code}',
  paired:
    'Ya sé que eres tú, {name}: las mismas listas y la misma memoria, también en este canal. Escribe /help para ver lo que hago.',
  private_steward:
    'Este Steward es privado. Ya avisé a quien lo lleva de que escribiste; esa persona puede darte acceso.',
  access_requested: 'A {name} ({channel}) le gustaría hablar conmigo. ¿Le das acceso?',
  approve: 'Dar acceso',
  refuse: 'Rechazar',
  access_approved: '{name} pasa a tener acceso.',
  access_refused: '{name} se queda sin acceso.',
  access_none: 'Nadie está esperando acceso.',
  access_line: '{position}. {name} ({channel})',
  access_heading: 'Esperan acceso:',
  welcome:
    '¡Hola, {name}! Soy Steward: llevo tus tareas, objetivos, hábitos y recordatorios. Escribe /help para ver cómo.',
  admin_only: 'Eso solo lo puede hacer quien administra este Steward.',

  // Undo
  undone: 'Deshecho: {what}',
  nothing_to_undo: 'No hay nada que deshacer.',
  undo_changed_since: 'No puedo deshacer eso (“{what}”): ha vuelto a cambiar desde entonces.',

  // Recall
  recalled_heading: 'Lo que tengo sobre “{query}”:',
  recalled_none: 'No tengo nada sobre “{query}”.',
  recalled_line: '• {date}: {text}',

  // Answers of the assistant
  nothing_found: 'No encuentro “{reference}”.',
  which_one: '¿A qué te refieres con “{reference}”?',
  not_understood:
    'No lo he entendido. Sin un modelo de lenguaje solo entiendo comandos y frases en inglés: escribe /help para ver ejemplos. ¿O guardo lo que escribiste?',
  keep_as_task: 'Como tarea',
  keep_as_reflection: 'En la reflexión de hoy',
  unsupported:
    'Todavía no puedo leer ese tipo de mensaje ({what, select, voice {nota de voz} audio {audio} photo {foto} video {vídeo} document {documento} sticker {sticker} file {archivo} location {ubicación} contact {contacto} other {{what}}}). Escríbelo como texto, por favor.',
  empty_message: 'Ese mensaje llegó vacío. Escribe /help para ver lo que sé hacer.',
  too_long:
    'Ese mensaje es demasiado largo para mí ({length} caracteres; leo hasta {limit}). Envíalo por partes, por favor.',
  button_used: 'Ese botón ya se usó.',
  button_gone: 'Ese botón ya no funciona.',
  refused_input: 'No puedo hacer eso: {problem}',
  unknown_tool: 'No hay ninguna herramienta llamada {tool}.',
  not_possible: 'Eso no es posible: el valor está fuera de lo permitido.',
  gave_up:
    'Algo ha fallado por mi parte y no he podido terminar. No se ha perdido nada: lo que ya hice está guardado. Inténtalo otra vez, por favor.',
  model_down:
    '(No consigo conectar con el modelo de lenguaje; mientras tanto solo entiendo frases en inglés y comandos, como los de /help.)',
  model_stopped: '(No he podido terminar esto con el modelo de lenguaje. Hasta ahora:)',
  missed_reply: '(Puede que mi última respuesta no te haya llegado: “{text}”)',

  // Questions of the interpreter
  ask_ambiguous_date: '¿A qué fecha te refieres con “{text}”?',
  ask_dropped: 'De acuerdo, lo dejo.',
  ask_impossible_date: 'Esa fecha no existe: {text}. ¿A qué día te refieres?',
  ask_no_repeats: 'Eso todavía no lo sé repetir. Dame una sola fecha, por favor.',
  ask_snooze_until_when: '¿Hasta cuándo? Por ejemplo: /snooze 10 minutes',
  ask_time_past: 'Esa hora ya ha pasado. ¿Para cuándo lo pongo?',
  ask_unclear_time: '¿Qué día u hora? Por ahora solo entiendo fechas en inglés, como tomorrow 5pm.',
  ask_unknown_command: 'No conozco el comando /{command}. Escribe /help para ver los que conozco.',
  ask_unknown_language: 'Hablo inglés, portugués, español y francés.',
  ask_unknown_time_zone: 'No conozco la zona horaria “{text}”. Usa un nombre como Europe/Madrid.',
  ask_what_to_add: '¿Qué añado? Por ejemplo: /add comprar leche',
  ask_what_to_link: '¿Qué objetivos? Por ejemplo: /link maratón to 10 km',
  ask_what_to_log: '¿Qué hábito? Por ejemplo: /log correr',
  ask_what_to_recall: '¿Qué busco? Por ejemplo: /recall empleo en Lisboa',
  ask_what_to_remind: '¿Qué te recuerdo? Por ejemplo: /remind llamar a mamá at 9',
  ask_what_to_set: '¿Qué cambio? Por ejemplo: /settings time zone Europe/Madrid',
  ask_what_to_write: '¿Qué escribo? Por ejemplo: /reflect buen día, cansancio, informe entregado',
  ask_when_to_brief: '¿A qué hora? Por ejemplo: /briefing 7:30',
  ask_when_to_remind: '¿Cuándo te lo recuerdo?',
  ask_which_goal: '¿Qué objetivo?',
  ask_which_reminder: '¿Qué recordatorio?',
  ask_which_request: '¿Qué solicitud? Escribe /requests para verlas.',
  ask_which_task: '¿Qué tarea?',
  in_an_hour: 'En una hora',
  this_evening: 'Esta tarde',
  tomorrow_morning: 'Mañana por la mañana',

  help: `Escribe comandos como estos:
• /add comprar leche tomorrow 5pm – /list – /done leche – /edit informe to Monday
• /habit correr every day – /log correr – /habits
• /goal conseguir el empleo en Lisboa by March – /link empleo to currículum – /goals
• /reflect buen día, cansancio, informe entregado
• /remind llamar a mamá in 10 minutes – /snooze 1 hour – /reminders
• /today – /today tomorrow – /undo – /recall Lisboa
• /briefing 7:30 – /settings time zone Europe/Madrid – /settings language English
En los comandos, las fechas y palabras como to, by y every van por ahora en inglés; frases en español, solo con un modelo de lenguaje.
En Slack, pon /steward delante: /steward add comprar leche
Todos los comandos: {commands}`,
};
