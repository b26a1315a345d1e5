import { createInterface } from 'node:readline';
import { z } from 'zod';
import { interpretLine, whenLine } from '../assistant/interpreter/jsonl.ts';
import { CliError } from './cli-error.ts';

const row = z.object({
  id: z.string(),
  text: z.string(),
  now: z.string(),
  timezone: z.string(),
  language: z.enum(['en', 'pt', 'es', 'fr']),
});

export const whenLines = (): Promise<number> => eachLine(whenLine);
export const interpretLines = (): Promise<number> => eachLine(interpretLine);

async function eachLine(answer: (line: z.output<typeof row>) => unknown): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    print(JSON.stringify(answer(readRow(line, number))));
  }
  return 0;
}

function readRow(line: string, number: number): z.output<typeof row> {
  try {
    return row.parse(JSON.parse(line));
  } catch {
    throw new CliError(`Line ${number} is not JSON with id, text, now, timezone and language.`);
  }
}

const print = (line: string) => void process.stdout.write(`${line}\n`);
