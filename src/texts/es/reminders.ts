import type { reminders as english } from '../en/reminders.ts';
import type { Texts } from '../texts.ts';

export const reminders: Texts<typeof english> = {
  reminder_added: 'Te lo recuerdo {when}: {text}',
  reminder_updated: 'Cambiado. Te lo recuerdo {when}: {text}',
  reminder_snoozed: 'Aplazado. Te lo recuerdo {when}: {text}',
  reminder_cancelled: 'Recordatorio cancelado: {text}',
  reminders_heading: 'Próximos recordatorios:',
  reminders_none: 'No tienes recordatorios pendientes. Crea uno: /remind llamar a mamá en 10 minutos',
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
};
