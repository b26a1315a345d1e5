import type { types } from '@slack/bolt';

/** What a person sees on the app's Home tab: only where to write. */
export const homeView: types.HomeView = {
  type: 'home',
  blocks: [
    { type: 'header', text: { type: 'plain_text', text: 'Hello, I am Steward', emoji: false } },
    {
      type: 'section',
      text: {
        type: 'plain_text',
        text: 'Write to me in the Messages tab: a task, a reminder, what you did, what you want to know.',
        emoji: false,
      },
    },
  ],
};
