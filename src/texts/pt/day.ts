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
  briefing_greeting:
    '{persona, select, confident_coach {Bom dia, {name}. Vamos fazer este dia valer a pena!} gentle_guide {Um bom dia sereno, {name}. Uma coisa de cada vez.} wise_mentor {Bom dia, {name}. O que deste dia vai contar daqui a um ano?} other {Bom dia, {name}.}}',
  day_events: 'Eventos:',
  day_focus: 'Tempo de concentração: {length}.',
};
