import type { HabitIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const habitPhrases: PhraseTable<HabitIntent> = {
  add_habit: [
    '(add|create|start|new|track|build|begin) [me] [a|an|another|the|this] [new] habit [of|to|called|named] : {name}',
    '[my] [new] habit :: {name}',
    'habit {name}',
    '(add|create|new) [a] [new] habit',
  ],
  habits_at_risk: [
    '(which|what) [of my] (habits|streaks) are (at risk|in danger)',
    '[show|list|show me] [my|the] (habits|streaks) (at risk|in danger)',
    'is any (streak|habit) at risk',
  ],
  list_habits: [
    '[show|list|show me|give me|see|view] [all|all of] [my|the|our] habits',
    '[show|list|show me] [my|the|our] streaks',
    '(what are|what) my habits',
    'what habits (do i have|am i tracking)',
    'how are my (habits|streaks) [doing|going]',
  ],
  show_habit: [
    '(show|show me|open|view) [my|the] habit : {habit}',
    '(show|show me|open|view) [my|the] {habit} (habit|streak)',
    "(how is|how's) [my|the] habit {habit} [going|doing|coming along]",
    "(how is|how's) [my|the] {habit} (habit|streak) [going|doing|coming along]",
  ],
  skip_habit: ['skip [the|my] habit : {body}'],
  skip_on_day: ['skip [my] {body}', '[i] skipped [my] {body}'],
  unlog_habit: ['unlog [my|the] [habit] : {body}'],
  pause_habit: [
    '(pause|suspend) [my|the] habit : {habit} (until|till) {when}',
    '(pause|suspend) [my|the] habit : {habit}',
    '(pause|suspend) [my|the] {habit} habit (until|till) {when}',
    '(pause|suspend) [my|the] {habit} habit',
  ],
  pause_habits: [
    '(pause|suspend) [all] [of] [my|the] habits',
    '(pause|suspend) [all] [of] [my|the] habits (until|till) {when}',
    "(i'm|i am) [going] (on vacation|on holiday)",
    "(i'm|i am) [going] (on vacation|on holiday) (until|till) {when}",
  ],
  resume_habit: ['(resume|unpause) [my|the] habit : {habit}', '(resume|unpause) [my|the] {habit} habit'],
  resume_habits: [
    '(resume|unpause) [all] [of] [my|the] habits',
    "(i'm|i am) back [from vacation|from holiday|from my vacation|from my holiday]",
  ],
  delete_habit: [
    '(delete|remove|drop|quit|stop tracking) [my|the] habit : {habit}',
    '(delete|remove|drop|quit|stop tracking) [my|the] {habit} habit',
    'stop tracking {habit}',
  ],
  rename_habit: [
    'rename [my|the] habit {habit} (to|as|into) {name}',
    'rename [my|the] {habit} habit (to|as|into) {name}',
  ],
  log_habit: ['(log|logged|track|tracked) : {what}', '(log|track)'],
  log_done: ['{subject:subject} [just|already|also] {what}', '(just|already|also) {what}', '{what}'],
};
