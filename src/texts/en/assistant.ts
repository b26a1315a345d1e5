/** Answers of the assistant, in English. */
export const assistant = {
  nothing_found: 'I can’t find “{reference}”.',
  which_one: 'Which one do you mean by “{reference}”?',
  not_understood:
    'I didn’t understand that. I keep tasks, goals, habits, reflections and reminders: say “help” for examples. Or shall I keep it?',
  keep_as_task: 'As a task',
  keep_as_reflection: 'In today’s reflection',
  unsupported:
    'I can’t read that kind of message ({what, select, voice {voice} audio {audio} photo {photo} video {video} document {document} sticker {sticker} file {file} location {location} contact {contact} other {{what}}}) yet. Please write it as text.',
  empty_message: 'That message was empty. Say “help” to see what I can do.',
  too_long: 'That message is too long for me ({length} characters; I read up to {limit}). Please send it in parts.',
  button_used: 'That button was used already.',
  button_gone: 'That button does not work any more.',
  refused_input: 'I can’t do that: {problem}',
  unknown_tool: 'There is no tool called {tool}.',
  not_possible: 'That is not possible: the value is outside of what is allowed.',
  gave_up:
    'Something went wrong on my side and I could not finish this. Nothing was lost: what I did so far is kept. Please try again.',
  model_down: '(The language model can’t be reached, so I use my built-in understanding.)',
  model_stopped: '(I could not get to the end of this with the language model. So far:)',
  missed_reply: '(My last answer may not have reached you: “{text}”)',
  files_lost: '(The picture or file that belongs here may not have reached you. Ask me for it again.)',
} as const;
