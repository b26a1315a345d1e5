import type { TaskIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const taskPhrases: PhraseTable<TaskIntent> = {
  add_task: [
    '(add|create|make|new) [me] [a|an|another|the] [new] (task|todo|to-do|to do|todo item) [called|named|to|for] : {title}',
    '(task|todo|to-do) :: {title}',
    '(add|create|make|new) [a|an] [new] (task|todo|to-do)',
    'add : {title}',
    'add',
  ],
  reopen_task: [
    '(reopen|re-open|uncomplete|uncheck|undo completing) {task}',
    "{task} (isn't done|is not done|isn't finished|is not finished) [yet|after all]",
    'mark {task} [as] (not done|undone|open|incomplete|todo|to do)',
    '(reopen|re-open)',
  ],
  complete_task: [
    "[i'm|i am|im|all] (done|finished) with {task}",
    "[i've|i have|i|ive] [just|already] (finished|completed|accomplished) {task}",
    '(complete|tick off|check off|cross off|tick) {task}',
    '(mark|set) {task} [as] (done|complete|completed|finished)',
    '{task} (is|are) [now|all] (done|finished|complete|completed)',
    '(done|finished) : {task}',
    '[i|i just|i already] did the {task}',
    '(done|finished|complete)',
  ],
  rename_task: ['rename {task} (to|as|into) {title}', 'change [the] (title|name) of {task} to {title}'],
  set_due: [
    '(push|move|postpone|reschedule|shift|delay|bump|defer|change|put off) {task} (to|until|till|for|by|on) {when}',
    '(push|move|postpone|reschedule|shift|delay|bump|defer) {task} {when}',
    '{task} is due {when}',
    'set [the] (due date|deadline) (of|for) {task} to {when}',
    'make {task} due {when}',
  ],
  clear_due: [
    '(remove|clear|drop|delete) [the] (due date|deadline|due time) (of|from|for|on) {task}',
    '{task} has no (due date|deadline)',
  ],
  set_priority: [
    '(make|mark|set) {task} [as|to] (a|an) {priority:priority}',
    '(make|mark|set) {task} [as|to] {priority:priority}',
    'set [the] priority of {task} to {priority:priority}',
    '{task} is {priority:priority}',
  ],
  set_task_status: ['(mark|set) {task} [as|to] {status:status}', '{task} is {status:status}'],
  delete_task: [
    '(delete|remove|erase|scratch|trash) : {task}',
    '(take|cross|strike) {task} off [of] (my|the) [todo|to-do|to do|task] list',
    '(get rid of) {task}',
    '(delete|remove)',
  ],
  list_tasks: [
    '[show|list|show me|give me|read|read me|see|view|open|display] [all|all of] [my|the|our] [open|current|pending] (tasks|todos|to-dos|to-do list|todo list|to do list|task list|list|to dos)',
    "(what's|what is|whats|what do i have|what have i got|anything|is there anything) [still|left|currently] on (my|the|our) [todo|to-do|to do|task] list",
    "(what's|what is) left [to do]",
    '(what are|what) [all] (my|the) [open|current|pending] (tasks|todos|to-dos)',
    'what (do i have|do i need|have i got|do i still have|is there|should i|must i) [left] (to do|do)',
    'what tasks (do i have|are open|are left|are there)',
  ],
  list_tasks_view: [
    '[show|list|show me|give me] [all|all of] [my|the] {view:view} (tasks|todos|to-dos)',
    '[show|list|show me|give me] [my|the] (tasks|todos|to-dos) [that are] {view:view}',
    "(what's|what is|what are|anything) {view:overdue}",
    'what tasks are {view:view}',
    '{view:overdue}',
    'what did i (get|have) {view:view}',
  ],
  find_tasks: [
    '(show|list|find|search) [me] [for] [my|the|all] (task|tasks|todos) (about|for|with|named|called|containing|like) {query}',
  ],
};
