/** Days, moments and lists, in English. */
export const common = {
  moment: '{day} at {time}',

  // Before something is destroyed
  no_keep_it: 'No, keep it',
  kept: 'All right, nothing was changed.',
} as const;
