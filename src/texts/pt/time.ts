import type { time as english } from '../en/time.ts';
import type { Texts } from '../texts.ts';

export const time: Texts<typeof english> = {
  timer_started:
    'O cronómetro está a contar{named, select, yes {: {what}} other {}}{late, select, yes {, desde {since}} other {}}',
  timer_stopped: 'Parei ao fim de {length}{named, select, yes {: {what}} other {}}',
  timer_running: 'O cronómetro conta há {length}{named, select, yes {: {what}} other {}}, desde {since}.',
  timer_none: 'Não há nenhum cronómetro a contar. Para começar um: /timer relatório',
  timer_busy: 'Já há um cronómetro a contar{named, select, yes {: {what}} other {}}, desde {since}. Paro-o?',
  timer_switch: 'Parar esse e começar este',
  timer_leave: 'Deixar a contar',
  timer_stop: 'Parar',
  time_logged: 'Registei {length}{named, select, yes {: {what}} other {}}, {day}',
  time_deleted: 'Apaguei {length}{named, select, yes {: {what}} other {}}, {day}',
  time_today: 'Hoje: {length}, das quais {focused} de concentração.',
  time_heading: 'Tempo gasto{named, select, yes { com {what}} other {}}:',
  time_line:
    '{position}. {when} – {length}{named, select, yes {, {what}} other {}}{activity, select, collaborative { (com outros)} meeting { (reunião)} break { (pausa)} planning { (planeamento)} other {}}{noted, select, yes { – {notes}} other {}}',
  time_going_on: 'ainda a contar',
  time_total: '{length} ao todo, das quais {focused} de concentração.',
  time_none:
    'Não há tempo registado{named, select, yes { para {what}} other {}} nesses dias. Para registar: /spent 2h em relatório',
  time_one_subject: 'O tempo é de uma só coisa: uma tarefa, um projeto, uma área ou um pilar.',
  time_in_future: 'Isso ainda não chegou: {text}.',
  time_ends_before: 'Isso acaba antes de começar. Dá um fim mais tarde.',
  time_too_long: 'Um período tem no máximo 7 dias. Diz quando acabou mesmo, ou regista-o por partes.',
  length_unclear: 'Não consigo ler “{text}” como duração. Escreve, por exemplo, 2h 30m.',
  days_backwards: 'O primeiro dia vem depois do último. Troca-os.',
};
