/** Tasks, in English. */
export const tasks = {
  task_added: 'Added: {title}{dated, select, yes { (due {due})} other {}}',
  task_updated: 'Updated: {title}{dated, select, yes { (due {due})} other {}}',
  task_completed: 'Done: {title}',
  task_reopened: 'Open again: {title}',
  task_deleted: 'Deleted: {title}',
  task_already_done: '“{title}” is done already. Say “reopen {title}” to open it again.',
  task_line:
    '{position}. {title}{dated, select, yes { – {due}} other {}}{priority, select, urgent { (urgent)} high { (high)} low { (low)} other {}}',
  tasks_heading: '{show, select, today {Due today} overdue {Overdue} done {Done} all {All tasks} other {Your list}}:',
  tasks_none:
    '{show, select, today {Nothing is due today.} overdue {Nothing is overdue.} done {Nothing done yet.} other {Your list is empty. Add something with “add buy milk tomorrow”.}}',
  tasks_no_match: 'No task matches “{query}”.',
  more: '… and {count, plural, one {# more} other {# more}}.',
} as const;
