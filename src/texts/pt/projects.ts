import type { projects as english } from '../en/projects.ts';
import type { Texts } from '../texts.ts';

export const projects: Texts<typeof english> = {
  project_added:
    '{kind, select, list {Nova lista} other {Novo projeto}}: {name}{dated, select, yes { (até {deadline})} other {}}',
  project_updated:
    'Alterei {kind, select, list {a lista} other {o projeto}}: {name} – {status, select, not_started {por começar} in_progress {em curso} on_hold {em pausa} completed {concluído} other {cancelado}}{dated, select, yes { (até {deadline})} other {}}',
  project_still_open: '{count, plural, one {Ainda tem # tarefa por fazer.} other {Ainda tem # tarefas por fazer.}}',
  project_deleted:
    'Arquivei: {name}.{open, plural, =0 {} one { # tarefa por fazer fica lá e na tua lista.} other { # tarefas por fazer ficam lá e na tua lista.}} Para trazer de volta: /restore {name}',
  projects_heading:
    '{show, select, silent {Projetos sem novidades há uma semana ou mais} on_hold {Projetos em pausa} completed {Projetos concluídos} cancelled {Projetos cancelados} lists {As tuas listas} all {Todos os projetos e listas} other {Os teus projetos}}:',
  projects_none:
    '{show, select, silent {Todos os projetos em curso tiveram novidades esta semana.} on_hold {Não há projetos em pausa.} completed {Ainda não há projetos concluídos.} cancelled {Nenhum projeto foi cancelado.} lists {Ainda não tens listas. Para começar: /add ovos à lista de compras} all {Ainda não tens projetos nem listas.} other {Não tens projetos em aberto. Para começar: /project Site até março}}',
  project_line:
    '{position}. {name}{dated, select, yes { (até {deadline})} other {}} – {status, select, in_progress {} not_started {por começar, } on_hold {em pausa, } completed {concluído, } other {cancelado, }}{percent}%, por fazer: {open}{silent, select, yes { – sem novidades há {days, plural, one {# dia} other {# dias}}} other {}}',
  project_view:
    '{name} – {status, select, not_started {por começar} in_progress {em curso} on_hold {em pausa} completed {concluído} other {cancelado}}{dated, select, yes { (até {deadline})} other {}}: {percent}%, tarefas feitas: {done} de {total}',
  project_in_area: 'Na área {area}',
  project_for_goal: 'Para o objetivo “{goal}”',
  project_weight:
    'Prioridade: {priority, select, high {alta} low {baixa} other {média}}, importância: {importance} de 5',
  project_role:
    'O teu papel: {role, select, member {membro} observer {observador} other {responsável}}{organized, select, yes { ({organization})} other {}}',
  project_hours: 'Tempo gasto: {hours} h{estimated, select, yes { de {estimate} h} other {}}',
  project_activity:
    'Última atividade: {when}; última novidade: {days, plural, =0 {hoje} one {há # dia} other {há # dias}}',
  project_tasks: 'Por fazer:',
  project_actions: 'Próximos passos que ainda não são tarefas:',
  project_blockers: 'Bloqueado por:',
  project_item: '{position}. {text}{dated, select, yes { – {due}} other {}}{assigned, select, yes { ({who})} other {}}',
  project_latest: 'Novidades:',

  // Updates
  update_line:
    '• {date}, {kind, select, progress {progresso} blocker {bloqueio} decision {decisão} other {nota}}: {text}',
  update_logged:
    'Anotei em {project} ({kind, select, progress {progresso} blocker {bloqueio} decision {decisão} other {nota}}).',
  update_blocker: 'Bloqueado por: {text}{assigned, select, yes { ({who})} other {}}',
  update_action: 'A seguir: {text}',
  action_as_task: 'Criar tarefa: {text}',
  action_taken: '“{text}” já é uma tarefa.',
  updates_heading: 'Novidades de {project}:',
  updates_none: 'Ainda não há nada disso escrito sobre {project}. Por exemplo: /update {project}: cabeçalho pronto',
  blocker_gone:
    'Resolvido: {text}. {left, plural, =0 {Mais nada bloqueia {project}.} one {Ainda há # bloqueio em {project}.} other {Ainda há # bloqueios em {project}.}}',
  blocker_resolved: '“{text}” já está resolvido.',

  // Tasks in projects and lists
  task_added_to:
    '{fresh, select, yes {Nova lista “{list}”. Adicionei} other {Adicionei a {list}}}: {title}{dated, select, yes { (para {due})} other {}}',
  task_now_in: '{fresh, select, yes {Agora em {list}, uma lista nova.} other {Agora em {list}.}}',
  tasks_in_heading:
    '{name}{show, select, today { – para hoje} overdue { – em atraso} done { – feitas} all { – todas as tarefas} other {}}:',
  tasks_in_none: '{show, select, open {Não há nada por fazer em “{name}”.} other {Não há tarefas dessas em “{name}”.}}',
};
