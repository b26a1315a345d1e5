import type { projects as english } from '../en/projects.ts';
import type { Texts } from '../texts.ts';

export const projects: Texts<typeof english> = {
  project_added:
    '{kind, select, list {Nouvelle liste} other {Nouveau projet}} : {name}{dated, select, yes { (échéance : {deadline})} other {}}',
  project_updated:
    '{kind, select, list {Liste modifiée} other {Projet modifié}} : {name} – {status, select, not_started {pas commencé} in_progress {en cours} on_hold {en pause} completed {terminé} other {annulé}}{dated, select, yes { (échéance : {deadline})} other {}}',
  project_still_open: '{count, plural, one {Il y reste # tâche à faire.} other {Il y reste # tâches à faire.}}',
  project_deleted:
    'Archivé : {name}.{open, plural, =0 {} one { # tâche à faire y reste, et dans ta liste.} other { # tâches à faire y restent, et dans ta liste.}} Pour le récupérer : /restore {name}',
  projects_heading:
    '{show, select, silent {Projets sans nouvelles depuis une semaine ou plus} on_hold {Projets en pause} completed {Projets terminés} cancelled {Projets annulés} lists {Tes listes} all {Tous les projets et listes} other {Tes projets}} :',
  projects_none:
    '{show, select, silent {Tous les projets en cours ont eu des nouvelles cette semaine.} on_hold {Aucun projet n’est en pause.} completed {Aucun projet n’est encore terminé.} cancelled {Aucun projet n’a été annulé.} lists {Pas encore de listes. Pour commencer : /add des œufs à la liste de courses} all {Pas encore de projets ni de listes.} other {Pas de projet ouvert. Pour commencer : /project Site d’ici mars}}',
  project_line:
    '{position}. {name}{dated, select, yes { (échéance : {deadline})} other {}} – {status, select, in_progress {} not_started {pas commencé, } on_hold {en pause, } completed {terminé, } other {annulé, }}{percent} %, à faire : {open}{silent, select, yes { – sans nouvelles depuis {days, plural, one {# jour} other {# jours}}} other {}}',
  project_view:
    '{name} – {status, select, not_started {pas commencé} in_progress {en cours} on_hold {en pause} completed {terminé} other {annulé}}{dated, select, yes { (échéance : {deadline})} other {}} : {percent} %, tâches faites : {done} sur {total}',
  project_in_area: 'Dans le domaine {area}',
  project_for_goal: 'Pour l’objectif « {goal} »',
  project_weight:
    'Priorité : {priority, select, high {haute} low {basse} other {moyenne}}, importance : {importance} sur 5',
  project_role:
    'Ton rôle : {role, select, member {membre} observer {observateur} other {responsable}}{organized, select, yes { ({organization})} other {}}',
  project_hours: 'Temps passé : {hours} h{estimated, select, yes { sur {estimate} h} other {}}',
  project_activity:
    'Dernière activité : {when} ; dernière nouvelle : {days, plural, =0 {aujourd’hui} one {il y a # jour} other {il y a # jours}}',
  project_tasks: 'À faire :',
  project_actions: 'Prochaines étapes qui ne sont pas encore des tâches :',
  project_blockers: 'Bloqué par :',
  project_item: '{position}. {text}{dated, select, yes { – {due}} other {}}{assigned, select, yes { ({who})} other {}}',
  project_latest: 'Nouvelles :',

  // Updates
  update_line:
    '• {date}, {kind, select, progress {avancée} blocker {blocage} decision {décision} other {note}} : {text}',
  update_logged:
    'Noté dans {project} ({kind, select, progress {avancée} blocker {blocage} decision {décision} other {note}}).',
  update_blocker: 'Bloqué par : {text}{assigned, select, yes { ({who})} other {}}',
  update_action: 'Ensuite : {text}',
  action_as_task: 'Créer la tâche : {text}',
  action_taken: '« {text} » est déjà une tâche.',
  updates_heading: 'Nouvelles de {project} :',
  updates_none: 'Rien de tel n’est encore écrit sur {project}. Par exemple : /update {project}: en-tête terminé',
  blocker_gone:
    'Résolu : {text}. {left, plural, =0 {Plus rien ne bloque {project}.} one {Il reste # blocage dans {project}.} other {Il reste # blocages dans {project}.}}',
  blocker_resolved: '« {text} » est déjà résolu.',

  // Tasks in projects and lists
  task_added_to:
    '{fresh, select, yes {Nouvelle liste « {list} ». Ajouté} other {Ajouté à {list}}} : {title}{dated, select, yes { (pour {due})} other {}}',
  task_now_in: '{fresh, select, yes {Maintenant dans {list}, une nouvelle liste.} other {Maintenant dans {list}.}}',
  tasks_in_heading:
    '{name}{show, select, today { – pour aujourd’hui} overdue { – en retard} done { – faites} all { – toutes les tâches} other {}} :',
  tasks_in_none:
    '{show, select, open {Rien à faire dans « {name} ».} other {Aucune tâche de ce genre dans « {name} ».}}',
};
