import type { sessions as english } from '../en/sessions.ts';
import type { Texts } from '../texts.ts';

export const sessions: Texts<typeof english> = {
  session_type:
    '{type, select, face_to_face {frente a frente} spoken_presence {presença falada} silent_reflection {reflexão em silêncio} other {clareza escrita}}',
  session_which:
    'Que tipo de sessão? Frente a frente: uma conversa. Presença falada: dizê-lo em voz alta. Reflexão em silêncio: primeiro parar. Clareza escrita: pôr por escrito.',
  session_open: 'Há uma sessão aberta: {type}, {day}. Continuamos ou terminamos?',
  session_go_on: 'Continuar',
  session_end: 'Terminar',
  session_opening:
    '{type} – {persona, select, confident_coach {vamos fazer isto valer a pena.} gentle_guide {leva o tempo que precisares.} wise_mentor {o que é verdade há de mostrar-se.} other {que bom estares aqui.}} Carrega num botão ou responde com as tuas palavras; “mais tarde” interrompe.',
  session_step: '{place}/{count} · {question}',
  session_skip: 'Saltar',
  session_later: 'Mais tarde',
  session_ask_emotion: 'Como te sentes agora? Escolhe, ou di-lo numa palavra.',
  session_ask_intensity: 'Com que força, de 1 (quase nada) a 5 (por inteiro)?',
  session_ask_on_your_mind: 'O que tens na cabeça? Conta-me como a um amigo do outro lado da mesa.',
  session_ask_what_weighs: 'O que pesa mais nisso, numa frase?',
  session_ask_what_it_asks: 'E o que te pede?',
  session_ask_say_aloud: 'Inspira, expira. Diz em voz alta o que te move, e depois escreve-o aqui.',
  session_ask_heard_yourself: 'O que te ouviste dizer? A coisa que soou a verdade.',
  session_ask_after_silence: 'Pousa tudo e faz três minutos de silêncio. Depois escreve o que surgiu.',
  session_ask_what_stayed: 'O que ficou quando o resto se calou?',
  session_ask_write_freely: 'Escreve o que vier, sem parar, o tempo que quiseres. Envia numa só mensagem.',
  session_ask_one_sentence: 'Agora numa frase: de que se trata?',
  session_ask_virtue: 'Que virtude mostraste, ou de qual vais precisar?',
  session_ask_next_step: 'Qual é o teu próximo pequeno passo, na semana que vem? Um por linha, no máximo três.',
  session_unclear:
    '{step, select, emotion {Diz o que sentes numa ou duas palavras, por favor.} intensity {Um número de 1 a 5, por favor.} virtue {Uma destas, por favor: {virtues}.} other {Algumas palavras, por favor.}}',
  session_interrupted: 'Está bem, continuamos quando quiseres: /session continue',
  session_failed: 'A sessão terminou; nada foi respondido.',
  no_session: 'Não há nenhuma sessão aberta. Começa uma: /session',
  session_completed:
    '{minutes, plural, one {# minuto bem passado.} other {# minutos bem passados.}}{virtue, select, none {} other { Virtude ganha: {virtue}.}}',
  session_insights: 'O que encontraste:',
  session_goals_offer: '{count, plural, one {Faço disto um objetivo?} other {Faço de algum destes um objetivo?}}',
  session_smart_goal: '{step}, feito até {by}',
  session_goal_accepted: 'Novo objetivo da tua sessão: {title} (até {by})',
  nothing_suggested: 'Nenhuma sessão sugeriu isso. Define tu um: /goal ler mais até março',
  suggestion_taken: '“{title}” já é um objetivo.',
  sessions_heading: 'As tuas sessões:',
  sessions_none: 'Ainda não há sessões. Começa uma: /session',
  session_line:
    '{position}. {type} – {day}: {status, select, started {começada} in_progress {a decorrer} completed {concluída} interrupted {para mais tarde} other {não terminada}}, {minutes} min{virtue, select, none {} other {, {virtue}}}',
  session_view:
    '{type}, {day}: {status, select, started {começada} in_progress {a decorrer} completed {concluída} interrupted {para mais tarde} other {não terminada}}, {minutes} min{virtue, select, none {} other {, {virtue}}}',
  session_feelings: 'Emoções: {feelings}',
  session_summary:
    '{days, plural, one {Hoje} other {Os últimos # dias}}: {total, plural, =0 {nenhuma sessão} one {# sessão} other {# sessões}}, {minutes} min em média.',
  session_common_virtue: 'Mais vezes: {virtue}',
  emotion_name:
    '{emotion, select, happy {alegria} calm {calma} tired {cansaço} sad {tristeza} anxious {ansiedade} angry {raiva} other {{emotion}}}',
  virtue_name:
    '{virtue, select, courage {coragem} gratitude {gratidão} patience {paciência} honesty {honestidade} compassion {compaixão} discipline {disciplina} humility {humildade} hope {esperança} wisdom {sabedoria} other {serenidade}}',
  virtue_meaning:
    '{virtue, select, courage {enfrentaste} gratitude {viste o que é bom} patience {deste-lhe tempo} honesty {disseste como é} compassion {sentiste com alguém} discipline {fizeste o que querias fazer} humility {deixaste que outros tivessem razão} hope {olhaste em frente} wisdom {viste o todo} other {deixaste ser}}',
  virtues_heading: 'Virtudes que ganhaste:',
  virtues_none: 'Ainda não ganhaste virtudes. Vêm das sessões guiadas: /session',
  virtue_line:
    '{icon} {name} ({meaning}): {times, plural, one {uma vez, {last}} other {# vezes, a primeira {first}, a última {last}}}',
};
