import type { questions as english } from '../en/questions.ts';
import type { Texts } from '../texts.ts';

export const questions: Texts<typeof english> = {
  ask_ambiguous_date: '¿A qué fecha te refieres con “{text}”?',
  ask_dropped: 'De acuerdo, lo dejo.',
  ask_impossible_date: 'Esa fecha no existe: {text}. ¿A qué día te refieres?',
  ask_no_repeats: 'Eso todavía no lo sé repetir. Dame una sola fecha, por favor.',
  ask_snooze_until_when: '¿Hasta cuándo? Por ejemplo: /snooze 10 minutos',
  ask_time_past: 'Esa hora ya ha pasado. ¿Para cuándo lo pongo?',
  ask_unclear_time: '¿Qué día u hora? Por ejemplo: mañana a las 17',
  ask_unknown_command: 'No conozco el comando /{command}. Escribe /help para ver los que conozco.',
  ask_unknown_language: 'Hablo inglés, portugués, español y francés.',
  ask_unknown_time_zone: 'No conozco la zona horaria “{text}”. Usa un nombre como Europe/Madrid.',
  ask_what_to_add: '¿Qué añado? Por ejemplo: /add comprar leche',
  ask_what_to_focus:
    '¿Qué quieres cuidar? Uno de estos: stress management, goal achievement, relationships, self worth, emotional regulation, work life balance, personal growth, mindfulness',
  ask_what_to_link: '¿Qué objetivos? Por ejemplo: /link maratón a 10 km',
  ask_what_to_log: '¿Qué hábito? Por ejemplo: /log correr',
  ask_what_to_recall: '¿Qué busco? Por ejemplo: /recall empleo en Lisboa',
  ask_what_to_remind: '¿Qué te recuerdo? Por ejemplo: /remind llamar a mamá a las 9',
  ask_what_to_report: '¿Qué hay que decir, y de qué proyecto? Por ejemplo: /update Sitio web: cabecera lista',
  ask_what_to_restore: '¿Qué recupero? Para ver lo que hay en el archivo: /archived',
  ask_what_to_search: '¿Qué busco? Por ejemplo: /find Lisboa',
  ask_what_to_set: '¿Qué cambio? Por ejemplo: mi zona horaria es Europe/Madrid',
  ask_what_to_write: '¿Qué escribo? Por ejemplo: /reflect buen día, cansancio, informe entregado',
  ask_when_to_brief: '¿A qué hora? Por ejemplo: /briefing 7:30',
  ask_when_is_event: '¿Cuándo es? Por ejemplo: mañana a las 15:00',
  ask_when_to_remind: '¿Cuándo te lo recuerdo?',
  ask_which_area: '¿Qué área?',
  ask_which_event: '¿Qué evento?',
  ask_which_goal: '¿Qué objetivo?',
  ask_which_pillar: '¿Qué pilar?',
  ask_which_project: '¿Qué proyecto?',
  ask_which_reminder: '¿Qué recordatorio?',
  ask_which_request: '¿Qué solicitud? Escribe /requests para verlas.',
  ask_which_task: '¿Qué tarea?',
  in_an_hour: 'En una hora',
  this_evening: 'Esta tarde',
  tomorrow_morning: 'Mañana por la mañana',

  help: `Escribe como se lo dirías a alguien:
• añade comprar leche mañana a las 17 – mis tareas – la leche está hecha – mueve el informe al lunes
• nuevo hábito: correr todos los días – corrí hoy – mis hábitos
• meta: conseguir el empleo en Lisboa para marzo – enlaza empleo a currículum – mis metas
• reflexión: buen día, cansancio, informe entregado
• añade huevos a la lista de la compra – ¿qué hay en la lista de la compra? – programa una reunión con Ana el viernes a las 15
• recuérdame llamar a mamá en 10 minutos – pospón 1 hora – mis recordatorios
• hoy – mañana – deshacer – /recall Lisboa
• /project Sitio web para marzo – /update Sitio web: cabecera lista – /pillars – /find Lisboa
• resumen a las 7:30 – mi zona horaria es Europe/Madrid – habla inglés
En Slack, los comandos llevan /steward delante: /steward add comprar leche
Todos los comandos: {commands}`,
};
