/** Days, moments and lists, in English. */
export const common = {
  moment: '{day} at {time}',
} as const;
