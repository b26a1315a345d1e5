import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepFiles } from '../../../src/channels/terminal/keep-files.ts';

const log = pino({ level: 'silent' });
const picture = { fileName: 'goals.png', mediaType: 'image/png', content: Buffer.from('new') };
const message = { text: '', buttons: [], files: [picture], ifFilesAreLost: 'lost' };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steward-keep-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a file is kept in a folder that is made for it, and its path is told', async () => {
  const inside = join(folder, 'data', 'files');
  expect(await keepFiles(inside, message, log)).toEqual({ lines: [`  → ${join(inside, 'goals.png')}`], filesLost: 0 });
  expect(await readFile(join(inside, 'goals.png'), 'utf8')).toBe('new');
});

test('nothing is overwritten, by several at once either', async () => {
  await writeFile(join(folder, 'goals.png'), 'old');
  await Promise.all(Array.from({ length: 5 }, () => keepFiles(folder, message, log)));
  expect(await readFile(join(folder, 'goals.png'), 'utf8')).toBe('old');
  expect((await readdir(folder)).filter((name) => name.endsWith('.png')).toSorted()).toEqual([
    'goals-2.png',
    'goals-3.png',
    'goals-4.png',
    'goals-5.png',
    'goals-6.png',
    'goals.png',
  ]);
});

test('a file that can’t be kept is told of', async () => {
  expect(await keepFiles(join(folder, 'goals.png'), message, log)).toEqual({ lines: ['lost'], filesLost: 1 });
});
