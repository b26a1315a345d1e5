import type { reflections as english } from '../en/reflections.ts';
import type { Texts } from '../texts.ts';

export const reflections: Texts<typeof english> = {
  reflection_saved: '{again, select, yes {J’ai complété ta réflexion} other {J’ai gardé ta réflexion}} ({day}).',
  day_in_future: 'Le {day} n’est pas encore arrivé. Choisis un jour déjà venu.',
  reflection_mood:
    '{mood, select, excited {Humeur : enthousiasme} happy {Humeur : joie} content {Humeur : satisfaction} neutral {Humeur : neutre} frustrated {Humeur : frustration} sad {Humeur : tristesse} anxious {Humeur : anxiété} other {Humeur : débordement}}',
  reflection_score: '{score, select, energy {Énergie} completion {Accomplissement} other {Productivité}} : {value}/10',
  reflection_part:
    '{part, select, accomplishment {Réussite} challenges {Difficile} tomorrow {Demain} gratitude {Gratitude} other {Appris}} : {text}',
  reflection_metrics:
    '{tasks, plural, one {# tâche} other {# tâches}} et {habits, plural, one {# habitude} other {# habitudes}} faites, {minutes} min de concentration{aligned, select, none {} other {, {aligned} % pour un objectif ou un pilier}}',
  reflection_none: 'Rien d’écrit sur ce jour.',
  reflection_line: '{date} : {text}',
};
