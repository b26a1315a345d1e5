import type { portability as english } from '../en/portability.ts';
import type { Texts } from '../texts.ts';

export const portability: Texts<typeof english> = {
  export_readme:
    'Tudo o que o Steward guarda de {name}, em {day}.\n\nCada ficheiro é uma tabela e cada linha um registo como objeto JSON; people.jsonl é a pessoa. As horas são UTC, os dias são os teus.\nFicam de fora os vetores, que se refazem a partir das palavras, as exportações anteriores e a mensagem que pediu esta.\n\nPara trazer isto para outro lado: steward import FICHEIRO, onde ainda não viva ninguém.',
  exported:
    'Aqui está tudo o que tenho de ti: {rows, plural, one {# registo} other {# registos}} de {tables, plural, one {# tabela} other {# tabelas}}. “steward import FICHEIRO” leva-o para outro lado.',
  export_too_large:
    'Isso é mais do que cabe numa conversa. Corre “steward export FICHEIRO” onde o Steward está instalado.',
  delete_account_question:
    'Isto apaga-te daqui, para sempre: {rows, plural, one {# registo} other {# registos}}, entre eles {tasks, plural, one {# tarefa} other {# tarefas}}, {goals, plural, one {# objetivo} other {# objetivos}}, {habits, plural, one {# hábito} other {# hábitos}} e {messages, plural, one {# mensagem} other {# mensagens}}. Não se pode desfazer, e deixo de te conhecer. Queres uma cópia antes?',
  delete_account_yes: 'Sim, apagar tudo',
  export_first: 'Primeiro uma cópia',
  account_leaving: 'Está bem. Vou apagar agora tudo o que guardo de ti, e digo-te aqui quando já não houver nada.',
  account_deleted:
    'Está feito: {rows, plural, one {# registo apagado} other {# registos apagados}}, e voltei a ver: não resta nenhum. Já não te conheço. Adeus!',
  last_admin:
    'Só tu administras este Steward, e as outras pessoas ficariam sem ninguém. Nomeia primeiro outra: /admin NOME',
  made_admin: '{name} passa também a administrar.',
};
