import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { recallFile } from '../../src/cli/recall-file.ts';

async function fileWith(content: unknown): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'recall-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const path = join(dir, 'conversations.json');
  await writeFile(path, JSON.stringify(content));
  return path;
}

const at = '1:56 pm on 8 May, 2023';
const conversations = [
  {
    id: 'first',
    turns: [
      { id: 'A1', speaker: 'Ana', at, text: 'Did you keep the old lighthouse key?' },
      { id: 'A2', speaker: 'Rui', at, text: 'Yes, under the blue stone.' },
      { id: 'A3', speaker: 'Ana', at: '9:00 am on 9 May, 2023', text: 'I bought bread.' },
    ],
    questions: [{ text: 'Where is the lighthouse key?' }, { text: 'Who bought bread?' }],
  },
  {
    id: 'second',
    turns: [{ id: 'B1', speaker: 'Ana', at: 'some day', text: 'The lighthouse is closed.' }],
    questions: [{ text: 'lighthouse key?' }, { text: 'What was it?' }],
  },
];

it('ranks the turns of each conversation for its questions', async () => {
  const lines: string[] = [];
  await recallFile(await fileWith(conversations), (line) => lines.push(line));
  const answers = lines.map((line) => JSON.parse(line) as { id: string; ranked: string[]; ms: number });
  expect(answers.map(({ id, ranked }) => [id, ranked])).toEqual([
    ['first#0', ['A1', 'A2']],
    ['first#1', ['A3']],
    ['second#0', ['B1']],
    ['second#1', []],
  ]);
  expect(answers.every(({ ms }) => ms > 0)).toBe(true);
}, 60_000);

it('rejects a file of another form', async () => {
  await expect(recallFile(await fileWith({ turns: [] }), () => {})).rejects.toThrow();
});
