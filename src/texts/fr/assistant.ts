import type { assistant as english } from '../en/assistant.ts';
import type { Texts } from '../texts.ts';

export const assistant: Texts<typeof english> = {
  nothing_found: 'Je ne trouve pas « {reference} ».',
  which_one: 'Que veux-tu dire par « {reference} » ?',
  not_understood:
    'Je n’ai pas compris. Je tiens des tâches, des objectifs, des habitudes, des réflexions et des rappels : écris « aide » pour voir des exemples. Ou bien je garde ce que tu as écrit ?',
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
    '(Je n’arrive pas à joindre le modèle de langage ; en attendant, je fais avec ce que je comprends sans lui.)',
  model_stopped: '(Je n’ai pas pu terminer cela avec le modèle de langage. Jusqu’ici :)',
  missed_reply: '(Ma dernière réponse ne t’est peut-être pas parvenue : « {text} »)',
  files_lost: '(L’image ou le fichier qui va ici ne t’est peut-être pas parvenu. Redemande-le-moi.)',
};
