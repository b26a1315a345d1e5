import type { profile as english } from '../en/profile.ts';
import type { Texts } from '../texts.ts';

export const profile: Texts<typeof english> = {
  username_set: 'Tu nombre de usuario es ahora @{username}. Puede cambiar de nuevo dentro de siete días.',
  username_shape:
    '«{text}» no puede ser nombre de usuario: usa de 3 a 30 letras minúsculas sin acentos, cifras o guiones bajos.',
  username_too_soon: 'Cambiaste tu nombre de usuario hace menos de siete días. Puede cambiar de nuevo: {day}.',
  username_taken: 'Ya hay aquí alguien con el nombre @{username}. Elige otro.',
  hours_set: 'Tu horario de trabajo: {start}–{end}, {days}.',
  hours_reversed:
    'El horario debe terminar después de empezar, y {start}–{end} no lo hace. Di los dos: /hours 9:00-17:00',
  alignment_goal_set:
    '{goal, plural, =0 {Ya no tienes una meta de puntos al mes.} one {Tu meta es # punto de alineación al mes.} other {Tu meta es de # puntos de alineación al mes.}}',
  retention_set: 'Las palabras de nuestras conversaciones se guardan {days, plural, one {# día} other {# días}}.',
  profile_heading:
    '{name}{named, select, yes { (@{username})} other {}}, {role, select, admin {administra} other {utiliza}}, {tier, select, premium {premium} enterprise {empresa} other {estándar}}',
  profile_clock:
    '{language, select, pt {portugués} es {español} fr {francés} other {inglés}}, {timeZone}; tu día empieza a las {dayStart}',
  profile_seen: 'Última vez aquí: {moment}, en {channels}',
  profile_points: 'Nivel {level}: {points, plural, one {# punto} other {# puntos}}; el siguiente empieza en {next}',
  profile_alignment:
    'Alineación este mes: {month, plural, one {# punto} other {# puntos}}{aimed, select, yes { de {goal} ({percent} %)} other {}}',
  focus_set:
    'Tu foco: {category, select, stress_management {manejar el estrés} goal_achievement {lograr objetivos} relationships {relaciones} self_worth {autoestima} emotional_regulation {emociones en calma} work_life_balance {equilibrio entre trabajo y vida} personal_growth {crecimiento personal} mindfulness {atención plena} other {{category}}}, prioridad {priority} de 5.',
  focus_removed:
    'Ya no es tu foco: {category, select, stress_management {manejar el estrés} goal_achievement {lograr objetivos} relationships {relaciones} self_worth {autoestima} emotional_regulation {emociones en calma} work_life_balance {equilibrio entre trabajo y vida} personal_growth {crecimiento personal} mindfulness {atención plena} other {{category}}}.',
  focus_not_set:
    'Eso no está entre tus focos: {category, select, stress_management {manejar el estrés} goal_achievement {lograr objetivos} relationships {relaciones} self_worth {autoestima} emotional_regulation {emociones en calma} work_life_balance {equilibrio entre trabajo y vida} personal_growth {crecimiento personal} mindfulness {atención plena} other {{category}}}.',
  focuses_heading: 'Lo que quieres cuidar:',
  focuses_none: 'Aún no dijiste en qué quieres enfocarte. Por ejemplo: /focus mindfulness',
  focus_line:
    '{position}. {category, select, stress_management {manejar el estrés} goal_achievement {lograr objetivos} relationships {relaciones} self_worth {autoestima} emotional_regulation {emociones en calma} work_life_balance {equilibrio entre trabajo y vida} personal_growth {crecimiento personal} mindfulness {atención plena} other {{category}}} – {priority} de 5',
  ritual_view:
    'Tu ritual: {timing, select, morning_person {por la mañana} evening_person {por la noche} other {a cualquier hora}}, {duration, select, quick_focused {rápido y centrado} deeper_dive {más a fondo} other {el tiempo que haga falta}}, {style, select, guided_structure {guiado} open_conversation {conversación abierta} other {guiado y abierto}}; {frequency, select, weekdays {los días laborables} custom {{days}} other {todos los días}}{timed, select, yes { {time}} other {}}{about, select, yes { – {focus}} other {}}. Hablo como {persona, select, confident_coach {un entrenador seguro} gentle_guide {un guía sereno} wise_mentor {un mentor sabio} other {un amigo cálido}}{voiced, select, yes { ({voice})} other {}}. {reminders, select, yes {Te lo recuerdo.} other {Sin recordatorios.}}',
  ritual_days_needed: '¿Qué días? Di cuáles: days: 1, 4',
  praise:
    '{persona, select, confident_coach {{name}: {count} seguidos. ¡Tú puedes, sigue!} gentle_guide {{name}: {count} seguidos. Respira y disfruta del camino hecho.} wise_mentor {{name}: {count} seguidos. Lo que se hace cada día llega a ser quien eres.} other {{name}: {count} seguidos. ¡Cuánto me alegro por ti!}}',
  settings_heading: 'Tus ajustes. Para cambiar uno: /settings list_length 10',
  setting_line:
    '{key, select, week_starts_on {Primer día de la semana (1 es lunes)} list_length {Líneas que muestra una lista} empty_day {Resumen en un día vacío} pictures {Imágenes} other {{key}}} ({key}): {value}',
  setting_set:
    'Ajustado: {key, select, week_starts_on {Primer día de la semana (1 es lunes)} list_length {Líneas que muestra una lista} empty_day {Resumen en un día vacío} pictures {Imágenes} other {{key}}} – {value}',
  setting_value: '{key} puede ser: {choices}.',
  notification_set:
    '{kind, select, morning_briefing {Resumen de la mañana} evening_review {Balance de la noche} weekly_review {Balance de la semana} habit_reminder {Hábitos} task_due {Tareas que vencen} goal_reminder {Objetivos} nudge {Empujoncitos} motivation {Motivación} rest_suggestion {Descanso} progress_check {Progreso} celebration {Celebraciones} planning {Planificación} reminder {Recordatorios} other {{kind}}}: {enabled, select, yes {sí} other {no}}{channel, select, any {} other {, en {channel}}}',
  channel_not_linked: 'Aún no te conozco en {channel}. Escribe /pair para enlazarlo.',
};
