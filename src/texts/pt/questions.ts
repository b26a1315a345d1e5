import type { questions as english } from '../en/questions.ts';
import type { Texts } from '../texts.ts';

export const questions: Texts<typeof english> = {
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
  ask_what_to_focus:
    'De que queres cuidar? Um destes: stress management, goal achievement, relationships, self worth, emotional regulation, work life balance, personal growth, mindfulness',
  ask_what_to_link: 'Que objetivos? Por exemplo: /link maratona to 10 km',
  ask_what_to_log: 'Que hábito? Por exemplo: /log correr',
  ask_what_to_recall: 'O que procuro? Por exemplo: /recall emprego em Lisboa',
  ask_what_to_remind: 'De que te lembro? Por exemplo: /remind ligar à mãe at 9',
  ask_what_to_report: 'O que há a dizer, e de que projeto? Por exemplo: /update Site: cabeçalho pronto',
  ask_what_to_restore: 'O que trago de volta? Para ver o que está no arquivo: /archived',
  ask_what_to_search: 'O que procuro? Por exemplo: /find Lisboa',
  ask_what_to_set: 'O que mudo? Por exemplo: /settings time zone Europe/Lisbon',
  ask_what_to_write: 'O que escrevo? Por exemplo: /reflect dia bom, cansaço, relatório entregue',
  ask_when_to_brief: 'A que horas? Por exemplo: /briefing 7:30',
  ask_when_to_remind: 'Quando queres que te lembre?',
  ask_which_area: 'Que área?',
  ask_which_goal: 'Que objetivo?',
  ask_which_pillar: 'Que pilar?',
  ask_which_project: 'Que projeto?',
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
• /project Site by March – /update Site: cabeçalho pronto – /add ovos to my compras list – /pillars – /find Lisboa
• /remind ligar à mãe in 10 minutes – /snooze 1 hour – /reminders
• /today – /today tomorrow – /undo – /recall Lisboa
• /briefing 7:30 – /settings time zone Europe/Lisbon – /settings language English
Nos comandos, as datas e palavras como to, by e every são por agora em inglês; frases em português, só com um modelo de linguagem.
No Slack, põe /steward à frente: /steward add comprar leite
Todos os comandos: {commands}`,
};
