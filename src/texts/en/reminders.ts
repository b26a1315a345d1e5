/** Reminders, in English. */
export const reminders = {
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
} as const;
