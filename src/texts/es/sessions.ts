import type { sessions as english } from '../en/sessions.ts';
import type { Texts } from '../texts.ts';

export const sessions: Texts<typeof english> = {
  session_type:
    '{type, select, face_to_face {cara a cara} spoken_presence {presencia hablada} silent_reflection {reflexión en silencio} other {claridad escrita}}',
  session_which:
    '¿Qué tipo de sesión? Cara a cara: una charla. Presencia hablada: decirlo en voz alta. Reflexión en silencio: primero parar. Claridad escrita: ponerlo por escrito.',
  session_open: 'Hay una sesión abierta: {type}, {day}. ¿Seguimos o la terminamos?',
  session_go_on: 'Seguir',
  session_end: 'Terminar',
  session_opening:
    '{type} – {persona, select, confident_coach {hagamos que valga la pena.} gentle_guide {tómate todo el tiempo que necesites.} wise_mentor {lo verdadero se mostrará.} other {qué bien que estés aquí.}} Pulsa un botón o responde con tus palabras; “más tarde” interrumpe.',
  session_step: '{place}/{count} · {question}',
  session_skip: 'Saltar',
  session_later: 'Más tarde',
  session_ask_emotion: '¿Cómo te sientes ahora? Elige, o dilo en una palabra.',
  session_ask_intensity: '¿Con qué fuerza, de 1 (apenas) a 5 (del todo)?',
  session_ask_on_your_mind: '¿Qué tienes en la cabeza? Cuéntamelo como a un amigo al otro lado de la mesa.',
  session_ask_what_weighs: '¿Qué es lo que más pesa de eso, en una frase?',
  session_ask_what_it_asks: '¿Y qué te pide?',
  session_ask_say_aloud: 'Inspira, espira. Di en voz alta lo que te mueve, y luego escríbelo aquí.',
  session_ask_heard_yourself: '¿Qué te oíste decir? Lo que sonó a verdad.',
  session_ask_after_silence: 'Déjalo todo y haz tres minutos de silencio. Luego escribe lo que surgió.',
  session_ask_what_stayed: '¿Qué quedó cuando lo demás se calló?',
  session_ask_write_freely: 'Escribe lo que venga, sin parar, el tiempo que quieras. Envíalo en un solo mensaje.',
  session_ask_one_sentence: 'Ahora en una frase: ¿de qué se trata?',
  session_ask_virtue: '¿Qué virtud mostraste, o cuál vas a necesitar?',
  session_ask_next_step: '¿Cuál es tu próximo pequeño paso, en la semana que viene? Uno por línea, como máximo tres.',
  session_unclear:
    '{step, select, emotion {Di lo que sientes en una o dos palabras, por favor.} intensity {Un número del 1 al 5, por favor.} virtue {Una de estas, por favor: {virtues}.} other {Unas palabras, por favor.}}',
  session_interrupted: 'De acuerdo, seguimos cuando quieras: /session continue',
  session_failed: 'La sesión ha terminado; no se respondió nada.',
  no_session: 'No hay ninguna sesión abierta. Empieza una: /session',
  session_completed:
    '{minutes, plural, one {# minuto bien empleado.} other {# minutos bien empleados.}}{virtue, select, none {} other { Virtud ganada: {virtue}.}}',
  session_insights: 'Lo que encontraste:',
  session_goals_offer:
    '{count, plural, one {¿Lo convierto en un objetivo?} other {¿Convierto alguno de estos en un objetivo?}}',
  session_smart_goal: '{step}, hecho antes del {by}',
  session_goal_accepted: 'Nuevo objetivo de tu sesión: {title} (fecha: {by})',
  nothing_suggested: 'Ninguna sesión sugirió eso. Ponlo tú: /goal leer más para marzo',
  suggestion_taken: '“{title}” ya es un objetivo.',
  sessions_heading: 'Tus sesiones:',
  sessions_none: 'Todavía no hay sesiones. Empieza una: /session',
  session_line:
    '{position}. {type} – {day}: {status, select, started {empezada} in_progress {en curso} completed {terminada} interrupted {para más tarde} other {sin terminar}}, {minutes} min{virtue, select, none {} other {, {virtue}}}',
  session_view:
    '{type}, {day}: {status, select, started {empezada} in_progress {en curso} completed {terminada} interrupted {para más tarde} other {sin terminar}}, {minutes} min{virtue, select, none {} other {, {virtue}}}',
  session_feelings: 'Emociones: {feelings}',
  session_summary:
    '{days, plural, one {Hoy} other {Los últimos # días}}: {total, plural, =0 {ninguna sesión} one {# sesión} other {# sesiones}}, {minutes} min de media.',
  session_common_virtue: 'Más veces: {virtue}',
  emotion_name:
    '{emotion, select, happy {alegría} calm {calma} tired {cansancio} sad {tristeza} anxious {ansiedad} angry {enfado} other {{emotion}}}',
  virtue_name:
    '{virtue, select, courage {valentía} gratitude {gratitud} patience {paciencia} honesty {honestidad} compassion {compasión} discipline {disciplina} humility {humildad} hope {esperanza} wisdom {sabiduría} other {serenidad}}',
  virtue_meaning:
    '{virtue, select, courage {le hiciste frente} gratitude {viste lo que es bueno} patience {le diste tiempo} honesty {dijiste cómo es} compassion {sentiste con alguien} discipline {hiciste lo que te proponías} humility {dejaste que otros tuvieran razón} hope {miraste hacia delante} wisdom {viste el conjunto} other {lo dejaste ser}}',
  virtues_heading: 'Virtudes que has ganado:',
  virtues_none: 'Todavía no has ganado virtudes. Vienen de las sesiones guiadas: /session',
  virtue_line:
    '{icon} {name} ({meaning}): {times, plural, one {una vez, {last}} other {# veces, la primera {first}, la última {last}}}',
};
