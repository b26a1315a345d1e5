import type { reminders as english } from '../en/reminders.ts';
import type { Texts } from '../texts.ts';

export const reminders: Texts<typeof english> = {
  reminder_added: 'Lembro-te {when}: {text}',
  reminder_updated: 'Alterado. Lembro-te {when}: {text}',
  reminder_snoozed: 'Adiado. Lembro-te {when}: {text}',
  reminder_cancelled: 'Cancelei o lembrete: {text}',
  reminders_heading: 'Próximos lembretes:',
  reminders_none: 'Não tens lembretes marcados. Cria um: /remind ligar à mãe daqui a 10 minutos',
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
};
