import { accessCommands } from './commands/access.ts';
import type { Command, RunnableCommand, Sentence } from './commands/command.ts';
import { eventCommands } from './commands/events.ts';
import { findingCommands } from './commands/finding.ts';
import { generalCommands } from './commands/general.ts';
import { goalCommands } from './commands/goals.ts';
import { habitCommands } from './commands/habits.ts';
import { personCommands } from './commands/person.ts';
import { projectCommands } from './commands/projects.ts';
import { reflectionCommands } from './commands/reflections.ts';
import { reminderCommands } from './commands/reminders.ts';
import { sessionCommands } from './commands/sessions.ts';
import { settingCommands } from './commands/settings.ts';
import { taskCommands } from './commands/tasks.ts';
import { timeCommands } from './commands/time.ts';
import type { Scope } from './intents/scope.ts';
import type { Interpretation, LanguageCode } from './interpretation.ts';
import { languagesFor } from './languages.ts';
import { maxParsedLength, normalise } from './normalise.ts';

const runnable: readonly RunnableCommand[] = [
  ...taskCommands,
  ...timeCommands,
  ...eventCommands,
  ...projectCommands,
  ...goalCommands,
  ...habitCommands,
  ...reflectionCommands,
  ...sessionCommands,
  ...reminderCommands,
  ...generalCommands,
  ...findingCommands,
  ...personCommands,
  ...settingCommands,
  ...accessCommands,
];

/** Every slash command, in the order of menus. */
export const commands: readonly Command[] = runnable.map(({ name, description }) => ({ name, description }));

/** The same in a person's language. */
export function commandsIn(code: LanguageCode): Command[] {
  const [{ commands: own }] = languagesFor(code);
  return commands.map(({ name, description }) => ({ name, description: own.descriptions[name] ?? description }));
}

/** Other names: what platforms send by themselves, and tools' own words. */
const aliases: Readonly<Record<string, string>> = {
  start: 'help',
  link_channel: 'pair',
  tasks: 'list',
  reminder: 'remind',
};

/** Commands whose words are kept as they are, with their lines and their length. */
const verbatim: ReadonlySet<string> = new Set(['reflect', 'journal', 'learned', 'update']);

/** Reads a command. Undefined when there is none of that name. */
export function runCommand(name: string, rest: string, scope: Scope, sentence: Sentence): Interpretation | undefined {
  const wanted = Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name;
  const found = runnable.find((candidate) => candidate.name === wanted);
  const words = verbatim.has(wanted) ? rest : normalise(rest.slice(0, maxParsedLength));
  return found?.run(words, scope, sentence);
}
