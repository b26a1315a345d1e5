import {
  cancelReminder,
  changeReminder,
  pauseTimer,
  remindOf,
  resumeTimer,
  setAlarm,
  setReminder,
  setTimer,
  snoozeNamed,
  stopTimer,
} from '../reminder-clauses.ts';
import type { Rule } from '../rule.ts';
import { shiftTimer } from '../shift-timer.ts';

const ending = ['cancel', 'remove', 'finish'] as const;

/** Reminders, alarms and timers. */
export const reminderRules: readonly Rule[] = [
  { mood: 'do', acts: ['remind'], build: remindOf },
  { mood: 'do', acts: ['wake'], build: setAlarm },
  {
    mood: 'do',
    acts: ['more', 'less'],
    things: ['timer', 'alarm'],
    has: ['unit'],
    build: shiftTimer,
  },
  { mood: 'do', acts: ['snooze'], build: snoozeNamed },
  { mood: 'do', acts: ['pause'], things: ['alarm'], has: ['unit'], build: snoozeNamed },
  { mood: 'do', acts: ['pause'], things: ['timer', 'alarm'], build: pauseTimer },
  { mood: 'do', acts: ['resume'], things: ['timer'], build: resumeTimer },
  { mood: 'do', acts: ['start'], things: ['timer'], lacks: ['unit', 'clocked'], build: resumeTimer },
  { mood: 'do', acts: ['cancel'], things: ['timer'], lacks: ['unit', 'all'], build: stopTimer },
  { mood: 'do', acts: ending, things: ['alarm', 'timer', 'reminder'], build: cancelReminder },
  { mood: 'do', acts: ['set', 'start', 'add', 'plan'], things: ['timer'], build: setTimer },
  { mood: 'do', acts: ['set', 'start', 'add', 'plan'], things: ['alarm'], build: setAlarm },
  { mood: 'do', acts: ['set', 'start', 'add', 'plan'], things: ['reminder'], build: setReminder },
  { mood: 'do', acts: ['change'], things: ['alarm', 'timer', 'reminder'], build: changeReminder },
  { mood: 'name', things: ['timer'], build: setTimer },
  { mood: 'name', things: ['alarm'], hasAny: ['timely', 'clocked', 'unit'], build: setAlarm },
  { mood: 'name', things: ['reminder'], build: setReminder },
];
