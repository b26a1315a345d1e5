import type { goals as english } from '../en/goals.ts';
import type { Texts } from '../texts.ts';

export const goals: Texts<typeof english> = {
  goal_added: 'Novo objetivo: {title}{dated, select, yes { (até {deadline})} other {}}',
  goal_updated: 'Alterei o objetivo: {title} – {status}, {progress}%',
  goal_deleted: 'Apaguei o objetivo: {title}',
  goal_status:
    '{status, select, todo {em aberto} blocked {à espera de outros} paused {em pausa} done {alcançado} other {abandonado}}',
  goals_opened: 'Agora em aberto: {titles}',
  goals_waiting: 'Outra vez à espera: {titles}',
  mark_reached: 'Marcar como alcançado',
  goals_heading:
    '{show, select, todo {Objetivos em que podes trabalhar} blocked {Objetivos à espera de outros} paused {Objetivos em pausa} done {Objetivos alcançados} canceled {Objetivos abandonados} all {Todos os objetivos} other {Os teus objetivos}}{category, select, none {} other { ({category})}}:',
  goals_none:
    '{show, select, open {Não tens objetivos em aberto. Define um: /goal correr uma maratona até outubro} other {Não há objetivos desses.}}',
  goal_category:
    '{category, select, career {carreira} health {saúde} learning {aprendizagem} finance {finanças} social {vida social} creative {criatividade} emotional_wellness {bem-estar emocional} personal_growth {crescimento pessoal} relationships {relações} mindfulness {atenção plena} other {pessoal}}',
  goal_line:
    '{position}. {title}{dated, select, yes { (até {deadline})} other {}}{status, select, todo {} other { – {words}}}{progress, plural, =0 {} other { – #%}}',
  goal_view: '{title}: {status}, {progress}%{dated, select, yes {, até {deadline}} other {}}',
  goal_facts:
    'Prioridade {priority} de 5{days, plural, =0 {} one {, cerca de # dia} other {, cerca de # dias}}{category, select, none {} other {, {category}}}',
  goal_smart: 'Em palavras SMART: {words}',
  goal_rolled_up: 'Com tudo o que faz parte: {progress}%',
  goal_waits_for: 'Espera por: {titles}',
  goal_needs: 'Precisa de: {titles}',
  goal_beforehand: 'Antes disso: {titles}',
  goal_helped_by: 'Com a ajuda de: {titles}',
  goal_related: 'Relacionado com: {titles}',
  goal_needed_by: 'É preciso para: {titles}',
  goal_impact: 'Ao todo, {count, plural, one {# objetivo espera} other {# objetivos esperam}} por ele.',
  goal_serving: '{kind, select, task {Tarefas} project {Projetos} habit {Hábitos} other {Eventos}}: {titles}',
  goals_linked:
    '{type, select, requires {“{goal}” agora precisa de “{needs}”.} blocks {“{goal}” agora espera até que “{needs}” deixe de estar no caminho.} enables {“{needs}” agora ajuda “{goal}” a avançar.} parallel {“{goal}” e “{needs}” agora andam lado a lado.} other {“{goal}” e “{needs}” agora estão relacionados.}}',
  goals_relinked: 'Alterado: {text}',
  goals_unlinked:
    '{type, select, requires {“{goal}” já não precisa de “{needs}”.} blocks {“{goal}” já não espera por “{needs}”.} enables {“{needs}” já não ajuda “{goal}” a avançar.} other {“{goal}” e “{needs}” já não estão ligados.}}',
  links_superfluous:
    'Então {count, plural, one {esta ligação resultaria por si} other {estas ligações resultariam por si}}: {links}. Ponho “{goal} → {needs}” {count, plural, one {no lugar dela} other {no lugar delas}}?',
  replace_links: 'Substituir',
  goal_blocked:
    '“{title}” ainda precisa de “{requirement}”. Conclui esse primeiro, ou escreve “unlink {title} from {requirement}”.',
  goal_finished: '“{title}” está terminado: já nada leva até lá. Reabre-o primeiro.',
  link_to_itself: '“{title}” não pode precisar de si mesmo.',
  link_closes_cycle: 'Isso andaria em círculo: {path}. Tira primeiro uma destas ligações.',
  link_is_known: 'Isso já resulta daqui: {path}.',
  not_linked: '“{goal}” não precisa diretamente de “{needs}”.',

  goal_exists: 'Já tens este objetivo: {title} ({status}). Adiciono-o outra vez?',
  add_once_more: 'Adicionar outra vez',
  show_that_goal: 'Mostrar esse',
  goals_alike: 'Muito parecido com: {titles}. Estão ligados?',
  link_to_goal: 'Ligar a {title}',
  remove_again: 'Tirar de novo',
  similar_heading: 'Objetivos parecidos com “{title}”:',
  similar_line: '{position}. {title} – {percent}% parecido ({status})',
  similar_none: 'Nenhum outro objetivo é parecido com “{title}”.',

  path_heading:
    'O caminho crítico até “{title}”: {days, plural, one {# dia} other {# dias}}, ou seja, {day} no mínimo.',
  path_line:
    '{position}. {title} – {days, plural, one {# dia} other {# dias}}{assumed, select, yes { (suposto)} other {}}{bottleneck, select, yes { ← demora mais} other {}}',
  path_late: '{count, plural, one {Um dia} other {# dias}} depois do prazo, {deadline}.',
  path_assumed:
    '{count, plural, one {Um objetivo não tem estimativa e conta} other {# objetivos não têm estimativa e contam}} como uma semana. Escreve “goal {title} takes 10 days”.',
  path_none: 'Nenhum objetivo está em aberto, por isso não há caminho.',

  graph_caption: 'Os teus objetivos numa imagem: {shown} de {total}.',
  graph_path: 'Caminho crítico ({days, plural, one {# dia} other {# dias}}): {path}',
  graph_legend_path: 'caminho crítico',
  graph_none: 'Aqui ainda não há objetivos ligados. Escreve “link maratona to 10 km”.',
  graph_sound:
    'O teu grafo de objetivos está em ordem: {goals, plural, one {# objetivo} other {# objetivos}}, {links, plural, one {# ligação} other {# ligações}}, nenhum círculo, nenhuma ligação a mais, todos os estados certos.',
  graph_circle: 'Estes objetivos esperam uns pelos outros em círculo: {path}',
  graph_superfluous: 'Ligações a mais: {links}',
  graph_false_status: 'O estado não resulta das ligações: {titles}',
};
