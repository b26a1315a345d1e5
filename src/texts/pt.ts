import type { Catalogue } from './catalogue.ts';

/** Everything Steward says, in Portuguese. What it tells people to type is a command, since those work in every language. */
export const pt: Catalogue = {
  // Days and moments
  moment: '{day} às {time}',

  // Tasks
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

  // Goals
  goal_added: 'Novo objetivo: {title}{dated, select, yes { (até {deadline})} other {}}',
  goal_updated:
    'Alterei o objetivo: {title} – {status, select, todo {em aberto} blocked {à espera de outros} done {alcançado} other {abandonado}}, {progress}%',
  goals_heading: 'Os teus objetivos:',
  goals_none: 'Ainda não tens objetivos. Define um: /goal correr uma maratona by October',
  goal_line:
    '{position}. {title}{dated, select, yes { (até {deadline})} other {}}{status, select, blocked { – à espera de outros} other {}}{progress, plural, =0 {} other { – #%}}',
  goal_view:
    '{title}: {status, select, todo {em aberto} blocked {à espera de outros} done {alcançado} other {abandonado}}, {progress}%{dated, select, yes {, até {deadline}} other {}}',
  goal_needs: 'Precisa de: {titles}',
  goal_needed_by: 'É preciso para: {titles}',
  goals_linked: '“{goal}” agora precisa de “{needs}”.',
  goals_unlinked: '“{goal}” já não precisa de “{needs}”.',
  goal_blocked:
    '“{title}” ainda precisa de “{requirement}”. Conclui esse primeiro, ou escreve “unlink {title} from {requirement}”.',
  link_to_itself: '“{title}” não pode precisar de si mesmo.',
  link_closes_cycle: 'Isso andaria em círculo: {path}. Tira primeiro uma destas ligações.',
  link_is_known: 'Isso já resulta daqui: {path}.',
  not_linked: '“{goal}” não precisa diretamente de “{needs}”.',

  // Habits
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

  // Reflections
  reflection_saved: '{again, select, yes {Acrescentei à tua reflexão} other {Guardei a tua reflexão}} ({day}).',
  day_in_future: '{day} ainda não chegou. Reflete sobre um dia que já veio.',

  // Reminders
  reminder_added: 'Lembro-te {when}: {text}',
  reminder_updated: 'Alterado. Lembro-te {when}: {text}',
  reminder_snoozed: 'Adiado. Lembro-te {when}: {text}',
  reminder_cancelled: 'Cancelei o lembrete: {text}',
  reminders_heading: 'Próximos lembretes:',
  reminders_none: 'Não tens lembretes marcados. Cria um: /remind ligar à mãe in 10 minutes',
  reminder_line: '{position}. {when} – {text}',
  reminder_due: '⏰ {text}',
  snooze_ten: 'Daqui a 10 minutos',
  snooze_hour: 'Daqui a uma hora',
  no_reminder_to_snooze: 'Ainda não chegou nenhum lembrete que se possa adiar.',
  time_past: '{text} já passou. Para quando deve ser então?',
  time_needed: 'A que horas, em {text}? Escreve, por exemplo, “{text} at 9:00”.',
  day_needed: 'Para isso preciso de um dia, não de uma hora ({text}).',
  impossible_date: 'Essa data não existe: {text}.',
  impossible_time: 'Essa hora não existe: {text}. Usa horas e minutos, como 07:30.',

  hello: 'Olá! Sou o Steward. Escreve-me como a uma pessoa, ou /help. Ctrl-D termina.',
  pair_hint: 'Para eu te conhecer em {channels}, envia lá este código ao Steward no prazo de um dia: {code}',
  not_stored: 'Não consegui guardar isso: a base de dados não responde. Tenta outra vez daqui a pouco.',

  // The day
  day_heading: '{isToday, select, yes {Hoje, {date}} other {O teu dia: {date}}}',
  day_overdue: 'Em atraso:',
  day_due: 'Para fazer:',
  day_habits: 'Hábitos:',
  day_reminders: 'Lembretes:',
  day_done: '{count, plural, one {# tarefa feita} other {# tarefas feitas}}.',
  day_empty: 'Nada marcado. Um dia livre.',
  bullet: '• {text}{dated, select, yes { – {due}} other {}}',
  briefing_greeting: 'Bom dia, {name}.',
  // Preferences and access
  preferences_set:
    'Anotado. {name}, {language, select, pt {português} es {espanhol} fr {francês} other {inglês}}, {timeZone}; o teu dia começa às {dayStart}.',
  briefing_set: 'O teu resumo da manhã chega às {time}.',
  briefing_off: 'Acabaram os resumos da manhã. Para os teres de volta: /briefing 8:00',
  unknown_time_zone: 'Não conheço o fuso horário “{text}”. Usa um nome como Europe/Lisbon ou America/Sao_Paulo.',
  pairing_code: 'Envia este código ao Steward no outro canal, no prazo de um dia: {code}',
  paired:
    'Já sei que és tu, {name}: as mesmas listas e a mesma memória, também neste canal. Escreve /help para veres o que faço.',
  private_steward: 'Este Steward é privado. Já avisei quem o gere de que escreveste; essa pessoa pode dar-te acesso.',
  access_requested: '{name} ({channel}) gostaria de falar comigo. Dás acesso?',
  approve: 'Dar acesso',
  refuse: 'Recusar',
  access_approved: '{name} passa a ter acesso.',
  access_refused: '{name} fica sem acesso.',
  access_none: 'Ninguém está à espera de acesso.',
  access_line: '{position}. {name} ({channel})',
  access_heading: 'À espera de acesso:',
  welcome:
    'Olá, {name}! Sou o Steward: cuido das tuas tarefas, objetivos, hábitos e lembretes. Escreve /help para veres como.',
  admin_only: 'Só quem administra este Steward pode fazer isso.',

  // Undo
  undone: 'Desfeito: {what}',
  nothing_to_undo: 'Não há nada para desfazer.',
  undo_changed_since: 'Não posso desfazer isso (“{what}”): entretanto já mudou outra vez.',

  // Recall
  recalled_heading: 'O que tenho sobre “{query}”:',
  recalled_none: 'Não tenho nada sobre “{query}”.',
  recalled_line: '• {date}: {text}',

  // Answers of the assistant
  nothing_found: 'Não encontro “{reference}”.',
  which_one: 'O que queres dizer com “{reference}”?',
  not_understood:
    'Não entendi. Sem modelo de linguagem, só entendo comandos e frases em inglês: escreve /help para veres exemplos. Ou guardo o que escreveste?',
  keep_as_task: 'Como tarefa',
  keep_as_reflection: 'Na reflexão de hoje',
  unsupported:
    'Ainda não consigo ler esse tipo de mensagem ({what, select, voice {nota de voz} audio {áudio} photo {fotografia} video {vídeo} document {documento} sticker {autocolante} file {ficheiro} location {localização} contact {contacto} other {{what}}}). Escreve em texto, por favor.',
  empty_message: 'Essa mensagem veio vazia. Escreve /help para veres o que sei fazer.',
  too_long:
    'Essa mensagem é longa demais para mim ({length} caracteres; leio até {limit}). Envia-a em partes, por favor.',
  button_used: 'Esse botão já foi usado.',
  button_gone: 'Esse botão já não funciona.',
  refused_input: 'Não posso fazer isso: {problem}',
  unknown_tool: 'Não há nenhuma ferramenta chamada {tool}.',
  not_possible: 'Isso não é possível: o valor está fora do que é permitido.',
  gave_up:
    'Algo correu mal do meu lado e não consegui terminar. Nada se perdeu: o que já fiz ficou guardado. Tenta outra vez, por favor.',
  model_down:
    '(Não consigo chegar ao modelo de linguagem; até lá só entendo frases em inglês e comandos, como os de /help.)',
  model_stopped: '(Não consegui terminar isto com o modelo de linguagem. Até agora:)',
  missed_reply: '(A minha última resposta pode não te ter chegado: “{text}”)',

  // Questions of the interpreter
  ask_ambiguous_date: 'Que data queres dizer com “{text}”?',
  ask_dropped: 'Está bem, deixo estar.',
  ask_impossible_date: 'Essa data não existe: {text}. Que dia queres dizer?',
  ask_no_repeats: 'Isso ainda não sei repetir. Dá-me uma só data, por favor.',
  ask_snooze_until_when: 'Até quando? Por exemplo: /snooze 10 minutes',
  ask_time_past: 'Essa hora já passou. Para quando deve ser então?',
  ask_unclear_time: 'Que dia ou hora? Por agora só entendo datas em inglês, como tomorrow 5pm.',
  ask_unknown_command: 'Não conheço o comando /{command}. Escreve /help para veres os que conheço.',
  ask_unknown_language: 'Falo inglês, português, espanhol e francês.',
  ask_unknown_time_zone: 'Não conheço o fuso horário “{text}”. Usa um nome como Europe/Lisbon.',
  ask_what_to_add: 'O que acrescento? Por exemplo: /add comprar leite',
  ask_what_to_link: 'Que objetivos? Por exemplo: /link maratona to 10 km',
  ask_what_to_log: 'Que hábito? Por exemplo: /log correr',
  ask_what_to_recall: 'O que procuro? Por exemplo: /recall emprego em Lisboa',
  ask_what_to_remind: 'De que te lembro? Por exemplo: /remind ligar à mãe at 9',
  ask_what_to_set: 'O que mudo? Por exemplo: /settings time zone Europe/Lisbon',
  ask_what_to_write: 'O que escrevo? Por exemplo: /reflect dia bom, cansaço, relatório entregue',
  ask_when_to_brief: 'A que horas? Por exemplo: /briefing 7:30',
  ask_when_to_remind: 'Quando queres que te lembre?',
  ask_which_goal: 'Que objetivo?',
  ask_which_reminder: 'Que lembrete?',
  ask_which_request: 'Que pedido? Escreve /requests para os veres.',
  ask_which_task: 'Que tarefa?',
  in_an_hour: 'Daqui a uma hora',
  this_evening: 'Hoje ao fim da tarde',
  tomorrow_morning: 'Amanhã de manhã',

  help: `Escreve comandos como estes:
• /add comprar leite tomorrow 5pm – /list – /done leite – /edit relatório to Monday
• /habit correr every day – /log correr – /habits
• /goal conseguir o emprego em Lisboa by March – /link emprego to CV – /goals
• /reflect dia bom, cansaço, relatório entregue
• /remind ligar à mãe in 10 minutes – /snooze 1 hour – /reminders
• /today – /today tomorrow – /undo – /recall Lisboa
• /briefing 7:30 – /settings time zone Europe/Lisbon – /settings language English
Nos comandos, as datas e palavras como to, by e every são por agora em inglês; frases em português, só com um modelo de linguagem.
No Slack, põe /steward à frente: /steward add comprar leite
Todos os comandos: {commands}`,
};
