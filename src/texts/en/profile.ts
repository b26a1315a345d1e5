/** Profile, focuses, rituals and settings, in English. */
export const profile = {
  username_set: 'Your username is @{username} now. It can change again in seven days.',
  username_shape: '“{text}” can’t be a username: use 3 to 30 small letters, digits or underscores.',
  username_too_soon: 'You changed your username less than seven days ago. It can change again {day}.',
  username_taken: 'Somebody here has the username @{username} already. Choose another.',
  hours_set: 'Your working hours: {start}–{end}, {days}.',
  hours_reversed:
    'Working hours must end after they start, and {start}–{end} doesn’t. Say both, like: I work from 9:00 to 17:00',
  alignment_goal_set:
    '{goal, plural, =0 {You aim at no points a month any more.} one {You aim at # alignment point a month.} other {You aim at # alignment points a month.}}',
  retention_set: 'The words of our conversations are kept for {days, plural, one {# day} other {# days}}.',
  profile_heading:
    '{name}{named, select, yes { (@{username})} other {}}, {role, select, admin {admin} other {user}}, {tier, select, premium {premium} enterprise {enterprise} other {standard}}',
  profile_clock:
    '{language, select, pt {Portuguese} es {Spanish} fr {French} other {English}}, {timeZone}; your day starts at {dayStart}',
  profile_seen: 'Last here: {moment}, on {channels}',
  profile_points: 'Level {level}: {points, plural, one {# point} other {# points}}; the next level begins at {next}',
  profile_alignment:
    'Alignment this month: {month, plural, one {# point} other {# points}}{aimed, select, yes { of {goal} ({percent} %)} other {}}',
  focus_set:
    'Your focus: {category, select, stress_management {coping with stress} goal_achievement {reaching goals} relationships {relationships} self_worth {self-worth} emotional_regulation {calm emotions} work_life_balance {work and life in balance} personal_growth {personal growth} mindfulness {mindfulness} other {{category}}}, priority {priority} of 5.',
  focus_removed:
    'No longer your focus: {category, select, stress_management {coping with stress} goal_achievement {reaching goals} relationships {relationships} self_worth {self-worth} emotional_regulation {calm emotions} work_life_balance {work and life in balance} personal_growth {personal growth} mindfulness {mindfulness} other {{category}}}.',
  focus_not_set:
    'That is not among what you focus on: {category, select, stress_management {coping with stress} goal_achievement {reaching goals} relationships {relationships} self_worth {self-worth} emotional_regulation {calm emotions} work_life_balance {work and life in balance} personal_growth {personal growth} mindfulness {mindfulness} other {{category}}}.',
  focuses_heading: 'What you want to care for:',
  focuses_none: 'You have named nothing to focus on yet. Like: /focus mindfulness',
  focus_line:
    '{position}. {category, select, stress_management {coping with stress} goal_achievement {reaching goals} relationships {relationships} self_worth {self-worth} emotional_regulation {calm emotions} work_life_balance {work and life in balance} personal_growth {personal growth} mindfulness {mindfulness} other {{category}}} – {priority} of 5',
  ritual_view:
    'Your ritual: {timing, select, morning_person {in the morning} evening_person {in the evening} other {at any time}}, {duration, select, quick_focused {quick and focused} deeper_dive {a deeper dive} other {as long as it takes}}, {style, select, guided_structure {guided} open_conversation {an open conversation} other {guided and open}}; {frequency, select, weekdays {on weekdays} custom {{days}} other {every day}}{timed, select, yes { {time}} other {}}{about, select, yes { – {focus}} other {}}. I speak as {persona, select, confident_coach {a confident coach} gentle_guide {a gentle guide} wise_mentor {a wise mentor} other {a warm friend}}{voiced, select, yes { ({voice})} other {}}. {reminders, select, yes {I remind you of it.} other {No reminders.}}',
  ritual_days_needed: 'Which days? Name them, like: days: 1, 4',
  praise:
    '{persona, select, confident_coach {{name}: {count} in a row. You can do this, keep pushing!} gentle_guide {{name}: {count} in a row. Breathe, and enjoy how far you came.} wise_mentor {{name}: {count} in a row. What is done daily becomes who you are.} other {{name}: {count} in a row. I’m so glad for you!}}',
  settings_heading: 'Your settings. Change one with “/settings list_length 10”.',
  setting_line:
    '{key, select, week_starts_on {First day of the week (1 is Monday)} list_length {Rows that a list shows} empty_day {Briefing on an empty day} pictures {Pictures} other {{key}}} ({key}): {value}',
  setting_set:
    'Set: {key, select, week_starts_on {First day of the week (1 is Monday)} list_length {Rows that a list shows} empty_day {Briefing on an empty day} pictures {Pictures} other {{key}}} – {value}',
  setting_value: '{key} can be: {choices}.',
  notification_set:
    '{kind, select, morning_briefing {Morning briefing} evening_review {Evening review} weekly_review {Weekly review} habit_reminder {Habits} task_due {Tasks due} goal_reminder {Goals} nudge {Nudges} motivation {Motivation} rest_suggestion {Rest} progress_check {Progress} celebration {Celebrations} planning {Planning} reminder {Reminders} other {{kind}}}: {enabled, select, yes {on} other {off}}{channel, select, any {} other {, on {channel}}}',
  channel_not_linked: 'I don’t know you on {channel} yet. Say “/pair” to link it.',
} as const;
