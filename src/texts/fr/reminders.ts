import type { reminders as english } from '../en/reminders.ts';
import type { Texts } from '../texts.ts';

export const reminders: Texts<typeof english> = {
  reminder_added: 'Rappel prévu {when} : {text}',
  reminder_updated: 'Modifié. Rappel prévu {when} : {text}',
  reminder_snoozed: 'Reporté. Rappel prévu {when} : {text}',
  reminder_cancelled: 'Rappel annulé : {text}',
  reminders_heading: 'Rappels à venir :',
  reminders_none: 'Aucun rappel à venir. Crées-en un : /remind appeler maman dans 10 minutes',
  reminder_line: '{position}. {when} – {text}',
  reminder_due: '⏰ {text}',
  snooze_ten: 'Dans 10 minutes',
  snooze_hour: 'Dans une heure',
  no_reminder_to_snooze: 'Aucun rappel à reporter n’est encore arrivé.',
  time_past: '{text}, c’est déjà passé. Pour quand, alors ?',
  time_needed: 'À quelle heure, le {text} ? Écris par exemple « {text} at 9:00 ».',
  day_needed: 'Il me faut un jour, pas une heure ({text}).',
  impossible_date: 'Cette date n’existe pas : {text}.',
  impossible_time: 'Cette heure n’existe pas : {text}. Donne heures et minutes, comme 07:30.',

  hello: 'Bonjour ! Je suis Steward. Écris-moi comme à une personne, ou /help. Ctrl-D pour finir.',
  pair_hint: 'Pour que je te reconnaisse sur {channels}, envoie-y ce code à Steward d’ici demain : {code}',
  not_stored: 'Je n’ai pas pu garder ça : la base de données ne répond pas. Réessaie dans un instant.',
};
