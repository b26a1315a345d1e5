/** Preferences and access, in English. */
export const people = {
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
} as const;
