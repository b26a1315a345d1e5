import type { PhraseTable } from '../language.ts';

/** How Portuguese asks for what the rules of `frames/` do not read. */
export const phrases: Partial<PhraseTable> = {
  add_task: [
    '(adiciona|adicione|adicionar|acrescenta|acrescente|acrescentar|anota|anote|anotar|junta|coloca|coloque|põe|ponha|nova tarefa|tarefa) : {title}',
    '(adiciona|adicionar)',
  ],
  reopen_task: [
    '(reabre|reabra|reabrir|desmarca|desmarque) {task}',
    '{task} (ainda não está|não está) (feito|feita|pronto|pronta|concluído|concluída)',
  ],
  complete_task: [
    '(terminei|acabei|concluí|completei|finalizei|já fiz) [com|de|a|o|as|os] {task}',
    '(conclui|conclua|concluir|completa|complete|completar) {task}',
    '(marca|marque|marcar) {task} como (feito|feita|concluído|concluída|completo|completa|terminado|terminada)',
    '{task} (está|estão|já está|já estão) (feito|feita|feitos|feitas|pronto|pronta|concluído|concluída|terminado|terminada)',
    '(feito|feita|pronto|concluído) : {task}',
  ],
  log_time: [
    '[eu] (passei|gastei|trabalhei|registei|registrei|dediquei) {length} (em|no|na|nos|nas|a|ao|à|com|de) {body}',
  ],
  rename_task: ['(renomeia|renomeie|renomear) {task} para {title}'],
  set_due: [
    '(muda|mude|mudar|move|mova|mover|adia|adie|adiar|passa|passe|passar|empurra|empurre|remarca|remarque|reagenda|reagende|antecipa) {task} para {when}',
    '(adia|adie|adiar) {task} (até|a) {when}',
    '{task} é para {when}',
  ],
  clear_due: [
    '(tira|tire|tirar|remove|remova|remover) [a|o] (data|prazo) (de|da|do) {task}',
    '{task} (não tem|já não tem) (prazo|data)',
  ],
  set_priority: [
    '(marca|marque|torna|torne|põe|ponha|faz) {task} [como] {priority:priority}',
    '{task} é {priority:priority}',
  ],
  set_task_status: ['(marca|marque) {task} como {status:status}', '{task} está {status:status}'],
  delete_task: [
    '(apaga|apague|apagar|elimina|elimine|eliminar|remove|remova|remover|exclui|exclua|excluir|tira|tire|tirar|deleta|delete) : {task}',
  ],
  list_tasks: [
    '[mostra|mostra-me|mostre|lista|ver] [as|todas as] [minhas] tarefas',
    'o que (tenho|há|falta) [ainda] [para|a|por] fazer',
    'o que tenho de fazer',
  ],
  list_tasks_view: [
    '[mostra|mostra-me|mostre|lista|ver] [as] [minhas] tarefas {view:view}',
    '(o que está|que tarefas estão) {view:overdue}',
    'o que (fiz|concluí) {view:view}',
  ],
  find_tasks: ['(procura|procure|encontra|mostra) [as] tarefas (sobre|com) {query}'],
  add_goal: [
    '(novo objetivo|nova meta|objetivo|meta) : {title}',
    '(adiciona|adicione|cria|crie|define|defina) [um|uma|o|a] [novo|nova] (objetivo|meta) [de|para] : {title}',
    '(o meu|a minha|meu|minha) (objetivo|meta) é {title}',
  ],
  list_goals: [
    '[mostra|mostra-me|mostre|ver|lista] [os|as|todos os|todas as] [meus|minhas] (objetivos|metas)',
    '(quais são|quais) [os|as] [meus|minhas] (objetivos|metas)',
    'como vão [os|as] [meus|minhas] (objetivos|metas)',
  ],
  finish_goal: [
    '(atingi|alcancei|cumpri|concluí) [o|a] [meu|minha] (objetivo|meta) [de] : {goal}',
    '[o|a] [meu|minha] (objetivo|meta) {goal} está (atingido|atingida|concluído|concluída|feito|feita)',
  ],
  cancel_goal: [
    '(cancela|cancele|abandona|abandone|desiste|desisto|apaga) [do|da|de|o|a] [meu|minha] (objetivo|meta) [de] : {goal}',
  ],
  goal_progress: [
    '[o|a] [meu|minha] (objetivo|meta) {goal} está (a|em|nos) {percent:percent} %',
    '{goal} está (a|em|nos) {percent:percent} %',
  ],
  goal_deadline: ['(muda|mude|adia|adie|passa) [o|a] (objetivo|meta|prazo) [do|da|de] {goal} para {when}'],
  rename_goal: ['(renomeia|renomear) [o|a] (objetivo|meta) {goal} para {title}'],
  link_goals: [
    '(liga|ligue|ligar) {goal} (a|com) {needs}',
    '{goal} depende (de|do|da) {needs}',
    '[o|a] (objetivo|meta) {goal} (precisa de|precisa do|precisa da|requer) {needs}',
  ],
  unlink_goals: ['(desliga|desligue|separa) {goal} (de|do|da) {needs}', '{goal} já não depende (de|do|da) {needs}'],
  show_goal: [
    '(mostra|mostra-me|mostre|ver|abre) [o|a] [meu|minha] (objetivo|meta) [de] : {goal}',
    'como (vai|está) [o|a] [meu|minha] (objetivo|meta) [de] {goal}',
  ],
  add_habit: [
    '(novo hábito|hábito) : {name}',
    '(adiciona|adicione|cria|crie|começa|regista) [um|o] [novo] hábito [de] : {name}',
    '(quero|gostava de|gostaria de) (criar|começar) [um|o] hábito [de] : {name}',
  ],
  list_habits: [
    '[mostra|mostra-me|mostre|ver|lista] [os|todos os] [meus] hábitos',
    '(quais são|como vão) [os] [meus] hábitos',
  ],
  log_habit: ['(regista|registe|registar|registra|registre|registrar) : {what}'],
  log_done: ['{subject:subject} [já|também] {what}', '(já|também) {what}', '{what}'],
  snooze_reminder: [
    '(adia|adie|adiar|soneca) [isso|isto|o lembrete] (por|até|para) {body}',
    '(adia|adie|adiar) [isso|isto|o lembrete] {body}',
  ],
  snooze_named_reminder: ['(adia|adie|adiar) o lembrete (da|do|de|sobre) {reminder} (por|até|para) {when}'],
  move_reminder: ['(muda|mude|passa|passe|move|mova) o lembrete (da|do|de|sobre) {reminder} para {when}'],
  cancel_reminder: [
    '(cancela|cancele|cancelar|apaga|apague|remove|esquece) [o|meu] lembrete (da|do|de|sobre|para) {reminder}',
    '(não me lembres|não me lembre|para de me lembrar) (de|da|do) {reminder}',
  ],
  write_reflection: [
    '(reflexão|reflexão do dia|reflexão de hoje) : {text}',
    '(reflexão|refletir) (de|sobre) {text}',
    '(diário|querido diário) :: {text}',
    '(reflexão|refletir)',
  ],
  show_day: [
    '[o que|que] [é que] (tenho|há|está marcado) (hoje|para hoje)',
    '(o meu dia|meu dia|como está o meu dia|como é o meu dia|agenda|hoje)',
    'mostra [o] [meu] dia',
  ],
  show_day_on: [
    '(o que|que) [é que] (tenho|há|está marcado) [para|em|na|no] {when}',
    '(mostra|mostra-me|mostre) {when}',
    '{when}',
  ],
  undo: ['(desfaz|desfaça|desfazer|anula isso|anular|volta atrás) [isso|isto|a última]'],
  help: [
    '(ajuda|ajuda-me|comandos|o que sabes fazer|o que podes fazer|o que você faz|o que fazes|como funcionas|como funciona isto|o que posso dizer)',
  ],
  recall: [
    '(recorda|recorde|recordar|procura na memória) : {query}',
    'o que [é que] [eu] (disse|te disse|escrevi|contei) sobre {query}',
    'o que [é que] (sabes|sabe|lembras|te lembras) (sobre|de|do|da) {query}',
    'quando [é que] [eu] falei (de|do|da|sobre) {query}',
  ],
  set_name: [
    '(chama-me|chame-me|me chama de|me chame de) {name}',
    '(o meu nome|meu nome) é {name}',
    '(chamo-me|me chamo) {name}',
  ],
  set_time_zone: [
    '(o meu fuso horário|meu fuso horário|o fuso horário) é {zone}',
    '(muda|mude|define|defina) [o] [meu] fuso horário para {zone}',
    '(fuso horário|fuso) : {zone}',
  ],
  set_language: [
    '(fala|fale|responde|responda|escreve|escreva) [comigo|me] [em] {language:languageName}',
    '(muda|mude|define|defina) [o] [meu] (idioma|língua) para {language}',
    '(idioma|língua) : {language:languageName}',
    '(a minha língua|minha língua|o meu idioma|meu idioma) é [o] {language}',
  ],
  set_day_start: [
    '(o meu dia|meu dia) começa às {clock}',
    '(o meu dia|meu dia) começa [a] {clock}',
    '(muda|mude|define) [o] início do dia para {clock}',
  ],
  brief_at: [
    '(envia|envie|manda|mande|dá-me|me dá) [me] [o] [meu] (resumo|briefing) [da manhã|diário] (às|à|as|para as) {clock}',
    '(resumo|briefing) [da manhã|diário] (às|à|as) {clock}',
  ],
  brief_off: [
    '(para|pare|cancela|cancele|desativa|desliga) [o|com o] (resumo|briefing) [da manhã|diário]',
    '(sem|chega de) (resumo|briefing)',
  ],
  link_channel: [
    '(liga|ligue|ligar|associa|associe|conecta|conecte|emparelha) [o|a|outro|outra] [meu|minha] (telegram|slack|terminal|canal|telefone|conta|dispositivo)',
  ],
  list_access_requests: ['(quem quer entrar|pedidos de acesso|pedidos)'],
  approve_access: ['(aprova|aprove|aprovar|aceita|aceite) [o pedido|pedido] {request}'],
  refuse_access: ['(recusa|recuse|recusar|rejeita|rejeite) [o pedido|pedido] {request}'],
};
