import { describe, expect, it } from 'vitest';
import { one, read, speaking } from './reading.ts';

const english = speaking('en');

describe('English', () => {
  it.each<[sentence: string, tool: string, input?: Record<string, unknown>]>([
    ['could you put oat milk on the shopping list please', 'add_task', { title: 'oat milk', project: 'shopping' }],
    ['on my to-do list, add water the ferns', 'add_task', { title: 'water the ferns' }],
    [
      "we're out of coffee so please put that on the shopping list",
      'add_task',
      { title: 'coffee', project: 'shopping' },
    ],
    ['is there bread on the shopping list', 'list_tasks', { project: 'shopping', query: 'bread' }],
    ['take the candles off my shopping list', 'delete_task', { task: 'candles' }],
    ['delete everything on my to do list', 'delete_task', { all: 'open' }],
    ['schedule lunch with Ana on friday at 1pm', 'add_event', { title: 'lunch with Ana', starts: '2026-11-27T13:00' }],
    [
      'schedule yoga every monday from 9am to 10am',
      'add_event',
      { title: 'yoga', starts: '2026-11-21T09:00', minutes: 60, repeat: 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0' },
    ],
    [
      'add a meeting with Bob tomorrow from 2 to 3pm',
      'add_event',
      { title: 'meeting with Bob', starts: '2026-11-21T14:00', ends: '2026-11-21T15:00' },
    ],
    ['new appointment tomorrow', 'add_event', { title: 'appointment', starts: '2026-11-21' }],
    ['cancel the meeting with Ana', 'cancel_event', { event: 'meeting with Ana' }],
    ['move the staff meeting to monday at 10am', 'update_event', { event: 'staff', starts: '2026-11-23T10:00' }],
    ['push the team meeting back by 30 minutes', 'update_event', { event: 'team', by: 'PT30M' }],
    ['when is my dentist appointment', 'list_events', { query: 'dentist' }],
    ['what events do i have tomorrow', 'list_events', { from: '2026-11-21', to: '2026-11-21' }],
    ['what do i have to do tomorrow', 'show_day', { on: '2026-11-21' }],
    ['set a 5 minute timer for the eggs', 'add_reminder', { text: 'the eggs', at: '2026-11-20T10:05' }],
    ['add 5 minutes to the pizza timer', 'update_reminder', { reminder: 'pizza', by: 'PT5M' }],
    ['take 2 minutes off the pizza timer', 'update_reminder', { reminder: 'pizza', by: '-PT2M' }],
    ['start the timer', 'start_timer', {}],
    ['pause my timer', 'stop_timer'],
    ['how long is left on the timer', 'timer_status'],
    ['set an alarm for 7am', 'add_reminder', { text: 'alarm', at: '2026-11-21T07:00' }],
    ['delete my alarm', 'cancel_reminder', { reminder: 'alarm' }],
    ['what did you want to remind me of', 'list_reminders'],
    ['set a remainder to call Ana tomorrow', 'add_reminder', { text: 'call Ana', at: '2026-11-21T09:00' }],
    ['make a list for the garden', 'add_project', { name: 'the garden', kind: 'list' }],
  ])('reads "%s"', (sentence, tool, input = {}) => {
    expect(read(sentence, english)).toEqual(one(tool, input));
  });

  it.each([
    'make a list of the best cheap hotels',
    'how do i set up a meeting',
    'today i had a meeting with George',
    'let me know when the price drops',
  ])('leaves "%s" alone', (sentence) => {
    expect(read(sentence, english)).toBe('none');
  });

  it('reads two requests in one message', () => {
    expect(read('take milk off my shopping list and add tea to my shopping list', english)).toEqual([
      ['delete_task', { task: 'milk' }],
      ['add_task', { title: 'tea', project: 'shopping' }],
    ]);
  });
});
