import type { tasks as english } from '../en/tasks.ts';
import type { Texts } from '../texts.ts';

export const tasks: Texts<typeof english> = {
  task_added: 'Ajouté : {title}{dated, select, yes { (pour {due})} other {}}',
  task_updated: 'Modifié : {title}{dated, select, yes { (pour {due})} other {}}',
  task_completed: 'Fait : {title}',
  task_reopened: 'Rouvert : {title}',
  task_deleted: 'Supprimé : {title}',
  task_already_done: 'La tâche « {title} » est déjà faite. Pour la rouvrir : /reopen {title}',
  task_line:
    '{position}. {title}{dated, select, yes { – {due}} other {}}{priority, select, urgent { (urgent)} high { (priorité haute)} low { (priorité basse)} other {}}',
  tasks_heading:
    '{show, select, today {Pour aujourd’hui} overdue {En retard} done {Faites} all {Toutes les tâches} other {Ta liste}} :',
  tasks_none:
    '{show, select, today {Rien à faire aujourd’hui.} overdue {Rien n’est en retard.} done {Rien de fait pour l’instant.} other {Ta liste est vide. Pour commencer : /add acheter du lait}}',
  tasks_no_match: 'Aucune tâche ne correspond à « {query} ».',
  more: '… et {count, plural, one {# de plus} other {# de plus}}.',
};
