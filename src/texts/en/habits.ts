/** Habits, in English. */
export const habits = {
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
} as const;
