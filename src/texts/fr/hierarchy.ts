import type { hierarchy as english } from '../en/hierarchy.ts';
import type { Texts } from '../texts.ts';

export const hierarchy: Texts<typeof english> = {
  pillar_added: 'Nouveau pilier : {name}{shared, select, yes { ({share} % de ton temps)} other {}}',
  pillar_updated: 'Pilier modifié : {name}{shared, select, yes { ({share} % de ton temps)} other {}}',
  pillar_deleted:
    'Pilier archivé : {name}.{areas, plural, =0 {} one { # domaine garde sa place.} other { # domaines gardent leur place.}} Pour le récupérer : /restore {name}',
  area_added: 'Nouveau domaine : {name}{within, select, yes { (dans {pillar})} other {}}',
  area_updated: 'Domaine modifié : {name}{within, select, yes { (dans {pillar})} other {}}',
  area_deleted:
    'Domaine archivé : {name}.{projects, plural, =0 {} one { # projet garde sa place.} other { # projets gardent leur place.}} Pour le récupérer : /restore {name}',
  shares_over:
    '{some, select, yes {Il ne reste que {left} % de ton temps : {wanted} % ne tient pas. Choisis moins, ou baisse d’abord la part d’un autre pilier.} other {Tout ton temps est déjà réparti : {wanted} % ne tient pas. Baisse d’abord la part d’un autre pilier.}}',
  name_taken: '« {name} » existe déjà. Choisis un autre nom, ou renomme d’abord celui-là.',
  parent_archived: '« {name} » est archivé et ne reçoit rien de nouveau. Pour le récupérer : /restore {name}',
  hierarchy_heading: 'Piliers, domaines et projets – {facts} :',
  hierarchy_line: '{indent}{position}. {name}{kept, select, archived { (archivé)} other {}} – {facts}',
  hierarchy_share: '{share} % de ton temps',
  hierarchy_projects: '{count, plural, one {# projet} other {# projets}}',
  hierarchy_tasks: '{total, plural, =0 {pas encore de tâches} other {à faire : {open}, faites : {done} ({percent} %)}}',
  hierarchy_loose: '{count, plural, one {# tâche à faire n’est} other {# tâches à faire ne sont}} dans aucun projet.',
  hierarchy_none:
    'Pas encore de piliers, de domaines ni de projets. Pour commencer : /pillar Santé – /project Site d’ici mars',
  show_more: 'Plus',

  // The archive
  kind_name:
    '{kind, select, pillar {pilier} area {domaine} project {projet} task {tâche} goal {objectif} habit {habitude} journal {entrée de journal} learning {apprentissage} other {{kind}}}',
  item_restored:
    'De retour : {name} ({kind}).{within, select, yes { Cela se trouve dans « {parent} », qui reste archivé.} other {}}',
  nothing_archived: 'Rien dans les archives ne correspond à « {reference} ». Pour voir ce qu’il y a : /archived',
  archive_heading: 'Archives :',
  archive_line: '{position}. {name} ({kind}, {day})',
  archive_none: 'Rien n’est archivé.',

  // Searching
  search_heading: 'Trouvé pour « {query} » :',
  search_none: 'Rien ne correspond à « {query} ».',
  search_group:
    '{kind, select, task {Tâches} project {Projets} area {Domaines} pillar {Piliers} goal {Objectifs} habit {Habitudes} event {Événements} reminder {Rappels} update {Nouvelles des projets} reflection {Réflexions} journal {Journal} learning {Apprentissages} other {{kind}}} ({total})',
  search_line: '{position}. {text}{dated, select, yes { – {day}} other {}}{closed, select, yes { (clos)} other {}}',
};
