import type { profile as english } from '../en/profile.ts';
import type { Texts } from '../texts.ts';

export const profile: Texts<typeof english> = {
  username_set: 'O teu nome de utilizador é agora @{username}. Pode mudar outra vez daqui a sete dias.',
  username_shape:
    '“{text}” não pode ser nome de utilizador: usa 3 a 30 letras minúsculas sem acentos, algarismos ou traços baixos.',
  username_too_soon: 'Mudaste o nome de utilizador há menos de sete dias. Pode mudar outra vez: {day}.',
  username_taken: 'Já há aqui quem tenha o nome @{username}. Escolhe outro.',
  hours_set: 'O teu horário de trabalho: {start}–{end}, {days}.',
  hours_reversed:
    'O horário de trabalho tem de acabar depois de começar, e {start}–{end} não acaba. Diz os dois: /hours 9:00-17:00',
  alignment_goal_set:
    '{goal, plural, =0 {Já não tens uma meta de pontos por mês.} one {A tua meta é # ponto de alinhamento por mês.} other {A tua meta é de # pontos de alinhamento por mês.}}',
  retention_set: 'As palavras das nossas conversas ficam guardadas {days, plural, one {# dia} other {# dias}}.',
  profile_heading:
    '{name}{named, select, yes { (@{username})} other {}}, {role, select, admin {administra} other {utiliza}}, {tier, select, premium {premium} enterprise {empresa} other {padrão}}',
  profile_clock:
    '{language, select, pt {português} es {espanhol} fr {francês} other {inglês}}, {timeZone}; o teu dia começa às {dayStart}',
  profile_seen: 'Última vez aqui: {moment}, em {channels}',
  profile_points: 'Nível {level}: {points, plural, one {# ponto} other {# pontos}}; o próximo começa nos {next}',
  profile_alignment:
    'Alinhamento este mês: {month, plural, one {# ponto} other {# pontos}}{aimed, select, yes { de {goal} ({percent} %)} other {}}',
  focus_set:
    'O teu foco: {category, select, stress_management {lidar com o stress} goal_achievement {alcançar objetivos} relationships {relações} self_worth {autoestima} emotional_regulation {emoções em calma} work_life_balance {equilíbrio entre trabalho e vida} personal_growth {crescimento pessoal} mindfulness {atenção plena} other {{category}}}, prioridade {priority} de 5.',
  focus_removed:
    'Deixa de ser o teu foco: {category, select, stress_management {lidar com o stress} goal_achievement {alcançar objetivos} relationships {relações} self_worth {autoestima} emotional_regulation {emoções em calma} work_life_balance {equilíbrio entre trabalho e vida} personal_growth {crescimento pessoal} mindfulness {atenção plena} other {{category}}}.',
  focus_not_set:
    'Isso não está entre os teus focos: {category, select, stress_management {lidar com o stress} goal_achievement {alcançar objetivos} relationships {relações} self_worth {autoestima} emotional_regulation {emoções em calma} work_life_balance {equilíbrio entre trabalho e vida} personal_growth {crescimento pessoal} mindfulness {atenção plena} other {{category}}}.',
  focuses_heading: 'Aquilo de que queres cuidar:',
  focuses_none: 'Ainda não disseste em que te queres focar. Por exemplo: /focus mindfulness',
  focus_line:
    '{position}. {category, select, stress_management {lidar com o stress} goal_achievement {alcançar objetivos} relationships {relações} self_worth {autoestima} emotional_regulation {emoções em calma} work_life_balance {equilíbrio entre trabalho e vida} personal_growth {crescimento pessoal} mindfulness {atenção plena} other {{category}}} – {priority} de 5',
  ritual_view:
    'O teu ritual: {timing, select, morning_person {de manhã} evening_person {à noite} other {a qualquer hora}}, {duration, select, quick_focused {rápido e focado} deeper_dive {mais a fundo} other {o tempo que for preciso}}, {style, select, guided_structure {guiado} open_conversation {conversa aberta} other {guiado e aberto}}; {frequency, select, weekdays {nos dias úteis} custom {{days}} other {todos os dias}}{timed, select, yes { {time}} other {}}{about, select, yes { – {focus}} other {}}. Falo como {persona, select, confident_coach {um treinador confiante} gentle_guide {um guia sereno} wise_mentor {um mentor sábio} other {um amigo caloroso}}{voiced, select, yes { ({voice})} other {}}. {reminders, select, yes {Lembro-te dele.} other {Sem lembretes.}}',
  ritual_days_needed: 'Em que dias? Diz quais: days: 1, 4',
  praise:
    '{persona, select, confident_coach {{name}: {count} de seguida. És capaz, continua!} gentle_guide {{name}: {count} de seguida. Respira e aprecia o caminho feito.} wise_mentor {{name}: {count} de seguida. O que se faz todos os dias torna-se quem somos.} other {{name}: {count} de seguida. Fico tão feliz por ti!}}',
  settings_heading: 'As tuas definições. Para mudar uma: /settings list_length 10',
  setting_line:
    '{key, select, week_starts_on {Primeiro dia da semana (1 é segunda-feira)} list_length {Linhas que uma lista mostra} empty_day {Resumo num dia vazio} pictures {Imagens} other {{key}}} ({key}): {value}',
  setting_set:
    'Definido: {key, select, week_starts_on {Primeiro dia da semana (1 é segunda-feira)} list_length {Linhas que uma lista mostra} empty_day {Resumo num dia vazio} pictures {Imagens} other {{key}}} – {value}',
  setting_value: '{key} pode ser: {choices}.',
  notification_set:
    '{kind, select, morning_briefing {Resumo da manhã} evening_review {Balanço da noite} weekly_review {Balanço da semana} habit_reminder {Hábitos} task_due {Tarefas a terminar} goal_reminder {Objetivos} nudge {Empurrõezinhos} motivation {Motivação} rest_suggestion {Descanso} progress_check {Progresso} celebration {Celebrações} planning {Planeamento} reminder {Lembretes} other {{kind}}}: {enabled, select, yes {sim} other {não}}{channel, select, any {} other {, em {channel}}}',
  channel_not_linked: 'Ainda não te conheço em {channel}. Escreve /pair para ligar esse canal.',
};
