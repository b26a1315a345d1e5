import { describe, expect, it } from 'vitest';
import { commands, commandsIn } from '../../../src/assistant/interpreter/commands.ts';
import { interpretCommand } from '../../../src/assistant/interpreter/interpret.ts';
import { friday, one, short } from './reading.ts';

const run = (line: string) => {
  const [name = '', ...rest] = line.slice(1).split(' ');
  return short(interpretCommand(name, rest.join(' '), friday));
};

describe('slash commands', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    ['/add buy milk tomorrow 5pm', 'add_task', { title: 'buy milk', due: '2026-11-21T17:00' }],
    ['/list', 'list_tasks', { show: 'open' }],
    ['/list overdue', 'list_tasks', { show: 'overdue' }],
    ['/list milk', 'list_tasks', { query: 'milk' }],
    ['/done the milk', 'complete_task', { task: 'milk' }],
    ['/reopen milk', 'reopen_task', { task: 'milk' }],
    ['/delete milk', 'delete_task', { task: 'milk' }],
    ['/edit report to friday 3pm', 'update_task', { task: 'report', due: '2026-11-27T15:00' }],
    ['/edit report is urgent', 'update_task', { task: 'report', priority: 'urgent' }],
    ['/goal get the Lisbon job by March', 'add_goal', { title: 'get the Lisbon job', deadline: '2027-03-31' }],
    ['/goals', 'list_goals'],
    ['/goals lisbon', 'show_goal', { goal: 'lisbon' }],
    ['/goals paused', 'list_goals', { show: 'paused' }],
    ['/path', 'critical_path', {}],
    ['/path Lisbon', 'critical_path', { goal: 'Lisbon' }],
    ['/goalmap', 'show_goal_graph', {}],
    ['/goalmap Lisbon', 'show_goal_graph', { goal: 'Lisbon' }],
    ['/link A to B', 'link_goals', { goal: 'A', needs: 'B' }],
    ['/link A depends on B', 'link_goals', { goal: 'A', needs: 'B' }],
    ['/link goal A needs B', 'link_goals', { goal: 'A', needs: 'B' }],
    ['/habit run every day', 'add_habit', { name: 'run', frequency: 'daily' }],
    ['/habits', 'list_habits'],
    ['/log run 5k yesterday', 'log_habit', { habit: 'run', on: '2026-11-19', amount: 5, unit: 'km' }],
    ['/reflect good day', 'write_reflection', { text: 'good day' }],
    ['/remind me to call mom in 10 minutes', 'add_reminder', { text: 'call mom', at: '2026-11-20T10:10' }],
    ['/remind call mom in 10 minutes', 'add_reminder', { text: 'call mom', at: '2026-11-20T10:10' }],
    ['/reminders', 'list_reminders'],
    ['/snooze 10 minutes', 'snooze_reminder', { until: '2026-11-20T10:10' }],
    ['/snooze mom to 6pm', 'snooze_reminder', { reminder: 'mom', until: '2026-11-20T18:00' }],
    ['/cancel call mom', 'cancel_reminder', { reminder: 'call mom' }],
    ['/today', 'show_day'],
    ['/today tomorrow', 'show_day', { on: '2026-11-21' }],
    ['/undo', 'undo'],
    ['/help', 'help'],
    ['/start', 'help'],
    ['/recall Lisbon', 'recall', { query: 'Lisbon' }],
    ['/settings language Portuguese', 'set_preference', { language: 'pt' }],
    ['/settings time zone Europe/Paris', 'set_preference', { time_zone: 'Europe/Paris' }],
    ['/settings call me Ana', 'set_preference', { display_name: 'Ana' }],
    ['/briefing 7:30', 'set_schedule', { briefing_at: '07:30' }],
    ['/briefing off', 'set_schedule', { briefing_at: 'off' }],
    ['/pair', 'link_channel'],
    ['/requests', 'list_access_requests'],
    ['/approve 4821', 'approve_access', { request: '4821' }],
    ['/refuse 4821', 'refuse_access', { request: '4821' }],
  ])('reads "%s"', (line, tool, input = {}) => {
    expect(run(line)).toEqual(one(tool, input));
  });

  it.each([
    ['/add', 'what_to_add'],
    ['/done', 'which_task'],
    ['/edit', 'which_task'],
    ['/goal', 'what_to_add'],
    ['/habit', 'what_to_add'],
    ['/link', 'what_to_link'],
    ['/log', 'what_to_log'],
    ['/reflect', 'what_to_write'],
    ['/remind', 'what_to_remind'],
    ['/snooze', 'snooze_until_when'],
    ['/cancel', 'which_reminder'],
    ['/recall', 'what_to_recall'],
    ['/settings', 'what_to_set'],
    ['/briefing', 'when_to_brief'],
    ['/approve', 'which_request'],
  ])('asks for what "%s" leaves open', (line, question) => {
    expect(run(line)).toBe(`ask ${question}`);
  });

  it('names a command it does not know', () => {
    expect(interpretCommand('dance', 'now', friday)).toEqual({
      kind: 'ask',
      question: 'unknown_command',
      values: { command: 'dance' },
    });
  });

  it.each(['pt', 'es', 'fr'] as const)('has a line of its own for each command in %s', (code) => {
    const english = new Map(commands.map(({ name, description }) => [name, description]));
    for (const { name, description } of commandsIn(code)) {
      expect(description.length).toBeGreaterThan(2);
      expect(description).not.toBe(english.get(name));
    }
  });

  it('lists every command once, with a line for menus', () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of commands) {
      expect(name).toMatch(/^[a-z_]{1,32}$/);
      expect(description.length).toBeGreaterThan(2);
      expect(run(`/${name} something`)).not.toBe('ask unknown_command');
    }
  });
});
