import type { assistant as english } from '../en/assistant.ts';
import type { Texts } from '../texts.ts';

export const assistant: Texts<typeof english> = {
  nothing_found: 'No encuentro “{reference}”.',
  which_one: '¿A qué te refieres con “{reference}”?',
  not_understood:
    'No lo he entendido. Llevo tareas, metas, hábitos, reflexiones y recordatorios: escribe “ayuda” para ver ejemplos. ¿O guardo lo que escribiste?',
  keep_as_task: 'Como tarea',
  keep_as_reflection: 'En la reflexión de hoy',
  unsupported:
    'Todavía no puedo leer ese tipo de mensaje ({what, select, voice {nota de voz} audio {audio} photo {foto} video {vídeo} document {documento} sticker {sticker} file {archivo} location {ubicación} contact {contacto} other {{what}}}). Escríbelo como texto, por favor.',
  empty_message: 'Ese mensaje llegó vacío. Escribe /help para ver lo que sé hacer.',
  too_long:
    'Ese mensaje es demasiado largo para mí ({length} caracteres; leo hasta {limit}). Envíalo por partes, por favor.',
  button_used: 'Ese botón ya se usó.',
  button_gone: 'Ese botón ya no funciona.',
  refused_input: 'No puedo hacer eso: {problem}',
  unknown_tool: 'No hay ninguna herramienta llamada {tool}.',
  not_possible: 'Eso no es posible: el valor está fuera de lo permitido.',
  gave_up:
    'Algo ha fallado por mi parte y no he podido terminar. No se ha perdido nada: lo que ya hice está guardado. Inténtalo otra vez, por favor.',
  model_down: '(No consigo conectar con el modelo de lenguaje; mientras tanto uso lo que entiendo sin él.)',
  model_stopped: '(No he podido terminar esto con el modelo de lenguaje. Hasta ahora:)',
  missed_reply: '(Puede que mi última respuesta no te haya llegado: “{text}”)',
  files_lost: '(Puede que la imagen o el archivo que va aquí no te haya llegado. Pídemelo otra vez.)',
};
