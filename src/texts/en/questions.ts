/** Questions of the interpreter, in English. */
export const questions = {
  ask_ambiguous_date: 'Which date do you mean by “{text}”?',
  ask_dropped: 'All right, never mind.',
  ask_impossible_date: 'There is no such date: {text}. Which day do you mean?',
  ask_no_repeats: 'I can’t repeat that yet. Give me one date, please.',
  ask_snooze_until_when: 'Until when? Say it like “snooze 10 minutes”.',
  ask_time_past: 'That time has gone by. When should it be instead?',
  ask_unclear_time: 'Which day or time do you mean?',
  ask_unknown_command: 'I don’t know the command /{command}. Say “help” to see those I know.',
  ask_unknown_language: 'I speak English, Portuguese, Spanish and French.',
  ask_unknown_time_zone: 'I don’t know the time zone “{text}”. Use a name like Europe/Lisbon.',
  ask_what_to_add: 'What shall I add? Like: add buy milk tomorrow at 5pm',
  ask_what_to_focus:
    'What do you want to care for? One of: stress management, goal achievement, relationships, self worth, emotional regulation, work life balance, personal growth, mindfulness',
  ask_what_to_link: 'Which goals? Like: link marathon to 10k run',
  ask_what_to_log: 'Which habit? Like: log run',
  ask_what_to_recall: 'What shall I look for? Like: recall Lisbon job',
  ask_what_to_remind: 'What shall I remind you of? Like: remind me to call mom at 9',
  ask_what_to_report: 'What is there to say, and of which project? Like: update on Website: finished the header',
  ask_what_to_restore: 'What shall I bring back? Say “show archive” to see what there is.',
  ask_what_to_search: 'What shall I look for? Like: search Lisbon',
  ask_what_to_set: 'What shall I set? Like: my time zone is Europe/Lisbon',
  ask_what_to_write: 'What shall I write? Like: reflection: good day, tired, shipped the report',
  ask_when_to_brief: 'At what time? Like: brief me at 7:30',
  ask_when_is_event: 'When is it? Like: tomorrow at 3pm',
  ask_when_to_remind: 'When shall I remind you?',
  ask_which_area: 'Which area?',
  ask_which_event: 'Which event?',
  ask_which_goal: 'Which goal?',
  ask_which_pillar: 'Which pillar?',
  ask_which_project: 'Which project?',
  ask_which_reminder: 'Which reminder?',
  ask_which_request: 'Which request? Say “requests” to see them.',
  ask_which_task: 'Which task?',
  in_an_hour: 'In an hour',
  this_evening: 'This evening',
  tomorrow_morning: 'Tomorrow morning',

  help: `Write as you would to a person:
• add buy milk tomorrow at 5pm – what’s on my list? – done with the milk – push the report to Monday
• new habit: run every day – ran today – my habits
• goal: get the Lisbon job by March – link Lisbon job to CV – my goals
• reflection: good day, tired, shipped the report
• new project: Website by March – update on Website: header done – add eggs to my shopping list – my pillars – search Lisbon
• remind me to call mom in 10 minutes – snooze 1 hour – my reminders
• today – tomorrow – undo – recall Lisbon
• brief me at 7:30 – my time zone is Europe/Lisbon – speak Portuguese
Each has a command, too: {commands}`,
} as const;
