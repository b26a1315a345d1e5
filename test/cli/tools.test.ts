import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMachine, type Machine, run } from '../support/command.ts';

describe('steward from a script', () => {
  let machine: Machine;
  beforeAll(async () => {
    machine = await aMachine();
  });
  afterAll(() => machine.remove());

  it('migrate makes the database ready and says so', async () => {
    expect(await run(machine.env, ['migrate'])).toEqual({
      code: 0,
      stdout: 'The database is up to date.\n',
      stderr: '',
    });
  });

  it('call runs one tool and prints its result as JSON', async () => {
    const { code, stdout } = await run(machine.env, ['call', 'add_task', '{"title": "buy milk"}']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'done',
      text: 'Added: buy milk',
      data: { task: { title: 'buy milk', status: 'todo' } },
    });
  });

  it('call --jsonl runs one after the other, keeps on after what can’t be done, and can undo', async () => {
    const lines = [
      '{"tool": "complete_task", "input": {"task": "milk"}}',
      'not JSON',
      '',
      '{"tool": "no_such_tool"}',
      '{"tool": "complete_task", "input": {"task": "zeppelin"}}',
      '{"tool": "add_task", "input": {"title": ""}}',
      '{"tool": "undo"}',
      '{"tool": "list_tasks"}',
    ];
    const { code, stdout } = await run(machine.env, ['call', '--jsonl'], lines);
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'done',
      'refused',
      'refused',
      'refused',
      'refused',
      'done',
      'done',
    ]);
    expect(results[5].text).toBe('Undone: Done: buy milk');
    expect(results[6].text).toBe('Your list:\n1. buy milk');
    expect(code).toBe(0);
  });

  it('call exits with 1 where the one tool could not do it', async () => {
    const { code, stdout } = await run(machine.env, ['call', 'complete_task', '{"task": "zeppelin"}']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'refused', text: 'I can’t find “zeppelin”.' });
  });

  it('doctor finds all well', async () => {
    const { code, stdout } = await run(machine.env, ['doctor']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
    expect(stdout).toContain('row level security: forced on every table of people');
    expect(code).toBe(0);
  });
}, 60_000);
