import { addEvent, eventBuilders } from '../intents/events.ts';
import { showWeek } from '../intents/general.ts';
import { call } from '../interpretation.ts';
import { built, command, type RunnableCommand } from './command.ts';

export const eventCommands: readonly RunnableCommand[] = [
  command('event', 'Put something in the calendar: /event dentist Friday 3pm', (rest, scope) =>
    built(addEvent(rest, scope), 'what_to_add'),
  ),
  command('events', 'Show the calendar ahead, or of a time: /events next week', (rest, scope) => {
    if (rest === '') return call('list_events');
    return eventBuilders.list_events_on({ when: rest }, scope) ?? call('list_events', { query: rest });
  }),
  command('week', 'Show this week, or another: /week next week', (rest, scope) =>
    rest === '' ? call('show_week') : built(showWeek(rest, scope), 'unclear_time', { text: rest }),
  ),
];
