import type { people as english } from '../en/people.ts';
import type { Texts } from '../texts.ts';

export const people: Texts<typeof english> = {
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
};
