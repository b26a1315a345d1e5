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
    '{show, select, today {Para hoje} overdue {Em atraso} done {Feitas} all {Todas as tarefas} other {A tua lista}}:',
  tasks_none:
    '{show, select, today {Não há nada para hoje.} overdue {Não há nada em atraso.} done {Ainda não há nada feito.} other {A tua lista está vazia. Para começar: /add comprar leite}}',
  tasks_no_match: 'Nenhuma tarefa corresponde a “{query}”.',
  more: '… e mais {count, plural, one {#} other {#}}.',
};
