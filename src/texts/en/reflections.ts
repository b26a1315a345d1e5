/** Daily reflections, in English. */
export const reflections = {
  reflection_saved: '{again, select, yes {Added to your reflection} other {Kept your reflection}} for {day}.',
  day_in_future: '{day} has not come yet. Reflect on a day that has.',
  reflection_mood:
    '{mood, select, excited {Mood: excited} happy {Mood: happy} content {Mood: content} neutral {Mood: neutral} frustrated {Mood: frustrated} sad {Mood: sad} anxious {Mood: anxious} other {Mood: overwhelmed}}',
  reflection_score: '{score, select, energy {Energy} completion {Completion} other {Productivity}}: {value}/10',
  reflection_part:
    '{part, select, accomplishment {Proud of} challenges {Hard was} tomorrow {Tomorrow} gratitude {Grateful for} other {Learned}}: {text}',
  reflection_metrics:
    '{tasks, plural, one {# task} other {# tasks}} and {habits, plural, one {# habit} other {# habits}} done, {minutes} min focused{aligned, select, none {} other {, {aligned} % for a goal or pillar}}',
  reflection_none: 'Nothing written for this day.',
  reflection_line: '{date}: {text}',
} as const;
