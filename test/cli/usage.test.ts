import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMachine, type Machine, run } from '../support/command.ts';

/** What needs no database: it is said before one is opened. */
describe('the steward command', () => {
  let machine: Machine;
  beforeAll(async () => {
    machine = await aMachine({ embedded: true });
  });
  afterAll(() => machine.remove());

  it('says what it can do', async () => {
    const { code, stdout, stderr } = await run(machine.env, ['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const name of ['start', 'chat', 'call', 'migrate', 'doctor']) expect(stdout).toContain(`steward ${name}`);
  });

  it('knows no other command, and says where they are listed', async () => {
    expect(await run(machine.env, ['frobnicate'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no command “frobnicate”. See: steward --help\n',
    });
  });

  it('names each setting that is wrong, with an example, and prints no secret', async () => {
    const wrong = { TELEGRAM_BOT_TOKEN: 'hunter2-token', SLACK_APP_TOKEN: 'xapp-hunter2', LOG_LEVEL: 'hunter2-loud' };
    const { code, stdout, stderr } = await run({ ...machine.env, ...wrong }, ['start']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Steward cannot start with these settings:');
    expect(stderr).toMatch(/TELEGRAM_BOT_TOKEN must be a bot token .*\(example: TELEGRAM_BOT_TOKEN=\d+/);
    expect(stderr).toMatch(/SLACK_BOT_TOKEN is missing: SLACK_APP_TOKEN needs it \(example: SLACK_BOT_TOKEN=xoxb-/);
    expect(stderr).toMatch(/LOG_LEVEL must be one of .*\(example: LOG_LEVEL=info\)/);
    expect(stderr).not.toContain('hunter2');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('says how to call a tool', async () => {
    const { code, stderr } = await run(machine.env, ['call']);
    expect([code, stderr.split('\n')[0]]).toEqual([1, expect.stringContaining('Use: steward call TOOL JSON')]);
  });
});
