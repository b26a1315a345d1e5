import type { events as english } from '../en/events.ts';
import type { Texts } from '../texts.ts';

export const events: Texts<typeof english> = {
  event_added: 'Dans l’agenda : {title}, {when}{placed, select, yes { ({place})} other {}}',
  event_updated: 'Modifié : {title}, {when}{placed, select, yes { ({place})} other {}}',
  event_cancelled: 'Annulé : {title}, {when}',
  event_cancelled_once: 'Annulé seulement le {day} : {title}',
  event_line: '{position}. {when} : {title}{placed, select, yes { ({place})} other {}}',
  event_bullet: '• {when} : {title}{placed, select, yes { ({place})} other {}}',
  event_clashes: '{line} – en même temps que {titles}',
  event_conflicts: 'Cela tombe en même temps que {titles}.',
  event_named: '{title} ({when})',
  events_heading: 'Événements :',
  events_none: 'Rien dans l’agenda à ce moment-là. Pour ajouter quelque chose : /event dentiste vendredi 15h',
  events_no_match: 'Aucun événement ne correspond à « {query} ».',
  event_ends_before: 'Cela finit avant de commencer. Donne une fin plus tardive.',
  event_too_long: 'Un événement dure au plus un an.',
  event_not_repeating: '« {title} » n’a lieu qu’une fois.',
  event_not_then: '« {title} » n’a pas lieu le {day}.',
  days_too_many: 'Je cherche dans {limit} jours au plus. Donne une période plus courte.',
  event_cancel: 'L’annuler',
  event_bullet_day: '• {title}{placed, select, yes { ({place})} other {}}',
};
