import type { time as english } from '../en/time.ts';
import type { Texts } from '../texts.ts';

export const time: Texts<typeof english> = {
  timer_started:
    'Le chronomètre tourne{named, select, yes { : {what}} other {}}{late, select, yes {, depuis {since}} other {}}',
  timer_stopped: 'Arrêté après {length}{named, select, yes { : {what}} other {}}',
  timer_running: 'Le chronomètre tourne depuis {length}{named, select, yes { : {what}} other {}} (départ : {since}).',
  timer_none: 'Aucun chronomètre ne tourne. Pour en lancer un : /timer rapport',
  timer_busy: 'Un chronomètre tourne déjà{named, select, yes { : {what}} other {}}, depuis {since}. Je l’arrête ?',
  timer_switch: 'L’arrêter et lancer celui-ci',
  timer_leave: 'Le laisser tourner',
  timer_stop: 'Arrêter',
  time_logged: 'Noté {length}{named, select, yes { : {what}} other {}}, {day}',
  time_deleted: 'Supprimé {length}{named, select, yes { : {what}} other {}}, {day}',
  time_today: 'Aujourd’hui : {length}, dont {focused} de concentration.',
  time_heading: 'Temps passé{named, select, yes { sur {what}} other {}} :',
  time_line:
    '{position}. {when} – {length}{named, select, yes {, {what}} other {}}{activity, select, collaborative { (à plusieurs)} meeting { (réunion)} break { (pause)} planning { (organisation)} other {}}{noted, select, yes { – {notes}} other {}}',
  time_going_on: 'en cours',
  time_total: '{length} en tout, dont {focused} de concentration.',
  time_none:
    'Aucun temps noté{named, select, yes { pour {what}} other {}} ces jours-là. Pour en noter : /spent 2h sur rapport',
  time_one_subject: 'Le temps va à une seule chose : une tâche, un projet, un domaine ou un pilier.',
  time_in_future: 'Ce n’est pas encore arrivé : {text}.',
  time_ends_before: 'Cela finit avant de commencer. Donne une fin plus tardive.',
  time_too_long: 'Une période dure au plus 7 jours. Dis quand elle a vraiment fini, ou note-la en plusieurs fois.',
  length_unclear: 'Je ne sais pas lire « {text} » comme durée. Écris par exemple 2h 30m.',
  days_backwards: 'Le premier jour vient après le dernier. Inverse-les.',
};
