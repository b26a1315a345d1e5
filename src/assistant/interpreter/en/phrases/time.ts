import type { TimeIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const timePhrases: PhraseTable<TimeIntent> = {
  start_timer: [
    '(start|begin) [a|the|my] (timer|stopwatch|clock)',
    '(start|begin) tracking [my] [time]',
    '(clock|clock me) in',
  ],
  start_timer_on: [
    '(start|begin|run) [a|the|my] (timer|stopwatch|clock) (on|for working on) {task}',
    '(start|begin) (working|work) on {task}',
    '(start|begin) tracking [my|the] [time] (on|spent on) {task}',
    '(track|clock) [my|the] time on {task}',
    '(clock|clock me) in (on|to) {task}',
    "(i'm|i am) [now] (working on|starting work on) {task}",
  ],
  stop_timer: [
    '(stop|end|finish|pause) [the|my|this] [current|running] (timer|stopwatch|clock)',
    '(stop|end) tracking [time|my time]',
    '(stop|finish) working [on it|on that|for now]',
    '(clock|clock me) out',
  ],
  stop_timer_at: [
    '(stop|end) [the|my|this] [current|running] (timer|stopwatch|clock) at {clock}',
    "(i|i've) stopped [working] at {clock}",
  ],
  timer_status: [
    '[my|the] timer status',
    '[what is|what are|show|show me] [the] status of [the|my] (timer|timers|stopwatch)',
    '(is|are) (my|the|a|any) (timer|timers|stopwatch) running',
    'what am i (working on|tracking) [now|right now]',
    'how long have i (been working|been at it|worked) [on it|on this|on that|so far|now]',
    '(show|check) [the|my] (timer|stopwatch)',
  ],
  log_time: [
    "[i've|i have|i] (spent|put|put in) {length} (on|in|into|with|working on) {body}",
    "[i've|i have|i] worked [for] {length} on {body}",
    '(log|record|track|book|note|add) {length} [of work] (on|for working on|working on) {body}',
    '{length} (on|of work on|working on) {body}',
  ],
  list_time: [
    '[show|list|show me] [my|the] (timesheet|time sheet|time log|time entries|tracked time|logged time)',
    '(where did my time go|what did i spend my time on|how did i spend my time|what have i worked on) [today]',
    'how (long|much) (did i work|have i worked) [today]',
  ],
  list_time_on: [
    '[show|list|show me] [my|the] (timesheet|time sheet|time log|time entries|tracked time|logged time) [of|for|from|on] {when}',
    '(where did my time go|what did i spend my time on|how did i spend my time|what did i work on) {when}',
    'how (long|much) did i work {when}',
  ],
  list_time_of: [
    'how (long|much time) (did i spend|have i spent|did i work|have i worked) (on|for) {task}',
    '(time|time spent) on {task}',
  ],
};
