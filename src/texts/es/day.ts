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
  briefing_greeting: 'Buenos días, {name}.',
};
