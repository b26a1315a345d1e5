import { call } from '../interpretation.ts';
import type { SessionIntent } from './names.ts';
import type { Builder } from './scope.ts';

export const sessionBuilders: Readonly<Record<SessionIntent, Builder>> = {
  start_session: () => call('start_session'),
  start_session_of_type: ({ type = '' }, { language }) =>
    call('start_session', { type: language.sessionTypes[type.toLowerCase()] }),
  continue_session: () => call('continue_session'),
  pause_session: () => call('end_session', { how: 'later' }),
  end_session: () => call('end_session'),
  list_sessions: () => call('list_sessions'),
  sum_up_sessions: () => call('show_session'),
  list_virtues: () => call('list_virtues'),
  show_streaks: () => call('show_streaks'),
};
