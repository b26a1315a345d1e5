import type { time as english } from '../en/time.ts';
import type { Texts } from '../texts.ts';

export const time: Texts<typeof english> = {
  timer_started:
    'El cronómetro está en marcha{named, select, yes {: {what}} other {}}{late, select, yes {, desde {since}} other {}}',
  timer_stopped: 'Parado tras {length}{named, select, yes {: {what}} other {}}',
  timer_running: 'El cronómetro lleva {length}{named, select, yes {: {what}} other {}}, desde {since}.',
  timer_none: 'No hay ningún cronómetro en marcha. Para empezar uno: /timer informe',
  timer_busy: 'Ya hay un cronómetro en marcha{named, select, yes {: {what}} other {}}, desde {since}. ¿Lo paro?',
  timer_switch: 'Parar ese y empezar este',
  timer_leave: 'Dejarlo en marcha',
  timer_stop: 'Parar',
  time_logged: 'Anotado {length}{named, select, yes {: {what}} other {}}, {day}',
  time_deleted: 'Borrado {length}{named, select, yes {: {what}} other {}}, {day}',
  time_today: 'Hoy: {length}, de ellas {focused} de concentración.',
  time_heading: 'Tiempo dedicado{named, select, yes { a {what}} other {}}:',
  time_line:
    '{position}. {when} – {length}{named, select, yes {, {what}} other {}}{activity, select, collaborative { (con otros)} meeting { (reunión)} break { (pausa)} planning { (planificación)} other {}}{noted, select, yes { – {notes}} other {}}',
  time_going_on: 'todavía en marcha',
  time_total: '{length} en total, de ellas {focused} de concentración.',
  time_none:
    'No hay tiempo anotado{named, select, yes { para {what}} other {}} en esos días. Para anotar: /spent 2h en informe',
  time_one_subject: 'El tiempo es de una sola cosa: una tarea, un proyecto, un área o un pilar.',
  time_in_future: 'Eso todavía no ha llegado: {text}.',
  time_ends_before: 'Eso acaba antes de empezar. Dame un final posterior.',
  time_too_long: 'Un período dura como mucho 7 días. Dime cuándo acabó de verdad, o anótalo por partes.',
  length_unclear: 'No sé leer “{text}” como duración. Escribe, por ejemplo, 2h 30m.',
  days_backwards: 'El primer día viene después del último. Dales la vuelta.',
};
