import type { reflections as english } from '../en/reflections.ts';
import type { Texts } from '../texts.ts';

export const reflections: Texts<typeof english> = {
  reflection_saved: '{again, select, yes {Acrescentei à tua reflexão} other {Guardei a tua reflexão}} ({day}).',
  day_in_future: '{day} ainda não chegou. Reflete sobre um dia que já veio.',
  reflection_mood:
    '{mood, select, excited {Humor: entusiasmo} happy {Humor: alegria} content {Humor: satisfação} neutral {Humor: neutro} frustrated {Humor: frustração} sad {Humor: tristeza} anxious {Humor: ansiedade} other {Humor: sobrecarga}}',
  reflection_score: '{score, select, energy {Energia} completion {Conclusão} other {Produtividade}}: {value}/10',
  reflection_part:
    '{part, select, accomplishment {Conquista} challenges {Difícil} tomorrow {Amanhã} gratitude {Gratidão} other {Aprendi}}: {text}',
  reflection_metrics:
    '{tasks, plural, one {# tarefa} other {# tarefas}} e {habits, plural, one {# hábito} other {# hábitos}} feitos, {minutes} min de foco{aligned, select, none {} other {, {aligned}% para um objetivo ou pilar}}',
  reflection_none: 'Nada escrito sobre este dia.',
  reflection_line: '{date}: {text}',
};
