import type { profile as english } from '../en/profile.ts';
import type { Texts } from '../texts.ts';

export const profile: Texts<typeof english> = {
  username_set: 'Ton nom d’utilisateur est maintenant @{username}. Il pourra changer à nouveau dans sept jours.',
  username_shape:
    '« {text} » ne peut pas être un nom d’utilisateur : 3 à 30 lettres minuscules sans accents, chiffres ou tirets bas.',
  username_too_soon:
    'Tu as changé de nom d’utilisateur il y a moins de sept jours. Il pourra changer à nouveau : {day}.',
  username_taken: 'Quelqu’un ici porte déjà le nom @{username}. Choisis-en un autre.',
  hours_set: 'Tes heures de travail : {start}–{end}, {days}.',
  hours_reversed:
    'Les heures doivent finir après avoir commencé, et {start}–{end} ne va pas. Donne les deux : /hours 9:00-17:00',
  alignment_goal_set:
    '{goal, plural, =0 {Tu ne vises plus de points par mois.} one {Tu vises # point d’alignement par mois.} other {Tu vises # points d’alignement par mois.}}',
  retention_set: 'Les mots de nos conversations sont gardés {days, plural, one {# jour} other {# jours}}.',
  profile_heading:
    '{name}{named, select, yes { (@{username})} other {}}, {role, select, admin {administre} other {utilise}}, {tier, select, premium {premium} enterprise {entreprise} other {standard}}',
  profile_clock:
    '{language, select, pt {portugais} es {espagnol} fr {français} other {anglais}}, {timeZone} ; ta journée commence à {dayStart}',
  profile_seen: 'Dernière visite : {moment}, sur {channels}',
  profile_points: 'Niveau {level} : {points, plural, one {# point} other {# points}} ; le suivant commence à {next}',
  profile_alignment:
    'Alignement ce mois-ci : {month, plural, one {# point} other {# points}}{aimed, select, yes { sur {goal} ({percent} %)} other {}}',
  focus_set:
    'Ton cap : {category, select, stress_management {gérer le stress} goal_achievement {atteindre ses objectifs} relationships {relations} self_worth {estime de soi} emotional_regulation {émotions apaisées} work_life_balance {équilibre entre travail et vie} personal_growth {développement personnel} mindfulness {pleine conscience} other {{category}}}, priorité {priority} sur 5.',
  focus_removed:
    'Ce n’est plus ton cap : {category, select, stress_management {gérer le stress} goal_achievement {atteindre ses objectifs} relationships {relations} self_worth {estime de soi} emotional_regulation {émotions apaisées} work_life_balance {équilibre entre travail et vie} personal_growth {développement personnel} mindfulness {pleine conscience} other {{category}}}.',
  focus_not_set:
    'Cela n’est pas parmi tes caps : {category, select, stress_management {gérer le stress} goal_achievement {atteindre ses objectifs} relationships {relations} self_worth {estime de soi} emotional_regulation {émotions apaisées} work_life_balance {équilibre entre travail et vie} personal_growth {développement personnel} mindfulness {pleine conscience} other {{category}}}.',
  focuses_heading: 'Ce dont tu veux prendre soin :',
  focuses_none: 'Tu n’as encore nommé aucun cap. Par exemple : /focus mindfulness',
  focus_line:
    '{position}. {category, select, stress_management {gérer le stress} goal_achievement {atteindre ses objectifs} relationships {relations} self_worth {estime de soi} emotional_regulation {émotions apaisées} work_life_balance {équilibre entre travail et vie} personal_growth {développement personnel} mindfulness {pleine conscience} other {{category}}} – {priority} sur 5',
  ritual_view:
    'Ton rituel : {timing, select, morning_person {le matin} evening_person {le soir} other {à toute heure}}, {duration, select, quick_focused {court et ciblé} deeper_dive {plus en profondeur} other {le temps qu’il faut}}, {style, select, guided_structure {guidé} open_conversation {conversation ouverte} other {guidé et ouvert}} ; {frequency, select, weekdays {en semaine} custom {{days}} other {chaque jour}}{timed, select, yes { {time}} other {}}{about, select, yes { – {focus}} other {}}. Je parle comme {persona, select, confident_coach {un coach assuré} gentle_guide {un guide doux} wise_mentor {un mentor sage} other {un ami chaleureux}}{voiced, select, yes { ({voice})} other {}}. {reminders, select, yes {Je te le rappelle.} other {Sans rappels.}}',
  ritual_days_needed: 'Quels jours ? Nomme-les : days: 1, 4',
  praise:
    '{persona, select, confident_coach {{name} : {count} d’affilée. Tu peux le faire, continue !} gentle_guide {{name} : {count} d’affilée. Respire, et savoure le chemin parcouru.} wise_mentor {{name} : {count} d’affilée. Ce que l’on fait chaque jour devient ce que l’on est.} other {{name} : {count} d’affilée. Je suis si content pour toi !}}',
  settings_heading: 'Tes réglages. Pour en changer un : /settings list_length 10',
  setting_line:
    '{key, select, week_starts_on {Premier jour de la semaine (1 est lundi)} list_length {Lignes qu’une liste montre} empty_day {Résumé d’une journée vide} pictures {Images} other {{key}}} ({key}) : {value}',
  setting_set:
    'Réglé : {key, select, week_starts_on {Premier jour de la semaine (1 est lundi)} list_length {Lignes qu’une liste montre} empty_day {Résumé d’une journée vide} pictures {Images} other {{key}}} – {value}',
  setting_value: '{key} peut être : {choices}.',
  notification_set:
    '{kind, select, morning_briefing {Résumé du matin} evening_review {Bilan du soir} weekly_review {Bilan de la semaine} habit_reminder {Habitudes} task_due {Tâches à rendre} goal_reminder {Objectifs} nudge {Petits coups de pouce} motivation {Motivation} rest_suggestion {Repos} progress_check {Progrès} celebration {Célébrations} planning {Planification} reminder {Rappels} other {{kind}}} : {enabled, select, yes {oui} other {non}}{channel, select, any {} other {, sur {channel}}}',
  channel_not_linked: 'Je ne te connais pas encore sur {channel}. Écris /pair pour le relier.',
};
