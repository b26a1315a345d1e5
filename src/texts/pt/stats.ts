import type { stats as english } from '../en/stats.ts';
import type { Texts } from '../texts.ts';

export const stats: Texts<typeof english> = {
  stats_heading: 'Os teus números:',
  stats_interactions:
    '{count, plural, one {# mensagem respondida} other {# mensagens respondidas}}; {days, plural, one {# dia ativo} other {# dias ativos}} nos últimos 7',
  stats_satisfaction: 'Satisfação com as minhas respostas: {score, number} de 5',
  stats_focus: 'Tempo focado: {week} esta semana, {total} no total',
  stats_completion_time: 'Uma tarefa leva-te em média {hours, plural, one {# hora} other {# horas}} até ficar feita',
  stats_estimates: 'As tuas estimativas acertam {percent} %',
  stats_completion: 'Do que era para 30 dias, {percent} % está feito',
  stats_momentum: 'Ritmo: {percent} % (50 é o de sempre)',
  stats_pillars: 'Tempo por pilar, 30 dias: {list}',
  rated: '{helpful, select, yes {É bom saber, obrigado.} other {Lamento, e obrigado por dizeres.}}',
  nothing_to_rate: 'Ainda não respondi a nada.',
  dashboard_heading: '{name}, nível {level}, {points, plural, one {# ponto} other {# pontos}}',
  dashboard_tasks: 'Mais urgente:',
  dashboard_silent: 'Projetos de que não se falou: {list}',
  dashboard_silent_project: '{name} ({days, plural, one {# dia} other {# dias}})',
  dashboard_week:
    'Últimos 7 dias: {tasks, plural, one {# tarefa feita} other {# tarefas feitas}}, {habits, plural, one {# hábito registado} other {# hábitos registados}}, {updates, plural, one {# nota de projeto} other {# notas de projeto}}, {sessions, plural, one {# sessão} other {# sessões}}',
  dashboard_goals:
    '{goals, plural, one {# objetivo ativo} other {# objetivos ativos}}, {virtues, plural, one {# virtude ganha} other {# virtudes ganhas}}',
  streaks_heading: 'Em sequência:',
  streak_line:
    '{kind, select, daily_activity {Dias ativos} daily_session {Dias com sessão} weekly_goal {Semanas que avançaram um objetivo} other {Meses com virtude}}: {current}{since, select, none {} other { (desde {since})}}, no máximo {longest}',
};
