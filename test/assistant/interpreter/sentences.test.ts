import { describe, expect, it } from 'vitest';
import { one, read } from './reading.ts';

type Row = [sentence: string, tool: string, input?: Record<string, unknown>];

const groups: Record<string, Row[]> = {
  'adding tasks': [
    ['add buy milk tomorrow at 5pm', 'add_task', { title: 'buy milk', due: '2026-11-21T17:00' }],
    ['ADD BUY MILK FRIDAY', 'add_task', { title: 'BUY MILK', due: '2026-11-27' }],
    [
      'please add a task to call the bank on tuesday 3pm',
      'add_task',
      { title: 'call the bank', due: '2026-11-24T15:00' },
    ],
    ['new task: water plants', 'add_task', { title: 'water plants' }],
    ['todo: file taxes by end of the month', 'add_task', { title: 'file taxes', due: '2026-11-30' }],
    ['add eggs, bread and milk', 'add_task', { title: 'eggs, bread and milk' }],
    ['put oat milk on my list', 'add_task', { title: 'oat milk' }],
    ['add oat milk to my shopping list', 'add_task', { title: 'oat milk', project: 'shopping' }],
    ['add fix sink #home urgent', 'add_task', { title: 'fix sink', tags: ['home'], priority: 'urgent' }],
    ['add cook sunday roast', 'add_task', { title: 'cook sunday roast' }],
    ['tomorrow remind me to buy bread', 'add_reminder', { text: 'buy bread', at: '2026-11-21T09:00' }],
  ],
  'working on tasks': [
    ["what's on my list?", 'list_tasks', { show: 'open' }],
    ['whats on my list', 'list_tasks', { show: 'open' }],
    ['show me my tasks', 'list_tasks', { show: 'open' }],
    ["what's overdue", 'list_tasks', { show: 'overdue' }],
    ['show my completed tasks', 'list_tasks', { show: 'done' }],
    ['tasks for today', 'list_tasks', { show: 'today' }],
    ['done with the milk', 'complete_task', { task: 'milk' }],
    ["i've finished the report", 'complete_task', { task: 'report' }],
    ['mark milk as done please', 'complete_task', { task: 'milk' }],
    ['the milk is done', 'complete_task', { task: 'milk' }],
    ['reopen the milk', 'reopen_task', { task: 'milk' }],
    ['delete the milk task', 'delete_task', { task: 'milk' }],
    ['push the report to Monday', 'update_task', { task: 'report', due: '2026-11-23' }],
    ['move X to friday 3pm', 'update_task', { task: 'X', due: '2026-11-27T15:00' }],
    ['postpone my tax return until next week', 'update_task', { task: 'tax return', due: '2026-11-29' }],
    ['remove the due date of the report', 'update_task', { task: 'report', due: null }],
    ['make the report urgent', 'update_task', { task: 'report', priority: 'urgent' }],
    ['rename milk to oat milk', 'update_task', { task: 'milk', title: 'oat milk' }],
    ['done with the meeting notes', 'complete_task', { task: 'meeting notes' }],
  ],
  habits: [
    ['new habit: run every day', 'add_habit', { name: 'run', frequency: 'daily' }],
    ['habit: gym every monday and thursday', 'add_habit', { name: 'gym', frequency: 'custom', days_of_week: [1, 4] }],
    ['new habit stretch on weekdays', 'add_habit', { name: 'stretch', frequency: 'weekdays' }],
    [
      'add a habit to read 20 pages three times a week in the evening',
      'add_habit',
      { name: 'read', frequency: 'weekly', times_per_week: 3, time_preference: 'evening', amount: 20, unit: 'pages' },
    ],
    [
      'new habit: meditate 10 minutes every morning',
      'add_habit',
      { name: 'meditate', frequency: 'daily', time_preference: 'morning', amount: 10, unit: 'minutes' },
    ],
    ['ran today', 'log_habit', { habit: 'run', on: '2026-11-20' }],
    ['ran 5k', 'log_habit', { habit: 'run', amount: 5, unit: 'km' }],
    ['I meditated for 20 minutes', 'log_habit', { habit: 'meditate', minutes: 20 }],
    ['did yoga yesterday', 'log_habit', { habit: 'yoga', on: '2026-11-19' }],
    ['did yoga on friday', 'log_habit', { habit: 'yoga', on: '2026-11-13' }],
    ['read 20 pages', 'log_habit', { habit: 'read', amount: 20, unit: 'pages' }],
    ['ran 5 km in 25 minutes', 'log_habit', { habit: 'run', minutes: 25, amount: 5, unit: 'km' }],
    ['went for a run', 'log_habit', { habit: 'run' }],
    ['took my vitamins', 'log_habit', { habit: 'take vitamins' }],
    ['drank 2 liters of water', 'log_habit', { habit: 'drink water', amount: 2, unit: 'liters' }],
    ['log an hour and a half of piano', 'log_habit', { habit: 'piano', minutes: 90 }],
    ['swam last monday, water was cold', 'log_habit', { habit: 'swim', on: '2026-11-16', notes: 'water was cold' }],
    ['my habits', 'list_habits', {}],
  ],
  goals: [
    ['goal: get the Lisbon job by March', 'add_goal', { title: 'get the Lisbon job', deadline: '2027-03-31' }],
    ['my goal is to run a marathon', 'add_goal', { title: 'run a marathon' }],
    ['new goal learn French by 2 May 2027', 'add_goal', { title: 'learn French', deadline: '2027-05-02' }],
    ['my goals', 'list_goals', {}],
    ['link get the job to update CV', 'link_goals', { goal: 'get the job', needs: 'update CV' }],
    ['goal marathon needs goal lose weight', 'link_goals', { goal: 'marathon', needs: 'lose weight' }],
    ['the job depends on my CV', 'link_goals', { goal: 'job', needs: 'CV' }],
    ['unlink job from CV', 'unlink_goals', { goal: 'job', needs: 'CV' }],
    ['goal Lisbon job is 40%', 'update_goal', { goal: 'Lisbon job', progress: 40 }],
    ['goal marathon is done', 'update_goal', { goal: 'marathon', status: 'done' }],
    ['drop the marathon goal', 'update_goal', { goal: 'marathon', status: 'canceled' }],
    ['delete my marathon goal', 'delete_goal', { goal: 'marathon' }],
    ['put the marathon goal on hold', 'update_goal', { goal: 'marathon', status: 'paused' }],
    ['resume goal marathon', 'update_goal', { goal: 'marathon', status: 'todo' }],
    ['goal marathon takes about 90 days', 'update_goal', { goal: 'marathon', estimated_days: 90 }],
    ['show my finished goals', 'list_goals', { show: 'done' }],
    ['which of my goals are blocked?', 'list_goals', { show: 'blocked' }],
    ["what's the critical path?", 'critical_path', {}],
    ['show me the critical path to the marathon goal', 'critical_path', { goal: 'marathon' }],
    ['what is holding up my goal marathon?', 'critical_path', { goal: 'marathon' }],
    ['draw my goal graph', 'show_goal_graph', {}],
    ['show me a map of my goals', 'show_goal_graph', {}],
    ['show the goal map for marathon', 'show_goal_graph', { goal: 'marathon' }],
    ['which goals are like marathon?', 'similar_goals', { goal: 'marathon' }],
    ['check my goals', 'check_goals', {}],
    ['goal knee surgery blocks marathon', 'link_goals', { goal: 'marathon', needs: 'knee surgery', type: 'blocks' }],
    ['goal yoga helps marathon', 'link_goals', { goal: 'marathon', needs: 'yoga', type: 'enables' }],
    ['goal yoga is related to marathon', 'link_goals', { goal: 'yoga', needs: 'marathon', type: 'related' }],
    ['how is my marathon goal going?', 'show_goal', { goal: 'marathon' }],
  ],
  reminders: [
    ['remind me to call mom in 10 minutes', 'add_reminder', { text: 'call mom', at: '2026-11-20T10:10' }],
    ['remind me at nine to stretch', 'add_reminder', { text: 'stretch', at: '2026-11-21T09:00' }],
    ['remind me to call mom at 5', 'add_reminder', { text: 'call mom', at: '2026-11-20T17:00' }],
    ['remind me at quarter to nine to go', 'add_reminder', { text: 'go', at: '2026-11-21T08:45' }],
    ['remind me in half an hour about the oven', 'add_reminder', { text: 'the oven', at: '2026-11-20T10:30' }],
    ['set a reminder for 8pm to lock up', 'add_reminder', { text: 'lock up', at: '2026-11-20T20:00' }],
    ['remind me to buy tickets this evening', 'add_reminder', { text: 'buy tickets', at: '2026-11-20T18:00' }],
    ['wake me up at 7', 'add_reminder', { text: 'wake up', at: '2026-11-21T07:00' }],
    ['snooze 10 minutes', 'snooze_reminder', { until: '2026-11-20T10:10' }],
    ['snooze it for an hour', 'snooze_reminder', { until: '2026-11-20T11:00' }],
    ['snooze the oven until 6pm', 'snooze_reminder', { reminder: 'oven', until: '2026-11-20T18:00' }],
    ['cancel the reminder about mom', 'cancel_reminder', { reminder: 'mom' }],
    ['cancel my mom reminder', 'cancel_reminder', { reminder: 'mom' }],
    ['move the reminder about mom to 6pm', 'update_reminder', { reminder: 'mom', at: '2026-11-20T18:00' }],
    ['what reminders do I have', 'list_reminders', {}],
  ],
  'everything else': [
    ['today', 'show_day', {}],
    ["what's up today", 'show_day', {}],
    ['tomorrow', 'show_day', { on: '2026-11-21' }],
    ["what's on tomorrow?", 'show_day', { on: '2026-11-21' }],
    ['undo that', 'undo', {}],
    ['help', 'help', {}],
    ['?', 'help', {}],
    ['what did I say about the Lisbon job?', 'recall', { query: 'the Lisbon job' }],
    ['brief me at 7:30', 'set_schedule', { briefing_at: '07:30' }],
    ['stop the briefing', 'set_schedule', { briefing_at: 'off' }],
    ['call me Ana', 'set_preference', { display_name: 'Ana' }],
    ['my time zone is Europe/Lisbon', 'set_preference', { time_zone: 'Europe/Lisbon' }],
    ['set my timezone to lisbon', 'set_preference', { time_zone: 'Europe/Lisbon' }],
    ['speak Portuguese', 'set_preference', { language: 'pt' }],
    ['my day starts at 6', 'set_preference', { day_start: '06:00' }],
    ['link my telegram', 'link_channel', {}],
    ['who wants in', 'list_access_requests', {}],
    ['approve 4821', 'approve_access', { request: '4821' }],
    ['refuse 4821', 'refuse_access', { request: '4821' }],
  ],
};

for (const [name, rows] of Object.entries(groups)) {
  describe(name, () => {
    it.each(rows)('reads "%s"', (sentence, tool, input = {}) => {
      expect(read(sentence)).toEqual(one(tool, input));
    });
  });
}

describe('what is not for Steward', () => {
  it.each([
    'what is the capital of France',
    'asdf',
    '🎉',
    '',
    '   ',
    'how are you',
    'move the sofa to the garage',
    'approve the budget',
    'had a great day',
    'did it',
    'call me tomorrow',
    'did you know that cats sleep a lot',
    'I read a long book about the fall of Rome',
  ])('leaves "%s" alone', (sentence) => {
    expect(read(sentence)).toBe('none');
  });
});

describe('two requests in one message', () => {
  it('reads both halves', () => {
    expect(read('add buy milk and remind me at six to drink it')).toEqual([
      ['add_task', { title: 'buy milk' }],
      ['add_reminder', { text: 'drink it', at: '2026-11-20T18:00' }],
    ]);
  });

  it('takes subject and day of the second half from the first', () => {
    expect(read('push the report to Monday and remind me at nine')).toEqual([
      ['update_task', { task: 'report', due: '2026-11-23' }],
      ['add_reminder', { text: 'report', at: '2026-11-23T09:00' }],
    ]);
  });

  it('keeps a text whole whose first half is no request', () => {
    expect(read('remind me to call mom tomorrow and remind me of dad')).not.toBe('none');
    expect(read('tell Ana and remind me at six to drink')).toBe('none');
  });
});
