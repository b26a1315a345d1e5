import type { day as english } from '../en/day.ts';
import type { Texts } from '../texts.ts';

export const day: Texts<typeof english> = {
  day_heading: '{isToday, select, yes {Hoje, {date}} other {O teu dia: {date}}}',
  day_overdue: 'Em atraso:',
  day_due: 'Para fazer:',
  day_habits: 'Hábitos:',
  day_reminders: 'Lembretes:',
  day_done: '{count, plural, one {# tarefa feita} other {# tarefas feitas}}.',
  day_empty: 'Nada marcado. Um dia livre.',
  bullet: '• {text}{dated, select, yes { – {due}} other {}}',
  briefing_greeting: 'Bom dia, {name}.',
};
