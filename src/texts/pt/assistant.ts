import type { assistant as english } from '../en/assistant.ts';
import type { Texts } from '../texts.ts';

export const assistant: Texts<typeof english> = {
  nothing_found: 'Não encontro “{reference}”.',
  which_one: 'O que queres dizer com “{reference}”?',
  not_understood:
    'Não entendi. Guardo tarefas, objetivos, hábitos, reflexões e lembretes: escreve “ajuda” para veres exemplos. Ou guardo o que escreveste?',
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
  model_down: '(Não consigo chegar ao modelo de linguagem; por isso uso o que entendo sem ele.)',
  model_stopped: '(Não consegui terminar isto com o modelo de linguagem. Até agora:)',
  missed_reply: '(A minha última resposta pode não te ter chegado: “{text}”)',
  files_lost: '(A imagem ou o ficheiro que pertence aqui pode não te ter chegado. Pede-mo outra vez.)',
};
