import type { questions as english } from '../en/questions.ts';
import type { Texts } from '../texts.ts';

export const questions: Texts<typeof english> = {
  ask_ambiguous_date: 'Que data queres dizer com “{text}”?',
  ask_dropped: 'Está bem, deixo estar.',
  ask_impossible_date: 'Essa data não existe: {text}. Que dia queres dizer?',
  ask_no_repeats: 'Isso ainda não sei repetir. Dá-me uma só data, por favor.',
  ask_snooze_until_when: 'Até quando? Por exemplo: /snooze 10 minutos',
  ask_time_past: 'Essa hora já passou. Para quando deve ser então?',
  ask_unclear_time: 'Que dia ou hora? Por exemplo: amanhã às 17h',
  ask_unknown_command: 'Não conheço o comando /{command}. Escreve /help para veres os que conheço.',
  ask_unknown_language: 'Falo inglês, português, espanhol e francês.',
  ask_unknown_time_zone: 'Não conheço o fuso horário “{text}”. Usa um nome como Europe/Lisbon.',
  ask_what_to_add: 'O que acrescento? Por exemplo: /add comprar leite',
  ask_what_to_focus:
    'De que queres cuidar? Um destes: stress management, goal achievement, relationships, self worth, emotional regulation, work life balance, personal growth, mindfulness',
  ask_what_to_link: 'Que objetivos? Por exemplo: /link maratona a 10 km',
  ask_what_to_log: 'Que hábito? Por exemplo: /log correr',
  ask_what_to_recall: 'O que procuro? Por exemplo: /recall emprego em Lisboa',
  ask_what_to_remind: 'De que te lembro? Por exemplo: /remind ligar à mãe às 9',
  ask_what_to_report: 'O que há a dizer, e de que projeto? Por exemplo: /update Site: cabeçalho pronto',
  ask_what_to_restore: 'O que trago de volta? Para ver o que está no arquivo: /archived',
  ask_what_to_search: 'O que procuro? Por exemplo: /find Lisboa',
  ask_what_to_set: 'O que mudo? Por exemplo: o meu fuso horário é Europe/Lisbon',
  ask_what_to_write: 'O que escrevo? Por exemplo: /reflect dia bom, cansaço, relatório entregue',
  ask_when_to_brief: 'A que horas? Por exemplo: /briefing 7:30',
  ask_when_is_event: 'Quando é? Por exemplo: amanhã às 15h',
  ask_when_to_remind: 'Quando queres que te lembre?',
  ask_which_area: 'Que área?',
  ask_which_event: 'Qual evento?',
  ask_which_goal: 'Que objetivo?',
  ask_which_pillar: 'Que pilar?',
  ask_which_project: 'Que projeto?',
  ask_which_reminder: 'Que lembrete?',
  ask_which_request: 'Que pedido? Escreve /requests para os veres.',
  ask_which_task: 'Que tarefa?',
  in_an_hour: 'Daqui a uma hora',
  this_evening: 'Hoje ao fim da tarde',
  tomorrow_morning: 'Amanhã de manhã',

  help: `Escreve como falarias com alguém:
• adiciona comprar leite amanhã às 17h – as minhas tarefas – o leite está feito – muda o relatório para segunda
• novo hábito: correr todos os dias – corri hoje – os meus hábitos
• objetivo: conseguir o emprego em Lisboa até março – liga emprego a currículo – os meus objetivos
• reflexão: dia bom, cansaço, relatório entregue
• adiciona ovos à lista de compras – o que tenho na lista de compras? – marca reunião com a Ana sexta às 15h
• lembra-me de ligar à mãe daqui a 10 minutos – adia 1 hora – os meus lembretes
• hoje – amanhã – desfazer – /recall Lisboa
• /project Site até março – /update Site: cabeçalho pronto – /pillars – /find Lisboa
• resumo às 7:30 – o meu fuso horário é Europe/Lisbon – fala inglês
No Slack, os comandos levam /steward à frente: /steward add comprar leite
Todos os comandos: {commands}`,
};
