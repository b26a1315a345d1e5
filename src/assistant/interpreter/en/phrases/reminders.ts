import type { ReminderIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const reminderPhrases: PhraseTable<ReminderIntent> = {
  add_reminder: [
    '(remind me|reminder|remind)',
    '(set|add|create|make|give me|new) [a|an|another] [new] reminder [for me]',
    'remind me : {body}',
    'reminder : {body}',
    '(set|add|create|make|give me|new|put|send me) [up] [a|an|another|the|me a] [new] reminder [for me] : {body}',
    "(don't let me forget|dont let me forget|do not let me forget) {body}",
  ],
  add_reminder_after_time: ['{when} : remind me [to|about|that|of] {text}'],
  add_alarm: [
    '(set|create|add|make|new) [me] [a|an|another|my|the] [new] alarm [clock] [for] {when}',
    'alarm [for|at] {when}',
  ],
  add_timer: [
    '(set|create|start|make|new) [me] [a|an|another|my|the] [new] timer [for|of] {when}',
    'timer [for|of] {when}',
  ],
  wake_up: ['wake me [up] {when}'],
  snooze_reminder: ['snooze [it|that|this] [for] {body}', 'snooze [it|that|this]'],
  snooze_named_reminder: ['snooze {reminder} (to|until|till|for|by) {when}'],
  cancel_reminder: [
    '(cancel|delete|remove|drop|forget|stop|clear|erase|turn off) [the|my|that|this] (reminder|alarm) [about|for|to|of|that] : {reminder}',
    '(cancel|delete|remove|drop|forget|stop|clear|erase|turn off) [the|my|that|this] {reminder} (reminder|alarm)',
    '(cancel|delete|remove|drop|forget|stop|clear|erase|turn off) [the|my|that|this] (reminder|alarm)',
    "(don't|dont|do not|stop) (remind me|reminding me) (about|to|of) {reminder}",
  ],
  move_reminder: [
    '(move|change|push|postpone|reschedule|shift|delay|update) [the|my|that|this] (reminder|alarm) [about|for|to|of] {reminder} (to|until|till|for) {when}',
    '(move|change|push|postpone|reschedule|shift|delay|update) [the|my|that|this] {reminder} (reminder|alarm) (to|until|till|for) {when}',
  ],
  reword_reminder: ['rename [the|my] reminder [about|to] {reminder} (to|as|into) {text}'],
  list_reminders: [
    '[show|list|show me|give me|see|view|check|read|read me|display] [all|all of] [of] [my|the|our] [current|open|upcoming|pending] (reminders|alarms)',
    '(what are|what) [all] (my|the) [current|open|upcoming] (reminders|alarms)',
    'what (reminders|alarms) (do i have|are set|have i got|have i set|are there) [set|on]',
    'do i have [any|some] (reminders|alarms) [set]',
  ],
};
