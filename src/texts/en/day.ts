/** The day and the briefing, in English. */
export const day = {
  day_heading: '{isToday, select, yes {Today, {date}} other {{date}}}',
  day_overdue: 'Overdue:',
  day_due: 'Due:',
  day_habits: 'Habits:',
  day_reminders: 'Reminders:',
  day_done: '{count, plural, one {# task done} other {# tasks done}}.',
  day_empty: 'Nothing planned. A free day.',
  bullet: '• {text}{dated, select, yes { – {due}} other {}}',
  briefing_greeting: 'Good morning, {name}.',
} as const;
