/** Everything Steward says, in English: ICU messages. The other catalogues have the same keys and arguments. */
export const en = {
  // Days and moments
  moment: '{day} at {time}',

  // Tasks
  task_added: 'Added: {title}{dated, select, yes { (due {due})} other {}}',
  task_updated: 'Updated: {title}{dated, select, yes { (due {due})} other {}}',
  task_completed: 'Done: {title}',
  task_reopened: 'Open again: {title}',
  task_deleted: 'Deleted: {title}',
  task_already_done: '“{title}” is done already. Say “reopen {title}” to open it again.',
  task_line:
    '{position}. {title}{dated, select, yes { – {due}} other {}}{priority, select, urgent { (urgent)} high { (high)} low { (low)} other {}}',
  tasks_heading: '{show, select, today {Due today} overdue {Overdue} done {Done} all {All tasks} other {Your list}}:',
  tasks_none:
    '{show, select, today {Nothing is due today.} overdue {Nothing is overdue.} done {Nothing done yet.} other {Your list is empty. Add something with “add buy milk tomorrow”.}}',
  tasks_no_match: 'No task matches “{query}”.',
  more: '… and {count, plural, one {# more} other {# more}}.',

  // Goals
  goal_added: 'New goal: {title}{dated, select, yes { (by {deadline})} other {}}',
  goal_updated:
    'Updated goal: {title} – {status, select, todo {open} blocked {waiting for others} done {reached} other {given up}}, {progress} %',
  goals_heading: 'Your goals:',
  goals_none: 'No goals yet. Set one with “goal: run a marathon by October”.',
  goal_line:
    '{position}. {title}{dated, select, yes { (by {deadline})} other {}}{status, select, blocked { – waiting for others} other {}}{progress, plural, =0 {} other { – # %}}',
  goal_view:
    '{title}: {status, select, todo {open} blocked {waiting for others} done {reached} other {given up}}, {progress} %{dated, select, yes {, by {deadline}} other {}}',
  goal_needs: 'Needs: {titles}',
  goal_needed_by: 'Needed by: {titles}',
  goals_linked: '“{goal}” now needs “{needs}”.',
  goals_unlinked: '“{goal}” no longer needs “{needs}”.',
  goal_blocked: '“{title}” still needs “{requirement}”. Finish that first, or say “unlink {title} from {requirement}”.',
  link_to_itself: '“{title}” can’t need itself.',
  link_closes_cycle: 'That would go round in a circle: {path}. Remove one of these links first.',
  link_is_known: 'That follows already: {path}.',
  not_linked: '“{goal}” does not need “{needs}” directly.',

  // Habits
  habit_added:
    'New habit: {name}, {frequency, select, daily {every day} weekdays {on weekdays} weekly {{times, plural, one {once a week} other {# times a week}}} other {on chosen days}}. Say “log {name}” when you did it.',
  habit_exists: 'You have the habit “{name}” already.',
  days_needed: 'Which days? Name them, like “every Monday and Thursday”.',
  habit_logged:
    'Logged: {name}{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {This week counts so far.} one {# week in a row.} other {# weeks in a row.}}} other {{streak, plural, =0 {It counts.} one {# day in a row.} other {# days in a row!}}}}',
  habit_logged_again:
    '{name} was logged for that day already; I kept what you added{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, one {# week in a row.} other {# weeks in a row.}}} other {{streak, plural, one {# day in a row.} other {# days in a row!}}}}',
  log_in_future: '{day} has not come yet. Log it when it’s done.',
  habits_heading: 'Your habits:',
  habits_none: 'No habits yet. Start one with “new habit: run every day”.',
  habit_line:
    '{done, select, yes {✓} other {○}} {name}{streak, plural, =0 {} one { – # {unit, select, week {week} other {day}}} other { – # {unit, select, week {weeks} other {days}}}}',

  // Reflections
  reflection_saved: '{again, select, yes {Added to your reflection} other {Kept your reflection}} for {day}.',
  day_in_future: '{day} has not come yet. Reflect on a day that has.',

  // Reminders
  reminder_added: 'I’ll remind you {when}: {text}',
  reminder_updated: 'Changed: I’ll remind you {when}: {text}',
  reminder_snoozed: 'Snoozed: I’ll remind you {when}: {text}',
  reminder_cancelled: 'Cancelled the reminder: {text}',
  reminders_heading: 'Reminders ahead:',
  reminders_none: 'No reminders ahead. Set one with “remind me to call mom in 10 minutes”.',
  reminder_line: '{position}. {when} – {text}',
  reminder_due: '⏰ {text}',
  snooze_ten: 'In 10 minutes',
  snooze_hour: 'In an hour',
  no_reminder_to_snooze: 'No reminder has come yet that could be snoozed.',
  time_past: '{text} has gone by. When should it be instead?',
  time_needed: 'What time on {text}? Say it like “{text} at 9:00”.',
  day_needed: 'I need a day for that, not a time ({text}).',
  impossible_date: 'There is no such date: {text}.',
  impossible_time: 'There is no such time of day: {text}. Use hours and minutes, like 07:30.',

  hello: 'Hello! I am Steward. Write to me as to a person, or “help”. Ctrl-D ends.',
  pair_hint: 'To be known on {channels}, send Steward this code there within a day: {code}',
  not_stored: 'I could not keep that: the database does not answer. Please try again in a moment.',

  // The day
  day_heading: '{isToday, select, yes {Today, {date}} other {{date}}}',
  day_overdue: 'Overdue:',
  day_due: 'Due:',
  day_habits: 'Habits:',
  day_reminders: 'Reminders:',
  day_done: '{count, plural, one {# task done} other {# tasks done}}.',
  day_empty: 'Nothing planned. A free day.',
  bullet: '• {text}{dated, select, yes { – {due}} other {}}',
  briefing_greeting: 'Good morning, {name}.',
  // Preferences and access
  preferences_set:
    'Noted. {name}, {language, select, pt {Portuguese} es {Spanish} fr {French} other {English}}, {timeZone}; your day starts at {dayStart}.',
  briefing_set: 'Your morning briefing comes at {time}.',
  briefing_off: 'No more morning briefings. Say “brief me at 8” to have them back.',
  unknown_time_zone: 'I don’t know the time zone “{text}”. Use a name like Europe/Lisbon or America/New_York.',
  pairing_code: 'Send this code to Steward on the other channel within a day: {code}',
  paired: 'This is you now, {name}: same lists, same memory, on this channel too. Say “help” to see what I do.',
  private_steward: 'This Steward is private. I have told its owner that you wrote; they can let you in.',
  access_requested: '{name} ({channel}) would like to talk to me. Let them in?',
  approve: 'Let in',
  refuse: 'Refuse',
  access_approved: '{name} is let in.',
  access_refused: '{name} is not let in.',
  access_none: 'Nobody is waiting to be let in.',
  access_line: '{position}. {name} ({channel})',
  access_heading: 'Waiting to be let in:',
  welcome: 'Welcome, {name}! I am Steward: I keep your tasks, goals, habits and reminders. Say “help” to see how.',
  admin_only: 'Only an admin of this Steward can do that.',

  // Undo
  undone: 'Undone: {what}',
  nothing_to_undo: 'There is nothing to undo.',
  undo_changed_since: 'I can’t undo that (“{what}”): it was changed again since.',

  // Recall
  recalled_heading: 'What I have on “{query}”:',
  recalled_none: 'I have nothing on “{query}”.',
  recalled_line: '• {date}: {text}',

  // Answers of the assistant
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

  // Questions of the interpreter
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
  ask_what_to_link: 'Which goals? Like: link marathon to 10k run',
  ask_what_to_log: 'Which habit? Like: log run',
  ask_what_to_recall: 'What shall I look for? Like: recall Lisbon job',
  ask_what_to_remind: 'What shall I remind you of? Like: remind me to call mom at 9',
  ask_what_to_set: 'What shall I set? Like: my time zone is Europe/Lisbon',
  ask_what_to_write: 'What shall I write? Like: reflection: good day, tired, shipped the report',
  ask_when_to_brief: 'At what time? Like: brief me at 7:30',
  ask_when_to_remind: 'When shall I remind you?',
  ask_which_goal: 'Which goal?',
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
• remind me to call mom in 10 minutes – snooze 1 hour – my reminders
• today – tomorrow – undo – recall Lisbon
• brief me at 7:30 – my time zone is Europe/Lisbon – speak Portuguese
Each has a command, too: {commands}`,
} as const;
