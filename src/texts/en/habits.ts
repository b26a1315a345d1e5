/** Habits, in English. */
export const habits = {
  habit_added: 'New habit: {name}, {rhythm}. Say “log {name}” when you did it.',
  habit_exists: 'You have the habit “{name}” already.',
  days_needed: 'Which days? Name them, like “every Monday and Thursday”.',
  habit_logged:
    'Logged: {name}{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, =0 {This week counts so far.} one {# week in a row.} other {# weeks in a row.}}} other {{streak, plural, =0 {It counts.} one {# day in a row.} other {# days in a row!}}}}',
  habit_logged_again:
    '{name} was logged for that day already; I kept what you added{detail, select, none {} other { ({detail})}}. {unit, select, week {{streak, plural, one {# week in a row.} other {# weeks in a row.}}} other {{streak, plural, one {# day in a row.} other {# days in a row!}}}}',
  log_in_future: '{day} has not come yet. Log it when it’s done.',
  habits_heading:
    '{show, select, at_risk {Do these today to keep their streaks} inactive {Habits out of use} all {All habits} other {Your habits}}:',
  habits_none:
    '{show, select, at_risk {No streak is at risk today.} inactive {No habit is out of use.} other {No habits yet. Start one with “new habit: run every day”.}}',
  habit_line:
    '{mark, select, done {✓} skipped {→} paused {⏸} other {○}} {name}{streak, plural, =0 {} one { – # {unit, select, week {week} other {day}}} other { – # {unit, select, week {weeks} other {days}}}}',
  habit_rhythm:
    '{frequency, select, daily {every day} weekdays {on weekdays} weekly {{times, plural, one {once a week} other {# times a week}}} other {on {days}}}{aim, select, none {} other {, {aim}}}',
  habit_updated:
    'Updated habit: {name}, {rhythm}.{active, select, no { It is out of use now, its log is kept.} other {}}',
  habit_deleted: 'Deleted the habit “{name}”. Its log is kept.',
  rhythm_mixed:
    'That does not go together: say either how many times a week, or on which days, or how often (daily, weekdays).',
  habit_unlogged:
    'Took {name} out of the log ({day}). {unit, select, week {{streak, plural, =0 {No streak now.} one {# week in a row.} other {# weeks in a row.}}} other {{streak, plural, =0 {No streak now.} one {# day in a row.} other {# days in a row.}}}}',
  not_logged: 'Nothing is logged for {name} ({day}).',
  habit_skipped:
    'Skipped: {name} ({day}). {unit, select, week {{streak, plural, =0 {It breaks no streak.} one {Your streak of # week is safe.} other {Your streak of # weeks is safe.}}} other {{streak, plural, =0 {It breaks no streak.} one {Your streak of # day is safe.} other {Your streak of # days is safe.}}}}',
  skip_of_done: '{name} is logged as done ({day}). If that is wrong, say “unlog {name}” first.',
  habit_paused:
    '{all, select, yes {All your habits rest} other {{name} rests}}{later, select, yes { from {from}} other {}}{ends, select, yes { until {until}} other { until you resume}}. No streak breaks meanwhile.',
  habit_resumed: '{all, select, yes {Welcome back: your habits count again.} other {{name} counts again.}}',
  pause_ends_before: 'A pause can’t end before it begins. Name a later last day.',
  not_paused: '{one, select, yes {{name} is not paused.} other {Your habits are not paused.}}',
  paused_with_all: '{name} rests because all your habits do. Say “resume my habits” to end that.',
  habit_place: '{position}. {line}',
  habit_view:
    '{name}: {rhythm}{part, select, morning {, in the morning} afternoon {, in the afternoon} evening {, in the evening} other {}}{state, select, paused { (paused)} inactive { (out of use)} other {}}',
  habit_streak:
    '{unit, select, week {Weeks} other {Days}} in a row: {current}, at best {best}. Done {total, plural, one {# time} other {# times}} in all{amount, select, none {} other { ({amount})}}.',
  habit_strength: 'Strength: {percent} % ({change} in 30 days)',
  habit_serves: 'For: {what}',
  habit_motivation: 'Why: {motivation}',
  habit_legend: '🟩 done  🟦 skipped or paused  🟧 missed',
} as const;
