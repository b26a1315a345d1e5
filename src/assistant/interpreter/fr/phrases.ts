import type { PhraseTable } from '../language.ts';

/** How French asks for what the rules of `frames/` do not read. */
export const phrases: Partial<PhraseTable> = {
  add_task: ['(ajoute|ajouter|ajoutez|rajoute|note|notez|nouvelle tâche|tâche) : {title}', '(ajoute|ajouter)'],
  reopen_task: [
    '(rouvre|rouvrir|rouvrez|décoche) {task}',
    "{task} (n'est pas|n'est pas encore) (fait|faite|fini|finie|terminé|terminée)",
  ],
  complete_task: [
    "(j'ai fini|j'ai terminé|j'ai fait|fini|terminé) [avec|de|le|la|les|l'] {task}",
    '(termine|terminer|terminez|coche|cocher|cochez) {task}',
    '(marque|marquer|marquez) {task} comme (fait|faite|terminé|terminée|fini|finie|complété|complétée)',
    '{task} (est|sont) (fait|faite|faits|faites|terminé|terminée|terminés|terminées|fini|finie|finis|finies)',
    '(fait|faite|fini) : {task}',
  ],
  log_time: ["[j'ai] (passé|travaillé|consacré) {length} (sur|à|au|aux|avec|de) {body}"],
  rename_task: ['(renomme|renommer|renommez) {task} en {title}'],
  set_due: [
    '(déplace|déplacer|déplacez|reporte|reporter|reportez|repousse|repousser|décale|décaler|avance|change|mets) {task} (à|au|pour|jusque) {when}',
    '(déplace|déplacer|reporte|reporter|repousse|repousser|décale|décaler) {task} {when}',
    '{task} est pour {when}',
  ],
  clear_due: [
    "(enlève|supprime|retire) (la date|l'échéance|le délai) (de|du|de la) {task}",
    "{task} n'a (pas de|plus de) (date|délai)",
  ],
  set_priority: ['(marque|mets|rends) {task} [en|comme] {priority:priority}', '{task} est {priority:priority}'],
  set_task_status: ['(marque|mets) {task} [en|comme] {status:status}', '{task} est {status:status}'],
  delete_task: ['(supprime|supprimer|supprimez|efface|effacer|enlève|enlever|enlevez|retire|retirer) : {task}'],
  list_tasks: [
    '[montre|montre-moi|affiche|liste|voir] [toutes] [mes|les] tâches',
    "(qu'est-ce que j'ai|qu'est-ce qu'il me reste|que me reste-t-il|qu'est-ce qui reste) à faire",
    "qu'est-ce que je dois faire",
  ],
  list_tasks_view: [
    '[montre|montre-moi|affiche|voir] [mes|les] tâches {view:view}',
    "(qu'est-ce qui est|quelles tâches sont) {view:overdue}",
    "qu'est-ce que j'ai {view:view}",
  ],
  find_tasks: ['(cherche|trouve|montre) [les|mes] tâches (sur|avec|de) {query}'],
  add_goal: [
    '(nouvel objectif|objectif|but) : {title}',
    "(ajoute|crée|définis|fixe) [un|l'|le] [nouvel] (objectif|but) [de|pour] : {title}",
    "mon (objectif|but) est (de|d') {title}",
    'mon (objectif|but) est {title}',
  ],
  list_goals: [
    '[montre|montre-moi|affiche|voir|liste] [tous] [mes|les] (objectifs|buts)',
    '(quels sont|quels) mes (objectifs|buts)',
    '(comment vont|où en sont) mes (objectifs|buts)',
  ],
  finish_goal: [
    "j'ai (atteint|réalisé|accompli) [mon|l'|le] (objectif|but) [de] : {goal}",
    "[mon|l'|le] (objectif|but) {goal} est (atteint|réalisé|fait)",
  ],
  cancel_goal: ["(annule|annuler|abandonne|supprime) [mon|l'|le] (objectif|but) [de] : {goal}"],
  goal_progress: ["[mon|l'|le] (objectif|but) {goal} est à {percent:percent} %", '{goal} est à {percent:percent} %'],
  goal_deadline: ["(déplace|reporte|repousse|décale) [mon|l'|le] (objectif|but) [de] {goal} (à|au|pour) {when}"],
  rename_goal: ["(renomme|renommer) [mon|l'|le] (objectif|but) {goal} en {title}"],
  link_goals: [
    '(lie|relie|lier) {goal} (à|avec) {needs}',
    '{goal} dépend (de|du) {needs}',
    "[l'|le|mon] (objectif|but) {goal} (nécessite|a besoin de) {needs}",
  ],
  unlink_goals: ['(délie|sépare) {goal} (de|du) {needs}', '{goal} ne dépend plus (de|du) {needs}'],
  show_goal: [
    "(montre|montre-moi|affiche|voir) [mon|l'|le] (objectif|but) [de] : {goal}",
    "(comment va|où en est) [mon|l'|le] (objectif|but) [de] {goal}",
  ],
  add_habit: [
    '(nouvelle habitude|habitude) : {name}',
    "(ajoute|crée|commence) [une|l'|la] [nouvelle] habitude [de] : {name}",
    "je veux (créer|commencer|prendre) [une|l'] habitude [de] : {name}",
  ],
  list_habits: [
    '[montre|montre-moi|affiche|voir|liste] [toutes] [mes|les] habitudes',
    '(quelles sont|comment vont|où en sont) mes habitudes',
  ],
  log_habit: ['(enregistre|enregistrer|enregistrez) : {what}'],
  log_done: ['{subject:subject} [déjà|aussi] {what}', '(déjà|aussi) {what}', '{what}'],
  snooze_reminder: ["(repousse|repousser|reporte|reporter) [ça|cela|le rappel] (de|d'|à|pour|jusque) {body}"],
  snooze_named_reminder: ['(repousse|reporte) le rappel (de|du|sur|pour) {reminder} (de|à|pour) {when}'],
  move_reminder: ['(déplace|change|décale|mets) le rappel (de|du|sur|pour) {reminder} (à|au|pour) {when}'],
  cancel_reminder: [
    '(annule|annuler|annulez|supprime|efface|enlève) [le|mon] rappel (de|du|sur|pour|concernant) {reminder}',
    '(ne me rappelle plus|arrête de me rappeler) {reminder}',
  ],
  write_reflection: [
    '(réflexion|réflexion du jour|bilan|bilan du jour) : {text}',
    '(réflexion|bilan) (de|sur) {text}',
    '(journal|cher journal) :: {text}',
    '(réflexion|bilan)',
  ],
  show_day: [
    "(qu'est-ce que j'ai|qu'est-ce qu'il y a|quoi de prévu|qu'ai-je) (aujourd'hui|pour aujourd'hui)",
    "(ma journée|comment est ma journée|agenda|aujourd'hui)",
    '(montre|montre-moi|affiche) ma journée',
  ],
  show_day_on: [
    "(qu'est-ce que j'ai|qu'est-ce qu'il y a|quoi de prévu|qu'ai-je) [pour] {when}",
    '(montre|montre-moi|affiche) {when}',
    '{when}',
  ],
  undo: ['(annule ça|annule cela|défais ça|défaire|annuler|annule la dernière|reviens en arrière)'],
  help: [
    '(aide|aide-moi|aidez-moi|commandes|que sais-tu faire|que peux-tu faire|comment ça marche|que fais-tu|que puis-je dire)',
  ],
  recall: [
    '(retrouve|cherche dans la mémoire|souviens-toi de) : {query}',
    "qu'est-ce que j'ai (dit|écrit|raconté|noté) (sur|à propos de|de|du) {query}",
    "qu'ai-je (dit|écrit|raconté|noté) (sur|à propos de|de|du) {query}",
    '(que sais-tu|te souviens-tu) (sur|de|du) {query}',
    "quand (ai-je|est-ce que j'ai) parlé (de|du) {query}",
  ],
  set_name: ["(appelle-moi|je m'appelle) {name}", 'mon nom est {name}'],
  set_time_zone: [
    'mon fuseau horaire est {zone}',
    '(change|mets|règle) [mon|le] fuseau horaire (sur|à) {zone}',
    '(fuseau horaire|fuseau) : {zone}',
  ],
  set_language: [
    '(parle|parle-moi|réponds|réponds-moi|écris) [en] {language:languageName}',
    '(change|mets|passe) [ma|la] langue (en|sur|à) {language}',
    'langue : {language:languageName}',
    "ma langue est (le|l') {language}",
    'passe en {language:languageName}',
  ],
  set_day_start: ['ma journée commence à {clock}'],
  brief_at: [
    '(envoie-moi|donne-moi|mets) [le|mon] (résumé|briefing) [du matin|quotidien] à {clock}',
    '(résumé|briefing) [du matin|quotidien] à {clock}',
  ],
  brief_off: ['(arrête|annule|désactive|stop|plus de) [le|mon] (résumé|briefing) [du matin|quotidien]'],
  link_channel: [
    '(lie|relie|connecte|associe|jumelle) [mon|un|une|autre|ma] (telegram|slack|terminal|canal|téléphone|compte|appareil)',
  ],
  list_access_requests: ["(qui veut entrer|demandes d'accès|demandes)"],
  approve_access: ['(approuve|approuver|accepte|accepter) [la demande|demande] {request}'],
  refuse_access: ['(refuse|refuser|rejette) [la demande|demande] {request}'],
};
