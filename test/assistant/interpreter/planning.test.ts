import { describe, expect, it } from 'vitest';
import { interpretCommand } from '../../../src/assistant/interpreter/interpret.ts';
import { friday, one, read, short } from './reading.ts';

type Row = [sentence: string, tool: string, input?: Record<string, unknown>];

const groups: Record<string, Row[]> = {
  'tasks that repeat': [
    ['add water the plants every Tuesday', 'add_task', { title: 'water the plants', repeat: 'FREQ=WEEKLY;BYDAY=TU' }],
    ['add stretch every day at 9am', 'add_task', { title: 'stretch', repeat: 'FREQ=DAILY;BYHOUR=9;BYMINUTE=0' }],
    [
      'add call mom every day until christmas',
      'add_task',
      { title: 'call mom', repeat: 'FREQ=DAILY;UNTIL=20261225T235959Z' },
    ],
    ['add clean the filter every! 3 weeks', 'add_task', { title: 'clean the filter', repeat_after: 'P3W' }],
    ['skip the plants task', 'skip_task', { task: 'plants' }],
  ],
  'several tasks at once': [
    ['move all overdue tasks to tomorrow', 'update_task', { all: 'overdue', due: '2026-11-21' }],
    ['push everything overdue to monday', 'update_task', { all: 'overdue', due: '2026-11-23' }],
    ["complete all of today's tasks", 'complete_task', { all: 'today' }],
    ['delete all done tasks', 'delete_task', { all: 'done' }],
    ['done with 1, 2 and 3', 'complete_task', { tasks: ['#1', '#2', '#3'] }],
    ['delete #1 and #2', 'delete_task', { tasks: ['#1', '#2'] }],
    ['move 2 and 3 to friday', 'update_task', { tasks: ['#2', '#3'], due: '2026-11-27' }],
  ],
  'what tasks hang on': [
    ['the cake waits for the report', 'link_tasks', { task: 'cake', needs: 'report' }],
    ['do the shopping before the cake', 'link_tasks', { task: 'cake', needs: 'shopping' }],
    ['the cake no longer waits for the report', 'unlink_tasks', { task: 'cake', needs: 'report' }],
    ["what's blocked", 'list_tasks', { show: 'blocked' }],
    [
      'the report is blocked because the server is down',
      'update_task',
      { task: 'report', status: 'blocked', blockers: 'the server is down' },
    ],
    ['the report will take 2 hours', 'update_task', { task: 'report', estimate_minutes: 120 }],
    ['show the report task', 'show_task', { task: 'report' }],
  ],
  time: [
    ['start the timer', 'start_timer', {}],
    ['start timer on the report', 'start_timer', { task: 'report' }],
    ['start working on the report', 'start_timer', { task: 'report' }],
    ["I'm working on taxes", 'start_timer', { task: 'taxes' }],
    ['stop the timer', 'stop_timer', {}],
    ['stop the timer at 17:30', 'stop_timer', { at: '17:30' }],
    ['timer status', 'timer_status', {}],
    ['what am I working on?', 'timer_status', {}],
    ['log 2h on the report', 'log_time', { spent: 'PT120M', task: 'report' }],
    ['2h on the report yesterday', 'log_time', { spent: 'PT120M', task: 'report', on: '2026-11-19' }],
    ['I spent an hour and a half on taxes', 'log_time', { spent: 'PT90M', task: 'taxes' }],
    ['worked 45 minutes on taxes', 'log_time', { spent: 'PT45M', task: 'taxes' }],
    ['where did my time go yesterday', 'list_time', { from: '2026-11-19', to: '2026-11-19' }],
    ['how much time did I spend on the report', 'list_time', { task: 'report' }],
  ],
  events: [
    [
      'schedule a meeting with Ana tomorrow at 10 for an hour',
      'add_event',
      { title: 'meeting with Ana', starts: '2026-11-21T10:00', minutes: 60 },
    ],
    [
      'add an appointment at the bank on friday at 3',
      'add_event',
      { title: 'appointment at the bank', starts: '2026-11-27T15:00' },
    ],
    ['put dentist on my calendar for friday 3pm', 'add_event', { title: 'dentist', starts: '2026-11-27T15:00' }],
    ['delete the meeting with Ana', 'cancel_event', { event: 'meeting with Ana' }],
    ['cancel my dentist appointment', 'cancel_event', { event: 'dentist' }],
    ['move the dentist appointment to 4pm', 'update_event', { event: 'dentist', starts: '16:00' }],
    [
      'move the meeting with Ana to tomorrow at 4pm',
      'update_event',
      { event: 'meeting with Ana', starts: '2026-11-21T16:00' },
    ],
    ["what's on my calendar", 'list_events', {}],
    ['what meetings do I have tomorrow', 'list_events', { from: '2026-11-21', to: '2026-11-21' }],
    ['am I free on friday', 'list_events', { from: '2026-11-27', to: '2026-11-27' }],
    ['when is my dentist appointment', 'list_events', { query: 'dentist' }],
  ],
  'the week': [
    ['this week', 'show_week', {}],
    ['what does my week look like', 'show_week', {}],
    ['next week', 'show_week', { of: '2026-11-23' }],
  ],
  'what stays as it was': [
    ['add call mom tomorrow', 'add_task', { title: 'call mom', due: '2026-11-21' }],
    ['add write the meeting notes', 'add_task', { title: 'write the meeting notes' }],
    ['delete the meeting notes', 'delete_task', { task: 'meeting notes' }],
    ['set a timer for 10 minutes', 'add_reminder', { text: 'timer', at: '2026-11-20T10:10' }],
    ['log an hour and a half of piano', 'log_habit', { habit: 'piano', minutes: 90 }],
    ['tomorrow', 'show_day', { on: '2026-11-21' }],
  ],
};

for (const [name, rows] of Object.entries(groups)) {
  describe(name, () => {
    it.each(rows)('reads "%s"', (sentence, tool, input = {}) => {
      expect(read(sentence)).toEqual(one(tool, input));
    });
  });
}

describe('what needs more words', () => {
  it.each([
    ['schedule a call with Bob', 'ask unclear_time'],
    ['start working on the report tomorrow', 'none'],
  ])('asks about "%s"', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });
});

describe('slash commands', () => {
  const run = (name: string, rest: string) => short(interpretCommand(name, rest, friday));

  it.each<[string, string, string, Record<string, unknown>?]>([
    ['timer', '', 'timer_status'],
    ['timer', 'report', 'start_timer', { task: 'report' }],
    ['stop', '', 'stop_timer'],
    ['spent', '2h on report', 'log_time', { spent: 'PT120M', task: 'report' }],
    ['spent', '', 'list_time'],
    ['event', 'dentist friday 3pm', 'add_event', { title: 'dentist', starts: '2026-11-27T15:00' }],
    ['events', '', 'list_events'],
    ['events', 'next week', 'list_events', { from: '2026-11-23', to: '2026-11-29' }],
    ['events', 'dentist', 'list_events', { query: 'dentist' }],
    ['week', '', 'show_week'],
    ['week', 'next week', 'show_week', { of: '2026-11-23' }],
  ])('reads /%s %s', (name, rest, tool, input = {}) => {
    expect(run(name, rest)).toEqual(one(tool, input));
  });
});
