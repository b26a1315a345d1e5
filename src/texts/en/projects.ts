/** Projects and their updates, in English. */
export const projects = {
  project_added:
    '{kind, select, list {New list} other {New project}}: {name}{dated, select, yes { (by {deadline})} other {}}',
  project_updated:
    'Updated {kind, select, list {list} other {project}}: {name} – {status, select, not_started {not started} in_progress {in progress} on_hold {on hold} completed {completed} other {cancelled}}{dated, select, yes { (by {deadline})} other {}}',
  project_still_open: '{count, plural, one {# task in it is still open.} other {# tasks in it are still open.}}',
  project_deleted:
    'Archived: {name}.{open, plural, =0 {} one { # open task stays in it, and in your list.} other { # open tasks stay in it, and in your list.}} Say “restore {name}” to bring it back.',
  projects_heading:
    '{show, select, silent {Projects without an update for a week or more} on_hold {Projects on hold} completed {Completed projects} cancelled {Cancelled projects} lists {Your lists} all {All projects and lists} other {Your projects}}:',
  projects_none:
    '{show, select, silent {Every running project had an update this week.} on_hold {No project is on hold.} completed {No project is completed yet.} cancelled {No project was cancelled.} lists {You have no lists yet. Make one with “add eggs to my shopping list”.} all {You have no projects or lists yet.} other {You have no open projects. Begin one with “new project: Website by March”.}}',
  project_line:
    '{position}. {name}{dated, select, yes { (by {deadline})} other {}} – {status, select, in_progress {} not_started {not started, } on_hold {on hold, } completed {completed, } other {cancelled, }}{percent} %, {open} open{silent, select, yes { – no update for {days, plural, one {# day} other {# days}}} other {}}',
  project_view:
    '{name} – {status, select, not_started {not started} in_progress {in progress} on_hold {on hold} completed {completed} other {cancelled}}{dated, select, yes { (by {deadline})} other {}}: {percent} %, {done} of {total} tasks done',
  project_in_area: 'In the area {area}',
  project_for_goal: 'For the goal “{goal}”',
  project_weight: 'Priority: {priority, select, high {high} low {low} other {medium}}, importance: {importance} of 5',
  project_role:
    'You are its {role, select, member {member} observer {observer} other {owner}}{organized, select, yes { ({organization})} other {}}',
  project_hours: 'Time spent: {hours} h{estimated, select, yes { of {estimate} h} other {}}',
  project_activity: 'Last activity: {when}; last update: {days, plural, =0 {today} one {# day ago} other {# days ago}}',
  project_tasks: 'To do:',
  project_actions: 'Next steps that are no tasks yet:',
  project_blockers: 'Blocked by:',
  project_item: '{position}. {text}{dated, select, yes { – {due}} other {}}{assigned, select, yes { ({who})} other {}}',
  project_latest: 'Latest:',

  // Updates
  update_line:
    '• {date}, {kind, select, progress {progress} blocker {blocker} decision {decision} other {note}}: {text}',
  update_logged:
    'Noted on {project} ({kind, select, progress {progress} blocker {blocker} decision {decision} other {note}}).',
  update_blocker: 'Blocked by: {text}{assigned, select, yes { ({who})} other {}}',
  update_action: 'Next: {text}',
  action_as_task: 'Make a task: {text}',
  action_taken: '“{text}” is a task already.',
  updates_heading: 'Updates on {project}:',
  updates_none:
    'Nothing of that kind was written about {project} yet. Say it like “update on {project}: finished the header”.',
  blocker_gone:
    'Resolved: {text}. {left, plural, =0 {Nothing else blocks {project}.} one {# more thing blocks {project}.} other {# more things block {project}.}}',
  blocker_resolved: '“{text}” is resolved already.',

  // Tasks in projects and lists
  task_added_to:
    '{fresh, select, yes {New list “{list}”. Added} other {Added to {list}}}: {title}{dated, select, yes { (due {due})} other {}}',
  task_now_in: '{fresh, select, yes {In {list} now, a new list.} other {In {list} now.}}',
  tasks_in_heading:
    '{name}{show, select, today { – due today} overdue { – overdue} done { – done} all { – all tasks} other {}}:',
  tasks_in_none: '{show, select, open {Nothing is open in “{name}”.} other {There is no such task in “{name}”.}}',
} as const;
