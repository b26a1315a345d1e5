import type { habits as english } from '../en/habits.ts';
import type { Texts } from '../texts.ts';

export const habits: Texts<typeof english> = {
  habit_added:
    'Nouvelle habitude : {name}, {frequency, select, daily {tous les jours} weekdays {du lundi au vendredi} weekly {{times, plural, one {une fois par semaine} other {# fois par semaine}}} other {certains jours}}. Quand c’est fait : /log {name}',
  habit_exists: 'Tu as déjà l’habitude « {name} ».',
  days_needed: 'Quels jours ? Par exemple : /habit yoga every Monday and Thursday',
  habit_logged:
    'Noté : {name}{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Cette semaine compte déjà.} one {Première semaine de la série.} other {# semaines de suite.}}} other {{streak, plural, =0 {Ça compte.} one {Premier jour de la série.} other {# jours de suite !}}}}',
  habit_logged_again:
    '{name} était déjà noté ce jour-là ; j’ai gardé ce que tu as ajouté{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Ça compte.} one {Première semaine de la série.} other {# semaines de suite.}}} other {{streak, plural, =0 {Ça compte.} one {Premier jour de la série.} other {# jours de suite !}}}}',
  log_in_future: 'Le {day} n’est pas encore arrivé. Note-le quand ce sera fait.',
  habits_heading: 'Tes habitudes :',
  habits_none: 'Pas encore d’habitude. Commences-en une : /habit courir every day',
  habit_line:
    '{done, select, yes {✓} other {○}} {name}{streak, plural, =0 {} one { – # {unit, select, week {semaine} other {jour}}} other { – # {unit, select, week {semaines} other {jours}}}}',
};
