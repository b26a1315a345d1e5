import type { reflections as english } from '../en/reflections.ts';
import type { Texts } from '../texts.ts';

export const reflections: Texts<typeof english> = {
  reflection_saved: '{again, select, yes {He añadido esto a tu reflexión} other {He guardado tu reflexión}} ({day}).',
  day_in_future: '{day} todavía no ha llegado. Reflexiona sobre un día que ya haya llegado.',
  reflection_mood:
    '{mood, select, excited {Ánimo: entusiasmo} happy {Ánimo: alegría} content {Ánimo: satisfacción} neutral {Ánimo: neutro} frustrated {Ánimo: frustración} sad {Ánimo: tristeza} anxious {Ánimo: ansiedad} other {Ánimo: agobio}}',
  reflection_score: '{score, select, energy {Energía} completion {Cumplimiento} other {Productividad}}: {value}/10',
  reflection_part:
    '{part, select, accomplishment {Logro} challenges {Difícil} tomorrow {Mañana} gratitude {Gratitud} other {Aprendí}}: {text}',
  reflection_metrics:
    '{tasks, plural, one {# tarea} other {# tareas}} y {habits, plural, one {# hábito} other {# hábitos}} hechos, {minutes} min de foco{aligned, select, none {} other {, {aligned} % para un objetivo o pilar}}',
  reflection_none: 'Nada escrito sobre este día.',
  reflection_line: '{date}: {text}',
};
