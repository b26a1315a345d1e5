/** Guided sessions, virtues and their goals, in English. */
export const sessions = {
  session_type:
    '{type, select, face_to_face {face to face} spoken_presence {spoken presence} silent_reflection {silent reflection} other {written clarity}}',
  session_which:
    'Which kind of session? Face to face: a talk. Spoken presence: say it aloud. Silent reflection: be still first. Written clarity: write it out.',
  session_open: 'A session is open: {type}, {day}. Shall we go on with it, or end it?',
  session_go_on: 'Go on',
  session_end: 'End it',
  session_opening:
    '{type} – {persona, select, confident_coach {let’s make this count.} gentle_guide {take all the time you need.} wise_mentor {what is true will show itself.} other {good that you are here.}} Press a button or answer in your own words; “later” stops.',
  session_step: '{place}/{count} · {question}',
  session_skip: 'Skip',
  session_later: 'Later',
  session_ask_emotion: 'How do you feel right now? Choose, or say it in a word.',
  session_ask_intensity: 'How strong is it, from 1 (barely) to 5 (all over)?',
  session_ask_on_your_mind: 'What is on your mind? Tell me as you would a friend across the table.',
  session_ask_what_weighs: 'What of it weighs most, in a sentence?',
  session_ask_what_it_asks: 'And what does it ask of you?',
  session_ask_say_aloud: 'Breathe in, breathe out. Say aloud what moves you, and then write it here.',
  session_ask_heard_yourself: 'What did you hear yourself say? The one thing that rang true.',
  session_ask_after_silence: 'Put everything down for three minutes of silence. Then write what came up.',
  session_ask_what_stayed: 'What stayed when the rest fell quiet?',
  session_ask_write_freely: 'Write whatever comes, without stopping, as long as you like. Send it in one message.',
  session_ask_one_sentence: 'Now in one sentence: what is it about?',
  session_ask_virtue: 'Which virtue did you show, or will you need?',
  session_ask_next_step: 'What is your next small step in the coming week? One a line, at most three.',
  session_unclear:
    '{step, select, emotion {Name the feeling in a word or two, please.} intensity {A number from 1 to 5, please.} virtue {One of these, please: {virtues}.} other {A few words, please.}}',
  session_interrupted: 'All right, we go on whenever you like: say “continue my session”.',
  session_failed: 'The session is ended; nothing was answered in it.',
  no_session: 'No session is open. Say “start a session”.',
  session_completed:
    '{minutes, plural, one {# minute} other {# minutes}} well spent.{virtue, select, none {} other { Virtue earned: {virtue}.}}',
  session_insights: 'What you found:',
  session_goals_offer: '{count, plural, one {Shall this become a goal?} other {Shall any of these become a goal?}}',
  session_smart_goal: '{step}, done by {by}',
  session_goal_accepted: 'New goal from your session: {title} (by {by})',
  nothing_suggested: 'No session suggested that. Say “add goal” to set one yourself.',
  suggestion_taken: '“{title}” is a goal already.',
  sessions_heading: 'Your sessions:',
  sessions_none: 'No sessions yet. Say “start a session”.',
  session_line:
    '{position}. {type} – {day}: {status, select, started {begun} in_progress {going on} completed {completed} interrupted {for later} other {not finished}}, {minutes} min{virtue, select, none {} other {, {virtue}}}',
  session_view:
    '{type}, {day}: {status, select, started {begun} in_progress {going on} completed {completed} interrupted {for later} other {not finished}}, {minutes} min{virtue, select, none {} other {, {virtue}}}',
  session_feelings: 'Feelings: {feelings}',
  session_summary:
    '{days, plural, one {Today} other {The last # days}}: {total, plural, =0 {no session} one {# session} other {# sessions}}, {minutes} min on average.',
  session_common_virtue: 'Most often: {virtue}',
  emotion_name:
    '{emotion, select, happy {happy} calm {calm} tired {tired} sad {sad} anxious {anxious} angry {angry} other {{emotion}}}',
  virtue_name:
    '{virtue, select, courage {courage} gratitude {gratitude} patience {patience} honesty {honesty} compassion {compassion} discipline {discipline} humility {humility} hope {hope} wisdom {wisdom} other {serenity}}',
  virtue_meaning:
    '{virtue, select, courage {you faced it} gratitude {you saw what is good} patience {you gave it time} honesty {you said how it is} compassion {you felt with somebody} discipline {you did what you meant to} humility {you let others be right} hope {you looked ahead} wisdom {you saw the whole} other {you let it be}}',
  virtues_heading: 'Virtues you earned:',
  virtues_none: 'No virtue earned yet. They come from guided sessions: say “start a session”.',
  virtue_line:
    '{icon} {name} ({meaning}): {times, plural, one {once, {last}} other {# times, first {first}, last {last}}}',
} as const;
