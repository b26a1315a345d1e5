import type { people as english } from '../en/people.ts';
import type { Texts } from '../texts.ts';

export const people: Texts<typeof english> = {
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
};
