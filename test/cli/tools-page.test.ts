import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toolsPage } from '../../src/cli/tools-page.ts';
import { toolbox } from '../tools/inputs.ts';

it('docs/tools.md lists every tool as its schema is now', () => {
  const page = toolsPage(toolbox.all);
  for (const { name } of toolbox.all) expect(page).toContain(`## ${name}\n`);
  expect(readFileSync('docs/tools.md', 'utf8')).toBe(page);
});
