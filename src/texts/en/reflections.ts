/** Daily reflections, in English. */
export const reflections = {
  reflection_saved: '{again, select, yes {Added to your reflection} other {Kept your reflection}} for {day}.',
  day_in_future: '{day} has not come yet. Reflect on a day that has.',
} as const;
