/** The week, and searching, in English. */
export const week = {
  week_heading: 'Week of {first} to {last}',
  week_day: '{date}{isToday, select, yes { (today)} other {}}',
  week_habits: 'Habits: {names}',
  week_anytime: 'Some time this week: {names}',
  week_times: '{name} {count, plural, one {once} other {# times}}',
  week_empty: 'Nothing planned this week.',
  week_more: '… and more that day; say “{date}” to see all.',
  week_daily: 'Every day: {names}',
} as const;
