import type { Rule } from '../rule.ts';
import { addedTask, addedToList, addProject, completed, deleted, markedDone } from '../task-clauses.ts';

/** Tasks and lists. */
export const taskRules: readonly Rule[] = [
  { mood: 'do', acts: ['finish'], place: 'list', build: completed },
  { mood: 'do', acts: ['finish'], things: ['task', 'list'], build: completed },
  { mood: 'do', acts: ['finish', 'set', 'add'], has: ['done'], things: ['task', 'list', 'none'], build: markedDone },
  { mood: 'do', acts: ['remove', 'cancel'], place: 'list', build: deleted },
  { mood: 'do', acts: ['remove', 'cancel'], things: ['task', 'list'], build: deleted },
  { mood: 'do', acts: ['add', 'set', 'plan'], place: 'list', build: addedToList },
  { mood: 'do', acts: ['add', 'set', 'plan', 'start'], things: ['task'], build: addedTask },
  { mood: 'do', acts: ['add', 'set', 'start'], things: ['list'], lacks: ['foreign'], build: addProject },
  { mood: 'name', things: ['task', 'list'], has: ['done'], build: completed },
];
