import { CliError } from './cli-error.ts';
import { recallFile } from './recall-file.ts';

/** Answers the questions of a file of conversations from memory, as JSON lines. */
export async function recall([file]: string[]): Promise<number> {
  if (!file) throw new CliError('Use: steward recall FILE');
  await recallFile(file, (line) => void process.stdout.write(`${line}\n`));
  return 0;
}
