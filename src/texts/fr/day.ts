import type { day as english } from '../en/day.ts';
import type { Texts } from '../texts.ts';

export const day: Texts<typeof english> = {
  day_heading: '{isToday, select, yes {Aujourd’hui, {date}} other {Ta journée : {date}}}',
  day_overdue: 'En retard :',
  day_due: 'À faire :',
  day_habits: 'Habitudes :',
  day_reminders: 'Rappels :',
  day_done: '{count, plural, one {# tâche faite} other {# tâches faites}}.',
  day_empty: 'Rien de prévu. Une journée libre.',
  bullet: '• {text}{dated, select, yes { – {due}} other {}}',
  briefing_greeting:
    '{persona, select, confident_coach {Bonjour, {name}. Faisons de ce jour un bon jour !} gentle_guide {Un doux bonjour, {name}. Une chose à la fois.} wise_mentor {Bonjour, {name}. De ce jour, qu’est-ce qui comptera dans un an ?} other {Bonjour, {name}.}}',
  day_events: 'Événements :',
  day_focus: 'Temps de concentration : {length}.',
};
