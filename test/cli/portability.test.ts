import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMachine, type Machine, run } from '../support/command.ts';

describe('steward export and import', () => {
  let home: Machine;
  let elsewhere: Machine;
  let file: string;
  beforeAll(async () => {
    home = await aMachine();
    elsewhere = await aMachine();
    file = join(home.env.HOME ?? '', 'me.zip');
    await run(home.env, ['call', 'add_task', '{"title": "pack the books"}']);
  });
  afterAll(async () => {
    await home.remove();
    await elsewhere.remove();
  });

  it('takes a person with all they have from one installation to another', async () => {
    const exported = await run(home.env, ['export', file]);
    expect(exported).toMatchObject({ code: 0, stderr: '' });
    expect(exported.stdout).toMatch(/: \d+ rows of \d+ tables\.\n$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await run(elsewhere.env, ['import', file])).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await run(elsewhere.env, ['call', 'list_tasks']);
    expect(JSON.parse(stdout).data.items).toMatchObject([{ title: 'pack the books' }]);
  }, 60_000);

  it('writes over no file, and imports into no installation where somebody lives', async () => {
    const before = await readFile(file);
    expect(await run(home.env, ['export', file])).toMatchObject({ code: 1, stderr: `${file} is there already.\n` });
    expect(await readFile(file)).toEqual(before);
    const { code, stderr } = await run(elsewhere.env, ['import', file]);
    expect(code).toBe(1);
    expect(stderr).toBe('Somebody lives in this installation already. Import into an empty one.\n');
  });

  it('says what is wrong with a file, or with the command', async () => {
    const broken = join(home.env.HOME ?? '', 'broken.zip');
    await writeFile(broken, 'no zip at all');
    expect((await run(elsewhere.env, ['import', broken])).stderr).toBe('This is no zip file, or it is damaged.\n');
    expect((await run(elsewhere.env, ['import', '/no/such/file'])).stderr).toBe('There is no file /no/such/file.\n');
    expect((await run(home.env, ['export'])).stderr).toBe('Use: steward export FILE\n');
  });
});
