import type { people as english } from '../en/people.ts';
import type { Texts } from '../texts.ts';

export const people: Texts<typeof english> = {
  preferences_set:
    'C’est noté. {name}, {language, select, pt {portugais} es {espagnol} fr {français} other {anglais}}, {timeZone} ; ta journée commence à {dayStart}.',
  briefing_set: 'Ton point du matin arrive à {time}.',
  briefing_off: 'Plus de point du matin. Pour le retrouver : /briefing 8:00',
  unknown_time_zone:
    'Je ne connais pas le fuseau horaire « {text} ». Donne un nom comme Europe/Paris ou America/Montreal.',
  pairing_code: 'Envoie ce code à Steward sur l’autre canal d’ici un jour : {code}',
  paired:
    'Je sais maintenant que c’est toi, {name} : mêmes listes, même mémoire, sur ce canal aussi. Écris /help pour voir ce que je fais.',
  private_steward:
    'Ce Steward est privé. J’ai prévenu la personne qui le gère que tu as écrit ; elle peut te donner accès.',
  access_requested: '{name} ({channel}) aimerait me parler. Donner accès ?',
  approve: 'Donner accès',
  refuse: 'Refuser',
  access_approved: '{name} a maintenant accès.',
  access_refused: '{name} n’aura pas accès.',
  access_none: 'Personne n’attend d’accès.',
  access_line: '{position}. {name} ({channel})',
  access_heading: 'En attente d’accès :',
  welcome:
    'Bienvenue, {name} ! Je suis Steward : je m’occupe de tes tâches, objectifs, habitudes et rappels. Écris /help pour voir comment.',
  admin_only: 'Seule une personne qui administre ce Steward peut faire cela.',
};
