import type { habits as english } from '../en/habits.ts';
import type { Texts } from '../texts.ts';

export const habits: Texts<typeof english> = {
  habit_added: 'Nouvelle habitude : {name}, {rhythm}. Quand c’est fait : /log {name}',
  habit_exists: 'Tu as déjà l’habitude « {name} ».',
  days_needed: 'Quels jours ? Par exemple : /habit yoga tous les lundis et jeudis',
  habit_logged:
    'Noté : {name}{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Cette semaine compte déjà.} one {Première semaine de la série.} other {# semaines de suite.}}} other {{streak, plural, =0 {Ça compte.} one {Premier jour de la série.} other {# jours de suite !}}}}',
  habit_logged_again:
    '{name} était déjà noté ce jour-là ; j’ai gardé ce que tu as ajouté{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Ça compte.} one {Première semaine de la série.} other {# semaines de suite.}}} other {{streak, plural, =0 {Ça compte.} one {Premier jour de la série.} other {# jours de suite !}}}}',
  log_in_future: 'Le {day} n’est pas encore arrivé. Note-le quand ce sera fait.',
  habits_heading:
    '{show, select, at_risk {À faire aujourd’hui pour garder la série} inactive {Habitudes inutilisées} all {Toutes les habitudes} other {Tes habitudes}} :',
  habits_none:
    '{show, select, at_risk {Aucune série n’est en danger aujourd’hui.} inactive {Aucune habitude inutilisée.} other {Pas encore d’habitude. Commences-en une : /habit courir tous les jours}}',
  habit_line:
    '{mark, select, done {✓} skipped {→} paused {⏸} other {○}} {name}{streak, plural, =0 {} one { – # {unit, select, week {semaine} other {jour}}} other { – # {unit, select, week {semaines} other {jours}}}}',
  habit_rhythm:
    '{frequency, select, daily {tous les jours} weekdays {du lundi au vendredi} weekly {{times, plural, one {une fois par semaine} other {# fois par semaine}}} other {{days}}}{aim, select, none {} other {, {aim}}}',
  habit_updated:
    'Habitude modifiée : {name}, {rhythm}.{active, select, no { Elle ne sert plus pour l’instant ; son journal est conservé.} other {}}',
  habit_deleted: 'Habitude « {name} » supprimée. Son journal est conservé.',
  rhythm_mixed:
    'Cela ne va pas ensemble : dis soit combien de fois par semaine, soit quels jours, soit la fréquence (daily, weekdays).',
  habit_unlogged:
    '{name} retiré du journal ({day}). {unit, select, week {{streak, plural, =0 {Pas de série en cours.} one {# semaine de suite.} other {# semaines de suite.}}} other {{streak, plural, =0 {Pas de série en cours.} one {# jour de suite.} other {# jours de suite.}}}}',
  not_logged: 'Rien n’est noté pour {name} ({day}).',
  habit_skipped:
    'Sauté : {name} ({day}). {unit, select, week {{streak, plural, =0 {Aucune série n’est rompue.} one {Ta série de # semaine est sauve.} other {Ta série de # semaines est sauve.}}} other {{streak, plural, =0 {Aucune série n’est rompue.} one {Ta série de # jour est sauve.} other {Ta série de # jours est sauve.}}}}',
  skip_of_done: '{name} est noté comme fait ({day}). Si c’est faux, d’abord : /unlog {name}',
  habit_paused:
    '{all, select, yes {Toutes tes habitudes sont en pause} other {{name} est en pause}}{later, select, yes { (début : {from})} other {}}{ends, select, yes { (jusqu’au bout de : {until})} other { jusqu’à la reprise}}. Aucune série ne se rompt entre-temps.',
  habit_resumed:
    '{all, select, yes {Content de te revoir : tes habitudes comptent à nouveau.} other {{name} compte à nouveau.}}',
  pause_ends_before: 'Une pause ne peut pas finir avant de commencer. Donne un dernier jour plus tardif.',
  not_paused: '{one, select, yes {{name} n’est pas en pause.} other {Tes habitudes ne sont pas en pause.}}',
  paused_with_all: '{name} est en pause parce que toutes tes habitudes le sont. Pour tout reprendre : /resume',
  habit_place: '{position}. {line}',
  habit_view:
    '{name} : {rhythm}{part, select, morning {, le matin} afternoon {, l’après-midi} evening {, le soir} other {}}{state, select, paused { (en pause)} inactive { (inutilisée)} other {}}',
  habit_streak:
    '{unit, select, week {Semaines} other {Jours}} de suite : {current}, au mieux {best}. Fait {total, plural, one {# fois} other {# fois}} en tout{amount, select, none {} other { ({amount})}}.',
  habit_strength: 'Force : {percent} % ({change} en 30 jours)',
  habit_serves: 'Pour : {what}',
  habit_motivation: 'Pourquoi : {motivation}',
  habit_legend: '🟩 fait  🟦 sauté ou en pause  🟧 manqué',
};
