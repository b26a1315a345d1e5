import { addHabit } from '../intents/add-habit.ts';
import { habitOnDay } from '../intents/habits.ts';
import { logHabit } from '../intents/log-habit.ts';
import { bareReference } from '../intents/reference.ts';
import { looking, type Scope } from '../intents/scope.ts';
import { deadlineInput } from '../intents/when-input.ts';
import { call, type Interpretation } from '../interpretation.ts';
import { extractTime } from '../time/spoken-time.ts';
import { command, type RunnableCommand } from './command.ts';

export const habitCommands: readonly RunnableCommand[] = [
  command('habit', 'Add a habit: /habit run every day', (rest, scope) => addHabit(rest, scope)),
  command('habits', 'Show habits and streaks, or one of them: /habits run', (rest, { language }) => {
    const habit = bareReference(rest, 'habit', language);
    return habit === '' ? call('list_habits') : call('show_habit', { habit });
  }),
  command('log', 'Log a habit: /log run 5k', (rest, scope) => logHabit(rest, scope)),
  command('unlog', 'Take a habit out of the log: /unlog run yesterday', (rest, scope) =>
    habitOnDay('unlog_habit', rest, scope),
  ),
  command('skip', 'Leave a habit out, the streak holds: /skip run tomorrow', (rest, scope) =>
    habitOnDay('skip_habit', rest, scope),
  ),
  command('pause', 'Pause a habit, or all: /pause run until Friday', pause),
  command('resume', 'End a pause: /resume run', (rest, { language }) =>
    call('resume_habit', { habit: bareReference(rest, 'habit', language) || undefined }),
  ),
];

function pause(rest: string, scope: Scope): Interpretation {
  const { rest: words, when } = extractTime(rest, scope.language.time, looking('future', scope));
  const until = when && deadlineInput(when, scope);
  if (until !== undefined && typeof until !== 'string') return until;
  return call('pause_habit', { habit: bareReference(words, 'habit', scope.language) || undefined, until });
}
