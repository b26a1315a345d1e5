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
  briefing_greeting:
    '{persona, select, confident_coach {Good morning, {name}. Let’s make this day count!} gentle_guide {A gentle good morning, {name}. One thing at a time.} wise_mentor {Good morning, {name}. What will matter of today in a year?} other {Good morning, {name}.}}',
  day_events: 'Events:',
  day_focus: 'Focused for {length}.',
} as const;
