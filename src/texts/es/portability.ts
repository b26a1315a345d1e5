import type { portability as english } from '../en/portability.ts';
import type { Texts } from '../texts.ts';

export const portability: Texts<typeof english> = {
  export_readme:
    'Todo lo que Steward guarda de {name}, a fecha de {day}.\n\nCada archivo es una tabla y cada línea un registro como objeto JSON; people.jsonl es la persona. Las horas son UTC, los días son los tuyos.\nQuedan fuera los vectores, que se rehacen a partir de las palabras, las exportaciones anteriores y el mensaje que pidió esta.\n\nPara llevarlo a otro sitio: steward import ARCHIVO, donde aún no viva nadie.',
  exported:
    'Aquí está todo lo que tengo de ti: {rows, plural, one {# registro} other {# registros}} de {tables, plural, one {# tabla} other {# tablas}}. «steward import ARCHIVO» lo lleva a otro sitio.',
  export_too_large: 'Eso es más de lo que cabe en un chat. Ejecuta «steward export ARCHIVO» donde corre Steward.',
  delete_account_question:
    'Esto te borra de aquí, para siempre: {rows, plural, one {# registro} other {# registros}}, entre ellos {tasks, plural, one {# tarea} other {# tareas}}, {goals, plural, one {# objetivo} other {# objetivos}}, {habits, plural, one {# hábito} other {# hábitos}} y {messages, plural, one {# mensaje} other {# mensajes}}. No se puede deshacer, y dejaré de conocerte. ¿Quieres antes una copia?',
  delete_account_yes: 'Sí, borrar todo',
  export_first: 'Primero una copia',
  account_leaving: 'De acuerdo. Borro ahora todo lo que guardo de ti y te aviso aquí cuando ya no quede nada.',
  account_deleted:
    'Hecho: {rows, plural, one {# registro borrado} other {# registros borrados}}, y volví a mirar: no queda ninguno. Ya no te conozco. ¡Adiós!',
  last_admin:
    'Solo tú administras este Steward, y los demás se quedarían sin nadie. Nombra antes a otra persona: /admin NOMBRE',
  made_admin: '{name} ahora también administra.',
};
