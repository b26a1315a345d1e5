import { startTimer } from '../intents/time.ts';
import { call } from '../interpretation.ts';
import { built, command, onlyTool, type RunnableCommand, sentencesOf } from './command.ts';

export const timeCommands: readonly RunnableCommand[] = [
  command('timer', 'Start the timer on a task, or see it: /timer report', (rest, scope) =>
    rest === '' ? call('timer_status') : built(startTimer(rest, scope), 'which_task'),
  ),
  command('stop', 'Stop the timer', () => call('stop_timer')),
  command('spent', 'Log time, or see it: /spent 2h on report', (rest, scope, sentence) =>
    rest === ''
      ? call('list_time')
      : onlyTool(['log_time'], 'what_to_log', [rest, ...sentencesOf('spent', rest, scope)], sentence),
  ),
];
