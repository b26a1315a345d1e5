import type { day as english } from '../en/day.ts';
import type { Texts } from '../texts.ts';

export const day: Texts<typeof english> = {
  day_heading: '{isToday, select, yes {Hoy, {date}} other {Tu día: {date}}}',
  day_overdue: 'Con retraso:',
  day_due: 'Para hacer:',
  day_habits: 'Hábitos:',
  day_reminders: 'Recordatorios:',
  day_done: '{count, plural, one {# tarea hecha} other {# tareas hechas}}.',
  day_empty: 'Nada previsto. Un día libre.',
  bullet: '• {text}{dated, select, yes { – {due}} other {}}',
  briefing_greeting:
    '{persona, select, confident_coach {Buenos días, {name}. ¡Hagamos que este día cuente!} gentle_guide {Buenos y tranquilos días, {name}. Una cosa a la vez.} wise_mentor {Buenos días, {name}. ¿Qué de hoy importará dentro de un año?} other {Buenos días, {name}.}}',
  day_events: 'Eventos:',
  day_focus: 'Tiempo de concentración: {length}.',
};
