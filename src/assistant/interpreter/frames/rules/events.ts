import { addEvent, cancelEvent, updateEvent } from '../event-clauses.ts';
import type { Rule } from '../rule.ts';
import { showEvents } from './views.ts';

/** Events of the calendar. */
export const eventRules: readonly Rule[] = [
  { mood: 'do', acts: ['cancel', 'remove'], things: ['event', 'calendar'], lacks: ['foreign'], build: cancelEvent },
  { mood: 'do', acts: ['cancel', 'remove'], place: 'calendar', build: cancelEvent },
  { mood: 'do', acts: ['change'], things: ['event', 'calendar'], build: updateEvent },
  { mood: 'do', acts: ['change'], place: 'calendar', build: updateEvent },
  { mood: 'do', acts: ['set', 'more', 'less'], things: ['event'], has: ['shifted'], build: updateEvent },
  {
    mood: 'do',
    acts: ['plan', 'set', 'add', 'start', 'finish'],
    things: ['event', 'calendar'],
    lacks: ['foreign'],
    build: addEvent,
  },
  { mood: 'do', acts: ['plan', 'set', 'add', 'finish'], place: 'calendar', build: addEvent },
  { mood: 'do', acts: ['plan'], hasAny: ['timely', 'clocked', 'activity'], lacks: ['foreign'], build: addEvent },
  { mood: 'do', acts: ['add', 'set'], has: ['activity'], hasAny: ['clocked'], lacks: ['foreign'], build: addEvent },
  { mood: 'do', acts: ['cancel'], hasAny: ['timely', 'clocked', 'activity'], lacks: ['foreign'], build: cancelEvent },
  { mood: 'do', acts: ['remove'], has: ['activity'], hasAny: ['timely', 'clocked'], build: cancelEvent },
  { mood: 'do', acts: ['change'], has: ['activity'], build: updateEvent },
  { mood: 'name', things: ['event'], hasAny: ['what', 'who', 'when', 'where'], lacks: ['foreign'], build: showEvents },
  { mood: 'name', things: ['event'], hasAny: ['timely', 'clocked'], lacks: ['past', 'foreign'], build: addEvent },
  { mood: 'name', has: ['activity', 'clocked'], lacks: ['foreign', 'past'], build: addEvent },
];
