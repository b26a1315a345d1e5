import type { sessions as english } from '../en/sessions.ts';
import type { Texts } from '../texts.ts';

export const sessions: Texts<typeof english> = {
  session_type:
    '{type, select, face_to_face {face à face} spoken_presence {présence parlée} silent_reflection {réflexion silencieuse} other {clarté écrite}}',
  session_which:
    'Quel genre de séance ? Face à face : une conversation. Présence parlée : le dire à voix haute. Réflexion silencieuse : d’abord se poser. Clarté écrite : le mettre par écrit.',
  session_open: 'Une séance est ouverte : {type}, {day}. On continue ou on la termine ?',
  session_go_on: 'Continuer',
  session_end: 'Terminer',
  session_opening:
    '{type} – {persona, select, confident_coach {faisons que cela compte.} gentle_guide {prends tout le temps qu’il te faut.} wise_mentor {ce qui est vrai se montrera.} other {c’est bien que tu sois là.}} Appuie sur un bouton ou réponds avec tes mots ; « plus tard » interrompt.',
  session_step: '{place}/{count} · {question}',
  session_skip: 'Passer',
  session_later: 'Plus tard',
  session_ask_emotion: 'Comment te sens-tu maintenant ? Choisis, ou dis-le en un mot.',
  session_ask_intensity: 'Avec quelle force, de 1 (à peine) à 5 (tout entier) ?',
  session_ask_on_your_mind: 'Qu’as-tu en tête ? Raconte comme à un ami de l’autre côté de la table.',
  session_ask_what_weighs: 'Qu’est-ce qui pèse le plus là-dedans, en une phrase ?',
  session_ask_what_it_asks: 'Et qu’est-ce que cela te demande ?',
  session_ask_say_aloud: 'Inspire, expire. Dis à voix haute ce qui te touche, puis écris-le ici.',
  session_ask_heard_yourself: 'Qu’est-ce que tu t’es entendu dire ? La chose qui sonnait juste.',
  session_ask_after_silence: 'Pose tout pour trois minutes de silence. Puis écris ce qui est venu.',
  session_ask_what_stayed: 'Qu’est-ce qui est resté quand le reste s’est tu ?',
  session_ask_write_freely:
    'Écris ce qui vient, sans t’arrêter, aussi longtemps que tu veux. Envoie-le en un seul message.',
  session_ask_one_sentence: 'Maintenant en une phrase : de quoi s’agit-il ?',
  session_ask_virtue: 'Quelle vertu as-tu montrée, ou de laquelle auras-tu besoin ?',
  session_ask_next_step: 'Quel est ton prochain petit pas, dans la semaine qui vient ? Un par ligne, trois au plus.',
  session_unclear:
    '{step, select, emotion {Dis ce que tu ressens en un mot ou deux, s’il te plaît.} intensity {Un nombre de 1 à 5, s’il te plaît.} virtue {Une de celles-ci, s’il te plaît : {virtues}.} other {Quelques mots, s’il te plaît.}}',
  session_interrupted: 'D’accord, on continue quand tu veux : /session continue',
  session_failed: 'La séance est terminée ; rien n’y a été répondu.',
  no_session: 'Aucune séance n’est ouverte. Commences-en une : /session',
  session_completed:
    '{minutes, plural, one {# minute bien employée.} other {# minutes bien employées.}}{virtue, select, none {} other { Vertu gagnée : {virtue}.}}',
  session_insights: 'Ce que tu as trouvé :',
  session_goals_offer: '{count, plural, one {J’en fais un objectif ?} other {Je fais de l’un d’eux un objectif ?}}',
  session_smart_goal: '{step}, fait avant le {by}',
  session_goal_accepted: 'Nouvel objectif de ta séance : {title} (échéance : {by})',
  nothing_suggested: 'Aucune séance n’a suggéré cela. Fixe-le toi-même : /goal lire plus d’ici mars',
  suggestion_taken: '« {title} » est déjà un objectif.',
  sessions_heading: 'Tes séances :',
  sessions_none: 'Pas encore de séance. Commences-en une : /session',
  session_line:
    '{position}. {type} – {day} : {status, select, started {commencée} in_progress {en cours} completed {terminée} interrupted {à reprendre} other {inachevée}}, {minutes} min{virtue, select, none {} other {, {virtue}}}',
  session_view:
    '{type}, {day} : {status, select, started {commencée} in_progress {en cours} completed {terminée} interrupted {à reprendre} other {inachevée}}, {minutes} min{virtue, select, none {} other {, {virtue}}}',
  session_feelings: 'Émotions : {feelings}',
  session_summary:
    '{days, plural, one {Aujourd’hui} other {Les # derniers jours}} : {total, plural, =0 {aucune séance} one {# séance} other {# séances}}, {minutes} min en moyenne.',
  session_common_virtue: 'Le plus souvent : {virtue}',
  emotion_name:
    '{emotion, select, happy {joie} calm {calme} tired {fatigue} sad {tristesse} anxious {anxiété} angry {colère} other {{emotion}}}',
  virtue_name:
    '{virtue, select, courage {courage} gratitude {gratitude} patience {patience} honesty {honnêteté} compassion {compassion} discipline {discipline} humility {humilité} hope {espoir} wisdom {sagesse} other {sérénité}}',
  virtue_meaning:
    '{virtue, select, courage {tu y as fait face} gratitude {tu as vu ce qui est bon} patience {tu lui as donné du temps} honesty {tu as dit ce qui est} compassion {tu as senti avec quelqu’un} discipline {tu as fait ce que tu voulais faire} humility {tu as laissé d’autres avoir raison} hope {tu as regardé devant} wisdom {tu as vu l’ensemble} other {tu as laissé être}}',
  virtues_heading: 'Vertus que tu as gagnées :',
  virtues_none: 'Pas encore de vertu gagnée. Elles viennent des séances guidées : /session',
  virtue_line:
    '{icon} {name} ({meaning}) : {times, plural, one {une fois, {last}} other {# fois, d’abord {first}, en dernier {last}}}',
};
