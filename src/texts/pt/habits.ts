import type { habits as english } from '../en/habits.ts';
import type { Texts } from '../texts.ts';

export const habits: Texts<typeof english> = {
  habit_added: 'Novo hábito: {name}, {rhythm}. Quando o fizeres: /log {name}',
  habit_exists: 'Já tens o hábito “{name}”.',
  days_needed: 'Em que dias? Por exemplo: /habit yoga todas as segundas e quintas',
  habit_logged:
    'Registei: {name}{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Esta semana já conta.} one {Primeira semana da sequência.} other {# semanas seguidas.}}} other {{streak, plural, =0 {Já conta.} one {Primeiro dia da sequência.} other {# dias seguidos!}}}}',
  habit_logged_again:
    '{name} já estava registado nesse dia; guardei o que acrescentaste{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Já conta.} one {Primeira semana da sequência.} other {# semanas seguidas.}}} other {{streak, plural, =0 {Já conta.} one {Primeiro dia da sequência.} other {# dias seguidos!}}}}',
  log_in_future: '{day} ainda não chegou. Regista quando estiver feito.',
  habits_heading:
    '{show, select, at_risk {Faz estes hoje para não perder a sequência} inactive {Hábitos fora de uso} all {Todos os hábitos} other {Os teus hábitos}}:',
  habits_none:
    '{show, select, at_risk {Hoje não há sequências em risco.} inactive {Não há hábitos fora de uso.} other {Ainda não tens hábitos. Começa um: /habit correr todos os dias}}',
  habit_line:
    '{mark, select, done {✓} skipped {→} paused {⏸} other {○}} {name}{streak, plural, =0 {} one { – # {unit, select, week {semana} other {dia}}} other { – # {unit, select, week {semanas} other {dias}}}}',
  habit_rhythm:
    '{frequency, select, daily {todos os dias} weekdays {nos dias úteis} weekly {{times, plural, one {uma vez por semana} other {# vezes por semana}}} other {{days}}}{aim, select, none {} other {, {aim}}}',
  habit_updated:
    'Alterei o hábito: {name}, {rhythm}.{active, select, no { Está agora fora de uso; o registo fica guardado.} other {}}',
  habit_deleted: 'Apaguei o hábito “{name}”. O registo fica guardado.',
  rhythm_mixed: 'Isso não combina: diz ou quantas vezes por semana, ou em que dias, ou a frequência (daily, weekdays).',
  habit_unlogged:
    'Tirei {name} do registo ({day}). {unit, select, week {{streak, plural, =0 {Sem sequência agora.} one {# semana seguida.} other {# semanas seguidas.}}} other {{streak, plural, =0 {Sem sequência agora.} one {# dia seguido.} other {# dias seguidos.}}}}',
  not_logged: 'Não há nada registado para {name} ({day}).',
  habit_skipped:
    'Saltei: {name} ({day}). {unit, select, week {{streak, plural, =0 {Não quebra nenhuma sequência.} one {A tua sequência de # semana está a salvo.} other {A tua sequência de # semanas está a salvo.}}} other {{streak, plural, =0 {Não quebra nenhuma sequência.} one {A tua sequência de # dia está a salvo.} other {A tua sequência de # dias está a salvo.}}}}',
  skip_of_done: '{name} está registado como feito ({day}). Se não é assim, primeiro: /unlog {name}',
  habit_paused:
    '{all, select, yes {Todos os teus hábitos ficam em pausa} other {{name} fica em pausa}}{later, select, yes { (início: {from})} other {}}{ends, select, yes { (até: {until})} other { até retomares}}. Nenhuma sequência se quebra entretanto.',
  habit_resumed:
    '{all, select, yes {Que bom ver-te de volta: os teus hábitos contam outra vez.} other {{name} conta outra vez.}}',
  pause_ends_before: 'Uma pausa não pode acabar antes de começar. Diz um último dia mais tarde.',
  not_paused: '{one, select, yes {{name} não está em pausa.} other {Os teus hábitos não estão em pausa.}}',
  paused_with_all: '{name} está em pausa porque todos os hábitos estão. Para os retomar a todos: /resume',
  habit_place: '{position}. {line}',
  habit_view:
    '{name}: {rhythm}{part, select, morning {, de manhã} afternoon {, à tarde} evening {, à noite} other {}}{state, select, paused { (em pausa)} inactive { (fora de uso)} other {}}',
  habit_streak:
    '{unit, select, week {Semanas} other {Dias}} em sequência: {current}, no máximo {best}. Feito {total, plural, one {# vez} other {# vezes}} ao todo{amount, select, none {} other { ({amount})}}.',
  habit_strength: 'Força: {percent}% ({change} em 30 dias)',
  habit_serves: 'Para: {what}',
  habit_motivation: 'Porquê: {motivation}',
  habit_legend: '🟩 feito  🟦 saltado ou em pausa  🟧 falhado',
};
