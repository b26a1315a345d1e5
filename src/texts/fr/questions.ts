import type { questions as english } from '../en/questions.ts';
import type { Texts } from '../texts.ts';

export const questions: Texts<typeof english> = {
  ask_ambiguous_date: 'Quelle date veux-tu dire par « {text} » ?',
  ask_dropped: 'D’accord, on laisse tomber.',
  ask_impossible_date: 'Cette date n’existe pas : {text}. Quel jour veux-tu dire ?',
  ask_no_repeats: 'Je ne sais pas encore répéter cela. Donne-moi une seule date, s’il te plaît.',
  ask_snooze_until_when: 'Jusqu’à quand ? Par exemple : /snooze 10 minutes',
  ask_time_past: 'Ce moment est déjà passé. Pour quand, alors ?',
  ask_unclear_time: 'Quel jour ou quelle heure ? Par exemple : demain à 17 h',
  ask_unknown_command: 'Je ne connais pas la commande /{command}. Écris /help pour voir celles que je connais.',
  ask_unknown_language: 'Je parle anglais, portugais, espagnol et français.',
  ask_unknown_time_zone: 'Je ne connais pas le fuseau horaire « {text} ». Donne un nom comme Europe/Paris.',
  ask_what_to_add: 'Qu’est-ce que j’ajoute ? Par exemple : /add acheter du lait',
  ask_what_to_focus:
    'De quoi veux-tu prendre soin ? L’un de : stress management, goal achievement, relationships, self worth, emotional regulation, work life balance, personal growth, mindfulness',
  ask_what_to_link: 'Quels objectifs ? Par exemple : /link marathon à 10 km',
  ask_what_to_log: 'Quelle habitude ? Par exemple : /log courir',
  ask_what_to_recall: 'Qu’est-ce que je cherche ? Par exemple : /recall emploi à Lisbonne',
  ask_what_to_remind: 'Qu’est-ce que je te rappelle ? Par exemple : /remind appeler maman à 9h',
  ask_what_to_report: 'Qu’y a-t-il à dire, et de quel projet ? Par exemple : /update Site: en-tête terminé',
  ask_what_to_restore: 'Que faut-il récupérer ? Pour voir les archives : /archived',
  ask_what_to_search: 'Que faut-il chercher ? Par exemple : /find Lisbonne',
  ask_what_to_set: 'Qu’est-ce que je change ? Par exemple : mon fuseau horaire est Europe/Paris',
  ask_what_to_write: 'Qu’est-ce que j’écris ? Par exemple : /reflect bonne journée, fatigue, rapport envoyé',
  ask_when_to_brief: 'À quelle heure ? Par exemple : /briefing 7:30',
  ask_when_is_event: 'C’est quand ? Par exemple : demain à 15 h',
  ask_when_to_remind: 'Quand veux-tu ce rappel ?',
  ask_which_area: 'Quel domaine ?',
  ask_which_event: 'Quel événement ?',
  ask_which_goal: 'Quel objectif ?',
  ask_which_pillar: 'Quel pilier ?',
  ask_which_project: 'Quel projet ?',
  ask_which_reminder: 'Quel rappel ?',
  ask_which_request: 'Quelle demande ? Écris /requests pour les voir.',
  ask_which_task: 'Quelle tâche ?',
  in_an_hour: 'Dans une heure',
  this_evening: 'Ce soir',
  tomorrow_morning: 'Demain matin',

  help: `Écris comme tu parlerais à quelqu’un :
• ajoute acheter du lait demain à 17h – mes tâches – le lait est fait – déplace le rapport à lundi
• nouvelle habitude : courir tous les jours – j’ai couru aujourd’hui – mes habitudes
• objectif : décrocher l’emploi à Lisbonne d’ici mars – lie emploi à CV – mes objectifs
• réflexion : bonne journée, fatigue, rapport envoyé
• ajoute des œufs à la liste de courses – qu’est-ce qu’il y a sur la liste de courses ? – prévois une réunion avec Ana vendredi à 15h
• rappelle-moi d’appeler maman dans 10 minutes – repousse d’une heure – mes rappels
• aujourd’hui – demain – annuler – /recall Lisbonne
• /project Site d’ici mars – /update Site: en-tête terminé – /pillars – /find Lisbonne
• résumé à 7:30 – mon fuseau horaire est Europe/Paris – parle anglais
Sur Slack, les commandes prennent /steward devant : /steward add acheter du lait
Toutes les commandes : {commands}`,
};
