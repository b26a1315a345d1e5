import { call } from '../interpretation.ts';
import { command, type RunnableCommand, type Sentence } from './command.ts';

export const sessionCommands: readonly RunnableCommand[] = [
  command('session', 'A guided session: /session silent, /session continue, /session end', (rest, _scope, sentence) =>
    rest === '' ? call('start_session') : aboutSession(rest, sentence),
  ),
  command('sessions', 'Show sessions, or /sessions summary', (rest) =>
    call(rest === '' ? 'list_sessions' : 'show_session'),
  ),
  command('virtues', 'Show virtues earned in sessions', () => call('list_virtues')),
  command('streaks', 'Show how long you keep at it: days, sessions, goals, virtues', () => call('show_streaks')),
];

/** "silent", "continue": said as a sentence; anything else asks which kind. */
function aboutSession(rest: string, sentence: Sentence) {
  const tools = ['start_session', 'continue_session', 'end_session'];
  const found = [`start ${rest} session`, `${rest} session`].map((text) => sentence(text));
  const meant = found.find((one) => one.kind === 'calls' && one.calls.every(({ tool }) => tools.includes(tool)));
  return meant ?? call('start_session');
}
