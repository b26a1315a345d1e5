import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFreePort, aMachine, begin, commandLine, follow, type Machine, run } from '../support/command.ts';
import { serverUrl } from '../support/database.ts';

const withScript = spawnSync('script', ['--version']).status === 0;

describe('steward start', () => {
  let machine: Machine;
  beforeAll(async () => {
    machine = await aMachine();
  });
  afterAll(() => machine.remove());

  it('answers each line from a pipe, and ends with its input', async () => {
    const { write, end, nextLine, exited } = begin(machine.env, 'start');
    write('add buy milk');
    expect(await nextLine()).toBe('Added: buy milk');
    write("what's on my list?");
    expect([await nextLine(), await nextLine()]).toEqual(['Your list:', '1. buy milk']);
    end();
    expect(await exited).toBe(0);
  });

  it('has kept everything when one comes back, and lets nobody else at the folder meanwhile', async () => {
    const first = begin(machine.env, 'start');
    first.write('done with the milk');
    expect(await first.nextLine()).toBe('Done: buy milk');
    if (!serverUrl) {
      const second = await run(machine.env, ['start'], ['list']);
      expect([second.code, second.stdout]).toEqual([1, '']);
      expect(second.stderr).toContain('is in use by another Steward. Stop that one first, or give this one its own');
    }
    first.write('undo');
    expect(await first.nextLine()).toBe('Undone: Done: buy milk');
    first.end();
    expect(await first.exited).toBe(0);
  });

  it('serves health and metrics as a service, and stops within ten seconds when it is told to', async () => {
    const port = await aFreePort();
    const service = begin({ ...machine.env, STEWARD_HTTP_PORT: String(port), LOG_LEVEL: 'info' }, 'start');
    service.end();
    while (!(await service.nextLogLine()).includes('Steward is ready'));
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { ok: true, detail: { database: 'ok' } }]);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toMatch(/^# TYPE steward_\w+ \w+$/m);
    const toldAt = performance.now();
    service.signal('SIGTERM');
    expect(await service.exited).toBe(0);
    expect(performance.now() - toldAt).toBeLessThan(10_000);
  });

  it.runIf(withScript)('prompts a person at a terminal, and ends with Ctrl-D', async () => {
    const terminal = follow(spawn('script', ['-qec', `${commandLine} start`, '/dev/null'], { env: machine.env }));
    while (!(await terminal.nextLine()).includes('Hello! I am Steward.'));
    terminal.write('list');
    const seen: string[] = [];
    while (seen.at(-1) !== '1. buy milk') seen.push(stripVTControlCharacters(await terminal.nextLine()).trim());
    expect(seen).toContain('› list');
    expect(seen.at(-2)).toBe('Your list:');
    terminal.write('\u0004');
    expect(await terminal.exited).toBe(0);
  });
}, 60_000);
