import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolbox } from '../tools/inputs.ts';

interface Row {
  id: string;
  tools: string[];
  file: string;
  sentence: string;
}

const rows: Row[] = readFileSync('docs/features.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, , tools = '', test = ''] = line.split('|').map((cell) => cell.trim());
    const proof = /^\[[^\]]+\]\(([^)]+)\) › (.+)$/.exec(test);
    if (!id || !proof) return [];
    return [{ id, tools: tools.match(/(?<=`)\w+(?=`)/g) ?? [], file: proof[1] ?? '', sentence: proof[2] ?? '' }];
  });

describe('docs/features.md', () => {
  it('has each row once', () => {
    expect(rows.length).toBeGreaterThan(35);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each(rows)('names tools and a test of $id that there are', ({ tools, file, sentence }) => {
    for (const name of tools) expect(toolbox.find(name)?.name).toBe(name);
    expect(readFileSync(join('docs', file), 'utf8')).toContain(sentence);
  });
});
