/** Statistics and the dashboard, in English. */
export const stats = {
  stats_heading: 'Your figures:',
  stats_interactions:
    '{count, plural, one {# message} other {# messages}} answered; {days, plural, one {# active day} other {# active days}} of the last 7',
  stats_satisfaction: 'Satisfaction with my answers: {score, number} of 5',
  stats_focus: 'Focused time: {week} this week, {total} in all',
  stats_completion_time:
    'A task takes you {hours, plural, one {# hour} other {# hours}} from adding to done, on average',
  stats_estimates: 'Your estimates are {percent} % right',
  stats_completion: 'Of what was due in 30 days, {percent} % is done',
  stats_momentum: 'Momentum: {percent} % (50 is as ever)',
  stats_pillars: 'Time by pillar, 30 days: {list}',
  rated: '{helpful, select, yes {Good to know, thank you.} other {Sorry about that, and thank you for telling me.}}',
  nothing_to_rate: 'I have not answered anything yet.',
  dashboard_heading: '{name}, level {level}, {points, plural, one {# point} other {# points}}',
  dashboard_tasks: 'Pressing:',
  dashboard_silent: 'Projects that nothing was said of: {list}',
  dashboard_silent_project: '{name} ({days, plural, one {# day} other {# days}})',
  dashboard_week:
    'Last 7 days: {tasks, plural, one {# task} other {# tasks}} done, {habits, plural, one {# habit} other {# habits}} logged, {updates, plural, one {# project update} other {# project updates}}, {sessions, plural, one {# session} other {# sessions}}',
  dashboard_goals:
    '{goals, plural, one {# active goal} other {# active goals}}, {virtues, plural, one {# virtue} other {# virtues}} earned',
  streaks_heading: 'In a row:',
  streak_line:
    '{kind, select, daily_activity {Active days} daily_session {Days with a session} weekly_goal {Weeks that moved a goal} other {Months with a virtue}}: {current}{since, select, none {} other { (since {since})}}, at best {longest}',
} as const;
