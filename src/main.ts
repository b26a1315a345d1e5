#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { CliError } from './cli/cli-error.ts';
import { helpText } from './cli/help-text.ts';
import { ConfigError } from './config.ts';
import { FolderInUseError } from './db/folder-lock.ts';
import { withoutSecrets } from './log.ts';

type Command = (args: string[]) => Promise<number>;

/** One subcommand a use, which returns the exit code. Each is loaded only when it is asked for: start-up is felt. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./cli/start.ts')).start,
  chat: async () => (await import('./cli/start.ts')).chat,
  call: async () => (await import('./cli/call.ts')).call,
  tools: async () => (await import('./cli/tools.ts')).tools,
  export: async () => (await import('./cli/export.ts')).exportFile,
  import: async () => (await import('./cli/import.ts')).importFile,
  migrate: async () => (await import('./cli/migrate.ts')).migrate,
  doctor: async () => (await import('./cli/doctor.ts')).doctor,
  when: async () => (await import('./cli/interpreter-lines.ts')).whenLines,
  interpret: async () => (await import('./cli/interpreter-lines.ts')).interpretLines,
  recall: async () => (await import('./cli/recall.ts')).recall,
};

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name) || args[0] === '--help') {
    process.stdout.write(helpText);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new CliError(`There is no command “${name}”. See: steward --help`);
  const command = await load();
  return command(args);
}

// Sources are compiled once, not at every start.
enableCompileCache();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof FolderInUseError || error instanceof CliError;
  const message =
    error instanceof Error ? (expected ? error.message : `Steward stopped: ${error.message}`) : String(error);
  process.stderr.write(`${withoutSecrets(message)}\n`);
  process.exitCode = 1;
}
