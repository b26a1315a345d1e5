/** Timers and time entries, in English. */
export const time = {
  timer_started: 'The timer runs{named, select, yes {: {what}} other {}}{late, select, yes {, since {since}} other {}}',
  timer_stopped: 'Stopped after {length}{named, select, yes {: {what}} other {}}',
  timer_running: 'The timer has run for {length}{named, select, yes {: {what}} other {}}, since {since}.',
  timer_none: 'No timer is running. Start one with “start timer on the report”.',
  timer_busy: 'A timer runs already{named, select, yes {: {what}} other {}}, since {since}. Shall I stop it?',
  timer_switch: 'Stop it and start this',
  timer_leave: 'Leave it running',
  timer_stop: 'Stop',
  time_logged: 'Logged {length}{named, select, yes {: {what}} other {}}, {day}',
  time_deleted: 'Deleted {length}{named, select, yes {: {what}} other {}}, {day}',
  time_today: 'Today: {length}, {focused} of it focused.',
  time_heading: 'Time spent{named, select, yes { on {what}} other {}}:',
  time_line:
    '{position}. {when} – {length}{named, select, yes {, {what}} other {}}{activity, select, collaborative { (with others)} meeting { (meeting)} break { (break)} planning { (planning)} other {}}{noted, select, yes { – {notes}} other {}}',
  time_going_on: 'still running',
  time_total: '{length} in all, {focused} of it focused.',
  time_none:
    'No time logged{named, select, yes { for {what}} other {}} in those days. Log some with “log 2h on the report”.',
  time_one_subject: 'Time goes to one thing at a time: a task, a project, an area or a pillar.',
  time_in_future: 'That has not come yet: {text}.',
  time_ends_before: 'That ends before it starts. Give a later end.',
  time_too_long: 'One stretch of time is 7 days at most. Say when it really ended, or log it in parts.',
  length_unclear: 'I can’t read “{text}” as a length of time. Say it like 2h 30m.',
  days_backwards: 'The first day comes after the last. Turn them round.',
} as const;
