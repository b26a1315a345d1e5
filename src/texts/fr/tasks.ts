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
    '{show, select, today {Pour aujourd’hui} overdue {En retard} done {Faites} all {Toutes les tâches} blocked {Retenues} other {Ta liste}} :',
  tasks_none:
    '{show, select, today {Rien à faire aujourd’hui.} overdue {Rien n’est en retard.} done {Rien de fait pour l’instant.} blocked {Rien n’est retenu.} other {Ta liste est vide. Pour commencer : /add acheter du lait}}',
  tasks_no_match: 'Aucune tâche ne correspond à « {query} ».',
  more: '… et {count, plural, one {# de plus} other {# de plus}}.',
  task_repeats: 'Se répète {repeat}',
  repeat_rule:
    '{freq, select, DAILY {{interval, plural, one {tous les jours} other {tous les # jours}}} WEEKLY {{interval, plural, one {toutes les semaines} other {toutes les # semaines}}} MONTHLY {{interval, plural, one {tous les mois} other {tous les # mois}}} YEARLY {{interval, plural, one {tous les ans} other {tous les # ans}}} other {selon la règle {rule}}}{on, select, none {} other { ({on})}}{until, select, none {} other { jusqu’à {until}}}{count, plural, =0 {} one { (une fois)} other { (# fois)}}{except, select, none {} other {, sauf {except}}}',
  repeat_after: '{length} après avoir été faite{except, select, none {} other {, sauf {except}}}',
  month_day: '{day, select, last {le dernier jour} other {le {day}}}',
  task_next: 'La prochaine : {due}',
  task_over: 'C’était la dernière fois.',
  task_skipped: 'Sauté : {title}',
  tasks_completed: '{count, plural, one {# tâche faite} other {# tâches faites}} : {titles}',
  tasks_updated: '{count, plural, one {# tâche modifiée} other {# tâches modifiées}} : {titles}',
  tasks_deleted: '{count, plural, one {# tâche supprimée} other {# tâches supprimées}} : {titles}',
  tasks_freed: 'Plus rien n’empêche : {titles}',
  task_waits: '{line} (attend {titles})',
  tasks_linked: '« {task} » attend maintenant « {needs} ».',
  tasks_unlinked: '« {task} » n’attend plus « {needs} ».',
  task_link_itself: '« {title} » ne peut pas s’attendre elle-même.',
  task_link_known: '« {task} » attend déjà « {needs} ».',
  task_link_cycle: 'Cela tournerait en rond : {path}. Enlève d’abord un de ces liens.',
  task_not_linked: '« {task} » n’attend pas directement « {needs} ».',
  task_not_repeating: '« {title} » ne se répète pas. Tu peux la terminer ou la supprimer.',
  repeat_unclear:
    'Je ne sais pas lire « {text} » comme répétition. Écris daily, weekly, monthly ou yearly, ou une règle comme {example}.',
  repeat_too_often:
    'Une tâche se répète au plus une fois par jour. Pour plusieurs fois par jour, crée plusieurs tâches.',
  repeat_two_ways: 'La tâche se répète selon le calendrier ou après avoir été faite, pas les deux.',
  repeat_over: 'Cette répétition finit avant de commencer : {text}. Choisis une fin plus tardive.',
  repeat_never: 'Ce jour n’arrive jamais : {text}. Choisis une autre règle.',
  next_occurrence_touched:
    '« {title} » a déjà continué : la prochaine est ouverte et a changé depuis. Supprime d’abord celle-là.',
  one_title_each: 'Plusieurs tâches ne peuvent pas avoir le même titre. Renomme-les une par une.',
  too_many_at_once: 'Cela changerait {count} tâches d’un coup ; j’en accepte jusqu’à {limit}. Choisis-en moins.',
  task_view:
    '{title} : {status, select, todo {à faire} in_progress {en cours} review {en relecture} blocked {bloquée} completed {faite} other {annulée}}{dated, select, yes {, pour {due}} other {}}{priority, select, urgent {, urgent} high {, priorité haute} low {, priorité basse} other {}}',
  task_in_project: 'Projet : {name}',
  task_for_goal: 'Objectif : {title}',
  task_tags: 'Étiquettes : {tags}',
  task_needs: 'Attend : {titles}',
  task_needed_by: 'Nécessaire à : {titles}',
  task_held_up: 'Retenue par : {text}',
  task_estimated: 'Estimation : {length}',
  task_spent: 'Temps passé : {length}',
  task_lasted: 'De {start} à {end}',
  task_started: 'Commencée {start}',
  task_energy: 'Énergie demandée : {energy, select, high {beaucoup} medium {moyenne} other {peu}}',
  task_load: 'Concentration demandée : {load, select, complex {beaucoup} moderate {moyenne} other {peu}}',
  task_contexts: 'Bien pour : {tags}',
  task_energies:
    'Ton énergie : {start, select, very_low {très basse} low {basse} moderate {moyenne} high {haute} very_high {très haute} other {–}} au début, {end, select, very_low {très basse} low {basse} moderate {moyenne} high {haute} very_high {très haute} other {–}} à la fin',
  task_interrupted: 'Interruptions : {interruptions}, passages à autre chose : {switches}',
};
