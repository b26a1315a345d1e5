import type { portability as english } from '../en/portability.ts';
import type { Texts } from '../texts.ts';

export const portability: Texts<typeof english> = {
  export_readme:
    'Tout ce que Steward garde de {name}, au {day}.\n\nChaque fichier est une table, chaque ligne un enregistrement en objet JSON ; people.jsonl est la personne. Les heures sont en UTC, les jours sont les tiens.\nManquent les vecteurs, qui se refont à partir des mots, les exports précédents et le message qui a demandé celui-ci.\n\nPour le reprendre ailleurs : steward import FICHIER, là où personne n’habite encore.',
  exported:
    'Voici tout ce que j’ai de toi : {rows, plural, one {# enregistrement} other {# enregistrements}} de {tables, plural, one {# table} other {# tables}}. « steward import FICHIER » le reprend ailleurs.',
  export_too_large:
    'C’est plus qu’une conversation ne peut porter. Lance « steward export FICHIER » là où tourne Steward.',
  delete_account_question:
    'Cela t’efface d’ici, pour toujours : {rows, plural, one {# enregistrement} other {# enregistrements}}, dont {tasks, plural, one {# tâche} other {# tâches}}, {goals, plural, one {# objectif} other {# objectifs}}, {habits, plural, one {# habitude} other {# habitudes}} et {messages, plural, one {# message} other {# messages}}. C’est sans retour, et je ne te connaîtrai plus. Veux-tu d’abord une copie ?',
  delete_account_yes: 'Oui, tout effacer',
  export_first: 'D’abord une copie',
  account_leaving:
    'D’accord. J’efface maintenant tout ce que je garde de toi, et je te dis ici quand il n’en reste rien.',
  account_deleted:
    'C’est fait : {rows, plural, one {# enregistrement effacé} other {# enregistrements effacés}}, et j’ai revérifié : il n’en reste aucun. Je ne te connais plus. Adieu !',
  last_admin:
    'Personne d’autre que toi n’administre ce Steward, et les autres resteraient sans personne. Nomme d’abord quelqu’un : /admin NOM',
  made_admin: '{name} administre aussi, désormais.',
};
