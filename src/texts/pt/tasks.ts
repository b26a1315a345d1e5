import type { tasks as english } from '../en/tasks.ts';
import type { Texts } from '../texts.ts';

export const tasks: Texts<typeof english> = {
  task_added: 'Adicionei: {title}{dated, select, yes { (para {due})} other {}}',
  task_updated: 'Alterei: {title}{dated, select, yes { (para {due})} other {}}',
  task_completed: 'Feito: {title}',
  task_reopened: 'Reabri: {title}',
  task_deleted: 'Apaguei: {title}',
  task_already_done: 'A tarefa “{title}” já está feita. Para a reabrir: /reopen {title}',
  task_line:
    '{position}. {title}{dated, select, yes { – {due}} other {}}{priority, select, urgent { (urgente)} high { (prioridade alta)} low { (prioridade baixa)} other {}}',
  tasks_heading:
    '{show, select, today {Para hoje} overdue {Em atraso} done {Feitas} all {Todas as tarefas} blocked {Impedidas} other {A tua lista}}:',
  tasks_none:
    '{show, select, today {Não há nada para hoje.} overdue {Não há nada em atraso.} done {Ainda não há nada feito.} blocked {Não há nada impedido.} other {A tua lista está vazia. Para começar: /add comprar leite}}',
  tasks_no_match: 'Nenhuma tarefa corresponde a “{query}”.',
  more: '… e mais {count, plural, one {#} other {#}}.',
  task_repeats: 'Repete-se {repeat}',
  repeat_rule:
    '{freq, select, DAILY {{interval, plural, one {todos os dias} other {de # em # dias}}} WEEKLY {{interval, plural, one {todas as semanas} other {de # em # semanas}}} MONTHLY {{interval, plural, one {todos os meses} other {de # em # meses}}} YEARLY {{interval, plural, one {todos os anos} other {de # em # anos}}} other {pela regra {rule}}}{on, select, none {} other { ({on})}}{until, select, none {} other { até {until}}}{count, plural, =0 {} one { (uma vez)} other { (# vezes)}}{except, select, none {} other {, exceto {except}}}',
  repeat_after: '{length} depois de feita{except, select, none {} other {, exceto {except}}}',
  month_day: '{day, select, last {último dia} other {dia {day}}}',
  task_next: 'A próxima: {due}',
  task_over: 'Foi a última vez.',
  task_skipped: 'Saltei: {title}',
  tasks_completed: '{count, plural, one {# tarefa feita} other {# tarefas feitas}}: {titles}',
  tasks_updated: 'Alterei {count, plural, one {# tarefa} other {# tarefas}}: {titles}',
  tasks_deleted: 'Apaguei {count, plural, one {# tarefa} other {# tarefas}}: {titles}',
  tasks_freed: 'Já nada impede: {titles}',
  task_waits: '{line} (à espera de {titles})',
  tasks_linked: '“{task}” fica à espera de “{needs}”.',
  tasks_unlinked: '“{task}” já não espera por “{needs}”.',
  task_link_itself: '“{title}” não pode esperar por si própria.',
  task_link_known: '“{task}” já espera por “{needs}”.',
  task_link_cycle: 'Isso dava uma volta completa: {path}. Tira primeiro uma destas ligações.',
  task_not_linked: '“{task}” não espera diretamente por “{needs}”.',
  task_not_repeating: '“{title}” não se repete. Podes dá-la como feita ou apagá-la.',
  repeat_unclear:
    'Não consigo ler “{text}” como repetição. Usa daily, weekly, monthly ou yearly, ou uma regra como {example}.',
  repeat_too_often: 'Uma tarefa repete-se no máximo uma vez por dia. Para várias vezes por dia, cria várias tarefas.',
  repeat_two_ways: 'A tarefa repete-se pelo calendário ou depois de feita, não das duas maneiras.',
  repeat_over: 'Essa repetição acaba antes de começar: {text}. Escolhe um fim mais tarde.',
  repeat_never: 'Esse dia nunca chega: {text}. Escolhe outra regra.',
  next_occurrence_touched:
    '“{title}” já continuou: a próxima está aberta e foi alterada entretanto. Apaga primeiro essa.',
  one_title_each: 'Várias tarefas não podem ficar com o mesmo título. Muda o nome a uma de cada vez.',
  too_many_at_once: 'Isso mudava {count} tarefas de uma vez; aceito até {limit}. Escolhe menos.',
  task_view:
    '{title}: {status, select, todo {por fazer} in_progress {em curso} review {em revisão} blocked {bloqueada} completed {feita} other {cancelada}}{dated, select, yes {, para {due}} other {}}{priority, select, urgent {, urgente} high {, prioridade alta} low {, prioridade baixa} other {}}',
  task_in_project: 'Projeto: {name}',
  task_for_goal: 'Objetivo: {title}',
  task_tags: 'Etiquetas: {tags}',
  task_needs: 'À espera de: {titles}',
  task_needed_by: 'Necessária para: {titles}',
  task_held_up: 'Impedida por: {text}',
  task_estimated: 'Estimativa: {length}',
  task_spent: 'Tempo gasto: {length}',
  task_lasted: 'De {start} a {end}',
  task_started: 'Começada {start}',
  task_energy: 'Energia que exige: {energy, select, high {muita} medium {média} other {pouca}}',
  task_load: 'Concentração que exige: {load, select, complex {muita} moderate {alguma} other {pouca}}',
  task_contexts: 'Boa para: {tags}',
  task_energies:
    'A tua energia: {start, select, very_low {muito baixa} low {baixa} moderate {média} high {alta} very_high {muito alta} other {–}} no início, {end, select, very_low {muito baixa} low {baixa} moderate {média} high {alta} very_high {muito alta} other {–}} no fim',
  task_interrupted: 'Interrupções: {interruptions}, mudanças para outras coisas: {switches}',
};
