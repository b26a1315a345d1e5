import type { habits as english } from '../en/habits.ts';
import type { Texts } from '../texts.ts';

export const habits: Texts<typeof english> = {
  habit_added:
    'Novo hábito: {name}, {frequency, select, daily {todos os dias} weekdays {nos dias úteis} weekly {{times, plural, one {uma vez por semana} other {# vezes por semana}}} other {em dias escolhidos}}. Quando o fizeres: /log {name}',
  habit_exists: 'Já tens o hábito “{name}”.',
  days_needed: 'Em que dias? Por exemplo: /habit yoga every Monday and Thursday',
  habit_logged:
    'Registei: {name}{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Esta semana já conta.} one {Primeira semana da sequência.} other {# semanas seguidas.}}} other {{streak, plural, =0 {Já conta.} one {Primeiro dia da sequência.} other {# dias seguidos!}}}}',
  habit_logged_again:
    '{name} já estava registado nesse dia; guardei o que acrescentaste{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {Já conta.} one {Primeira semana da sequência.} other {# semanas seguidas.}}} other {{streak, plural, =0 {Já conta.} one {Primeiro dia da sequência.} other {# dias seguidos!}}}}',
  log_in_future: '{day} ainda não chegou. Regista quando estiver feito.',
  habits_heading: 'Os teus hábitos:',
  habits_none: 'Ainda não tens hábitos. Começa um: /habit correr every day',
  habit_line:
    '{done, select, yes {✓} other {○}} {name}{streak, plural, =0 {} one { – # {unit, select, week {semana} other {dia}}} other { – # {unit, select, week {semanas} other {dias}}}}',
};
