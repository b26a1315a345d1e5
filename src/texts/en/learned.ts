/** What Steward has learned of a person, in English. */
export const learned = {
  learned: 'I’ll remember: {what}',
  learned_again: 'I knew that, and am surer now: {what}',
  forgotten: 'Forgotten: {what}',
  corrected: 'Put right: {what}',
  known_heading:
    'What I have learned about you{consented, select, yes {} other { (not used: you don’t consent to it)}}. Say “forget #1” or “/correct #1: …”.',
  known_none: 'I have learned nothing about you yet. Tell me, like: remember that I prefer mornings',
  known_line: '{position}. {what} ({percent} % sure{used, select, yes {} other {, not used}})',
} as const;
