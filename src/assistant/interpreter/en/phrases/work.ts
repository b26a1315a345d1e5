import type { WorkIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const workPhrases: PhraseTable<WorkIntent> = {
  skip_task: ['skip [the|my] task : {task}', 'skip [the|my] {task} task [this time|today|once]'],
  show_task: [
    '(show|show me|open|view) [the|my] task : {task}',
    '(show|show me|open|view) [the|my] {task} task',
    '(details|more) (of|on|about) [the|my] [task] {task}',
  ],
  link_tasks: [
    '{task} (waits for|has to wait for|must wait for|needs to wait for|is waiting for|should wait for) {needs}',
    '[the|my] task {task} (needs|depends on|requires) [the|my] [task] {needs}',
    '(link|connect) [the|my] task {task} to [the|my] [task] {needs}',
    '(do|finish) {needs} before {task}',
  ],
  unlink_tasks: [
    '{task} (no longer waits for|does not wait for|need not wait for|no longer has to wait for) {needs}',
    "{task} (doesn't wait for|doesn't have to wait for) {needs}",
    'unlink [the|my] task {task} from [the|my] [task] {needs}',
  ],
  hold_up_task: [
    '{task} is (held up by|held up because of|blocked because of|blocked because|stuck because of|stuck because) {reason}',
    '{task} is (blocked|stuck) :: {reason}',
  ],
  estimate_task: [
    '{task} (takes|will take|should take) [about|around|roughly] {length}',
    'estimate {task} (at|as) [about|around] {length}',
  ],
  move_all: [
    "(push|move|postpone|reschedule|shift|delay|bump|defer) (all|everything|all of) [my|the|that is|that's] {view:view} [tasks|todos|to-dos|ones] (to|until|till|for) {when}",
    '(push|move|postpone|reschedule|shift|delay|bump|defer) (all|everything|all of) [my|the] [tasks|todos|to-dos] [that are|which are] {view:view} (to|until|till|for) {when}',
    '(push|move|postpone|reschedule|shift|delay|bump|defer) [my|the] {view:view} (tasks|todos|to-dos) (to|until|till|for) {when}',
  ],
  complete_all: [
    "(complete|finish|tick off|check off) (all|everything|all of) [my|the|that is|that's] {view:view} [tasks|todos|to-dos]",
    "mark (all|everything|all of) [my|the|that is|that's] {view:view} [tasks|todos|to-dos] [as] (done|complete|completed)",
  ],
  delete_all: [
    '(delete|remove|clear|erase) (all|all of) [my|the] {view:view} (tasks|todos|to-dos)',
    '(delete|remove|clear|erase) [all] [my|the] (tasks|todos|to-dos) that are {view:view}',
  ],
  list_held_up: [
    '[show|list|show me|which are] [my|the] (blocked|stuck|waiting) (tasks|todos|to-dos)',
    "(what's|what is|what am i|anything) (blocked|stuck|held up|waiting for)",
    '(what|which) tasks are (blocked|stuck|held up|waiting)',
  ],
};
