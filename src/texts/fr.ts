import type { Catalogue } from './catalogue.ts';

/**
 * Everything Steward says, in French. What it tells people to type is a command, since those work in every language.
 * The spaces inside « » and before : ; ? ! % do not break.
 */
export const fr: Catalogue = {
  // Days and moments
  moment: '{day} à {time}',

  // Tasks
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

  // Goals
  goal_added: 'Nouvel objectif : {title}{dated, select, yes { (échéance : {deadline})} other {}}',
  goal_updated:
    'Objectif modifié : {title} – {status, select, todo {ouvert} blocked {en attente d’autres} done {atteint} other {abandonné}}, {progress} %',
  goals_heading: 'Tes objectifs :',
  goals_none: 'Pas encore d’objectif. Fixe-t’en un : /goal courir un marathon by October',
  goal_line:
    '{position}. {title}{dated, select, yes { (échéance : {deadline})} other {}}{status, select, blocked { – en attente d’autres} other {}}{progress, plural, =0 {} other { – # %}}',
  goal_view:
    '{title} : {status, select, todo {ouvert} blocked {en attente d’autres} done {atteint} other {abandonné}}, {progress} %{dated, select, yes {, échéance : {deadline}} other {}}',
  goal_needs: 'Dépend de : {titles}',
  goal_needed_by: 'Nécessaire pour : {titles}',
  goals_linked: '« {goal} » dépend maintenant de « {needs} ».',
  goals_unlinked: '« {goal} » ne dépend plus de « {needs} ».',
  goal_blocked:
    '« {title} » dépend encore de « {requirement} ». Termine d’abord celui-là, ou écris « unlink {title} from {requirement} ».',
  link_to_itself: '« {title} » ne peut pas dépendre de lui-même.',
  link_closes_cycle: 'Cela tournerait en rond : {path}. Retire d’abord un de ces liens.',
  link_is_known: 'Cela découle déjà de : {path}.',
  not_linked: '« {goal} » ne dépend pas directement de « {needs} ».',

  // Habits
  habit_added:
    'Nouvelle habitude : {name}, {frequency, select, daily {tous les jours} weekdays {du lundi au vendredi} weekly {{times, plural, one {une fois par semaine} other {# fois par semaine}}} other {certains jours}}. Quand c’est fait : /log {name}',
  habit_exists: 'Tu as déjà l’habitude « {name} ».',
  days_needed: 'Quels jours ? Par exemple : /habit yoga every Monday and Thursday',
  habit_logged:
    'Noté : {name}{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Cette semaine compte déjà.} one {Première semaine de la série.} other {# semaines de suite.}}} other {{streak, plural, =0 {Ça compte.} one {Premier jour de la série.} other {# jours de suite !}}}}',
  habit_logged_again:
    '{name} était déjà noté ce jour-là ; j’ai gardé ce que tu as ajouté{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Ça compte.} one {Première semaine de la série.} other {# semaines de suite.}}} other {{streak, plural, =0 {Ça compte.} one {Premier jour de la série.} other {# jours de suite !}}}}',
  log_in_future: 'Le {day} n’est pas encore arrivé. Note-le quand ce sera fait.',
  habits_heading: 'Tes habitudes :',
  habits_none: 'Pas encore d’habitude. Commences-en une : /habit courir every day',
  habit_line:
    '{done, select, yes {✓} other {○}} {name}{streak, plural, =0 {} one { – # {unit, select, week {semaine} other {jour}}} other { – # {unit, select, week {semaines} other {jours}}}}',

  // Reflections
  reflection_saved: '{again, select, yes {J’ai complété ta réflexion} other {J’ai gardé ta réflexion}} ({day}).',
  day_in_future: 'Le {day} n’est pas encore arrivé. Choisis un jour déjà venu.',

  // Reminders
  reminder_added: 'Rappel prévu {when} : {text}',
  reminder_updated: 'Modifié. Rappel prévu {when} : {text}',
  reminder_snoozed: 'Reporté. Rappel prévu {when} : {text}',
  reminder_cancelled: 'Rappel annulé : {text}',
  reminders_heading: 'Rappels à venir :',
  reminders_none: 'Aucun rappel à venir. Crées-en un : /remind appeler maman in 10 minutes',
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

  // The day
  day_heading: '{isToday, select, yes {Aujourd’hui, {date}} other {Ta journée : {date}}}',
  day_overdue: 'En retard :',
  day_due: 'À faire :',
  day_habits: 'Habitudes :',
  day_reminders: 'Rappels :',
  day_done: '{count, plural, one {# tâche faite} other {# tâches faites}}.',
  day_empty: 'Rien de prévu. Une journée libre.',
  bullet: '• {text}{dated, select, yes { – {due}} other {}}',
  briefing_greeting: 'Bonjour, {name}.',
  // Preferences and access
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

  // Undo
  undone: 'Annulé : {what}',
  nothing_to_undo: 'Il n’y a rien à annuler.',
  undo_changed_since: 'Je ne peux pas annuler cela (« {what} ») : il y a eu un autre changement depuis.',

  // Recall
  recalled_heading: 'Ce que j’ai sur « {query} » :',
  recalled_none: 'Je n’ai rien sur « {query} ».',
  recalled_line: '• {date} : {text}',

  // Answers of the assistant
  nothing_found: 'Je ne trouve pas « {reference} ».',
  which_one: 'Que veux-tu dire par « {reference} » ?',
  not_understood:
    'Je n’ai pas compris. Sans modèle de langage, je ne comprends que les commandes et les phrases en anglais : écris /help pour voir des exemples. Ou bien je garde ce que tu as écrit ?',
  keep_as_task: 'Comme tâche',
  keep_as_reflection: 'Dans la réflexion du jour',
  unsupported:
    'Je ne sais pas encore lire ce genre de message ({what, select, voice {note vocale} audio {audio} photo {photo} video {vidéo} document {document} sticker {sticker} file {fichier} location {position} contact {contact} other {{what}}}). Écris-le en texte, s’il te plaît.',
  empty_message: 'Ce message était vide. Écris /help pour voir ce que je sais faire.',
  too_long:
    'Ce message est trop long pour moi ({length} caractères ; je lis jusqu’à {limit}). Envoie-le en plusieurs parties, s’il te plaît.',
  button_used: 'Ce bouton a déjà servi.',
  button_gone: 'Ce bouton ne marche plus.',
  refused_input: 'Je ne peux pas faire cela : {problem}',
  unknown_tool: 'Il n’y a pas d’outil appelé {tool}.',
  not_possible: 'Ce n’est pas possible : la valeur sort de ce qui est permis.',
  gave_up:
    'Quelque chose a échoué de mon côté et je n’ai pas pu terminer. Rien n’est perdu : ce que j’ai déjà fait est gardé. Réessaie, s’il te plaît.',
  model_down:
    '(Je n’arrive pas à joindre le modèle de langage ; en attendant, je ne comprends que les phrases en anglais et les commandes, comme celles de /help.)',
  model_stopped: '(Je n’ai pas pu terminer cela avec le modèle de langage. Jusqu’ici :)',
  missed_reply: '(Ma dernière réponse ne t’est peut-être pas parvenue : « {text} »)',

  // Questions of the interpreter
  ask_ambiguous_date: 'Quelle date veux-tu dire par « {text} » ?',
  ask_dropped: 'D’accord, on laisse tomber.',
  ask_impossible_date: 'Cette date n’existe pas : {text}. Quel jour veux-tu dire ?',
  ask_no_repeats: 'Je ne sais pas encore répéter cela. Donne-moi une seule date, s’il te plaît.',
  ask_snooze_until_when: 'Jusqu’à quand ? Par exemple : /snooze 10 minutes',
  ask_time_past: 'Ce moment est déjà passé. Pour quand, alors ?',
  ask_unclear_time:
    'Quel jour ou quelle heure ? Pour l’instant je ne comprends les dates qu’en anglais, comme tomorrow 5pm.',
  ask_unknown_command: 'Je ne connais pas la commande /{command}. Écris /help pour voir celles que je connais.',
  ask_unknown_language: 'Je parle anglais, portugais, espagnol et français.',
  ask_unknown_time_zone: 'Je ne connais pas le fuseau horaire « {text} ». Donne un nom comme Europe/Paris.',
  ask_what_to_add: 'Qu’est-ce que j’ajoute ? Par exemple : /add acheter du lait',
  ask_what_to_link: 'Quels objectifs ? Par exemple : /link marathon to 10 km',
  ask_what_to_log: 'Quelle habitude ? Par exemple : /log courir',
  ask_what_to_recall: 'Qu’est-ce que je cherche ? Par exemple : /recall emploi à Lisbonne',
  ask_what_to_remind: 'Qu’est-ce que je te rappelle ? Par exemple : /remind appeler maman at 9',
  ask_what_to_set: 'Qu’est-ce que je change ? Par exemple : /settings time zone Europe/Paris',
  ask_what_to_write: 'Qu’est-ce que j’écris ? Par exemple : /reflect bonne journée, fatigue, rapport envoyé',
  ask_when_to_brief: 'À quelle heure ? Par exemple : /briefing 7:30',
  ask_when_to_remind: 'Quand veux-tu ce rappel ?',
  ask_which_goal: 'Quel objectif ?',
  ask_which_reminder: 'Quel rappel ?',
  ask_which_request: 'Quelle demande ? Écris /requests pour les voir.',
  ask_which_task: 'Quelle tâche ?',
  in_an_hour: 'Dans une heure',
  this_evening: 'Ce soir',
  tomorrow_morning: 'Demain matin',

  help: `Écris des commandes comme celles-ci :
• /add acheter du lait tomorrow 5pm – /list – /done lait – /edit rapport to Monday
• /habit courir every day – /log courir – /habits
• /goal décrocher l’emploi à Lisbonne by March – /link emploi to CV – /goals
• /reflect bonne journée, fatigue, rapport envoyé
• /remind appeler maman in 10 minutes – /snooze 1 hour – /reminders
• /today – /today tomorrow – /undo – /recall Lisbonne
• /briefing 7:30 – /settings time zone Europe/Paris – /settings language English
Dans les commandes, les dates et les mots comme to, by et every sont pour l’instant en anglais ; les phrases en français, seulement avec un modèle de langage.
Sur Slack, mets /steward devant : /steward add acheter du lait
Toutes les commandes : {commands}`,
};
