import type { hierarchy as english } from '../en/hierarchy.ts';
import type { Texts } from '../texts.ts';

export const hierarchy: Texts<typeof english> = {
  pillar_added: 'Novo pilar: {name}{shared, select, yes { ({share}% do teu tempo)} other {}}',
  pillar_updated: 'Alterei o pilar: {name}{shared, select, yes { ({share}% do teu tempo)} other {}}',
  pillar_deleted:
    'Arquivei o pilar: {name}.{areas, plural, =0 {} one { # área mantém o seu lugar.} other { # áreas mantêm o seu lugar.}} Para o trazer de volta: /restore {name}',
  area_added: 'Nova área: {name}{within, select, yes { (em {pillar})} other {}}',
  area_updated: 'Alterei a área: {name}{within, select, yes { (em {pillar})} other {}}',
  area_deleted:
    'Arquivei a área: {name}.{projects, plural, =0 {} one { # projeto mantém o seu lugar.} other { # projetos mantêm o seu lugar.}} Para a trazer de volta: /restore {name}',
  shares_over:
    '{some, select, yes {Só resta {left}% do teu tempo: {wanted}% não cabe. Escolhe menos, ou baixa primeiro a parte de outro pilar.} other {O teu tempo já está todo distribuído: {wanted}% não cabe. Baixa primeiro a parte de outro pilar.}}',
  name_taken: 'Já existe “{name}”. Escolhe outro nome, ou muda primeiro o nome desse.',
  parent_archived: '“{name}” está no arquivo e não recebe nada de novo. Para o trazer de volta: /restore {name}',
  hierarchy_heading: 'Pilares, áreas e projetos – {facts}:',
  hierarchy_line: '{indent}{position}. {name}{kept, select, archived { (arquivado)} other {}} – {facts}',
  hierarchy_share: '{share}% do teu tempo',
  hierarchy_projects: '{count, plural, one {# projeto} other {# projetos}}',
  hierarchy_tasks: '{total, plural, =0 {ainda sem tarefas} other {por fazer: {open}, feitas: {done} ({percent}%)}}',
  hierarchy_loose:
    '{count, plural, one {# tarefa por fazer não está} other {# tarefas por fazer não estão}} em nenhum projeto.',
  hierarchy_none: 'Ainda não tens pilares, áreas nem projetos. Para começar: /pillar Saúde – /project Site até março',
  show_more: 'Mais',

  // The archive
  kind_name:
    '{kind, select, pillar {pilar} area {área} project {projeto} task {tarefa} goal {objetivo} habit {hábito} journal {entrada do diário} learning {aprendizagem} other {{kind}}}',
  item_restored:
    'De volta: {name} ({kind}).{within, select, yes { Está em “{parent}”, que continua no arquivo.} other {}}',
  nothing_archived: 'Nada no arquivo corresponde a “{reference}”. Para ver o que lá está: /archived',
  archive_heading: 'No arquivo:',
  archive_line: '{position}. {name} ({kind}, {day})',
  archive_none: 'Não há nada no arquivo.',

  // Searching
  search_heading: 'Encontrei para “{query}”:',
  search_none: 'Nada corresponde a “{query}”.',
  search_group:
    '{kind, select, task {Tarefas} project {Projetos} area {Áreas} pillar {Pilares} goal {Objetivos} habit {Hábitos} event {Eventos} reminder {Lembretes} update {Novidades de projetos} reflection {Reflexões} journal {Diário} learning {Aprendizagens} other {{kind}}} ({total})',
  search_line: '{position}. {text}{dated, select, yes { – {day}} other {}}{closed, select, yes { (fechado)} other {}}',
};
