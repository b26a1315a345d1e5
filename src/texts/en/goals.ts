/** Goals, in English. */
export const goals = {
  goal_added: 'New goal: {title}{dated, select, yes { (by {deadline})} other {}}',
  goal_updated: 'Updated goal: {title} – {status}, {progress} %',
  goal_deleted: 'Deleted goal: {title}',
  goal_status:
    '{status, select, todo {open} blocked {waiting for others} paused {paused} done {reached} other {given up}}',
  goals_opened: 'Now open: {titles}',
  goals_waiting: 'Waiting again: {titles}',
  mark_reached: 'Mark as reached',
  goals_heading:
    '{show, select, todo {Goals you can work on} blocked {Goals waiting for others} paused {Paused goals} done {Goals you reached} canceled {Goals you gave up} all {All goals} other {Your goals}}{category, select, none {} other { ({category})}}:',
  goals_none:
    '{show, select, open {No open goals. Set one with “goal: run a marathon by October”.} other {No such goals.}}',
  goal_category:
    '{category, select, career {career} health {health} learning {learning} finance {finance} social {social} creative {creative} emotional_wellness {emotional wellness} personal_growth {personal growth} relationships {relationships} mindfulness {mindfulness} other {personal}}',
  goal_line:
    '{position}. {title}{dated, select, yes { (by {deadline})} other {}}{status, select, todo {} other { – {words}}}{progress, plural, =0 {} other { – # %}}',
  goal_view: '{title}: {status}, {progress} %{dated, select, yes {, by {deadline}} other {}}',
  goal_facts:
    'Priority {priority} of 5{days, plural, =0 {} one {, about # day} other {, about # days}}{category, select, none {} other {, {category}}}',
  goal_smart: 'In SMART words: {words}',
  goal_rolled_up: 'With all that belongs to it: {progress} %',
  goal_waits_for: 'Waits for: {titles}',
  goal_needs: 'Needs: {titles}',
  goal_beforehand: 'Before that: {titles}',
  goal_helped_by: 'Helped along by: {titles}',
  goal_related: 'Related: {titles}',
  goal_needed_by: 'Needed by: {titles}',
  goal_impact: 'In all, {count, plural, one {# goal waits} other {# goals wait}} for it.',
  goal_serving: '{kind, select, task {Tasks} project {Projects} habit {Habits} other {Events}}: {titles}',
  goals_linked:
    '{type, select, requires {“{goal}” now needs “{needs}”.} blocks {“{goal}” now waits until “{needs}” is out of the way.} enables {“{needs}” now helps “{goal}” along.} parallel {“{goal}” and “{needs}” now go side by side.} other {“{goal}” and “{needs}” are now related.}}',
  goals_relinked: 'Changed: {text}',
  goals_unlinked:
    '{type, select, requires {“{goal}” no longer needs “{needs}”.} blocks {“{goal}” no longer waits for “{needs}”.} enables {“{needs}” no longer helps “{goal}” along.} other {“{goal}” and “{needs}” are no longer linked.}}',
  links_superfluous:
    'Then {count, plural, one {this link would follow by itself} other {these links would follow by themselves}}: {links}. Put “{goal} → {needs}” in {count, plural, one {its} other {their}} place?',
  replace_links: 'Replace',
  goal_blocked: '“{title}” still needs “{requirement}”. Finish that first, or say “unlink {title} from {requirement}”.',
  goal_finished: '“{title}” is finished: nothing leads to it any more. Reopen it first.',
  link_to_itself: '“{title}” can’t need itself.',
  link_closes_cycle: 'That would go round in a circle: {path}. Remove one of these links first.',
  link_is_known: 'That follows already: {path}.',
  not_linked: '“{goal}” does not need “{needs}” directly.',

  // Alike
  goal_exists: 'You have this goal already: {title} ({status}). Add it once more?',
  add_once_more: 'Add it once more',
  show_that_goal: 'Show me that one',
  goals_alike: 'Much like: {titles}. Do they belong together?',
  link_to_goal: 'Link to {title}',
  remove_again: 'Remove it again',
  similar_heading: 'Goals like “{title}”:',
  similar_line: '{position}. {title} – {percent} % alike ({status})',
  similar_none: 'No other goal is like “{title}”.',

  // The way to a goal
  path_heading: 'The critical path to “{title}”: {days, plural, one {# day} other {# days}}, so {day} at the earliest.',
  path_line:
    '{position}. {title} – {days, plural, one {# day} other {# days}}{assumed, select, yes { (assumed)} other {}}{bottleneck, select, yes { ← takes longest} other {}}',
  path_late: '{count, plural, one {One day} other {# days}} after its deadline, {deadline}.',
  path_assumed:
    '{count, plural, one {One goal has} other {# goals have}} no estimate and {count, plural, one {counts} other {count}} as a week. Say “goal {title} takes 10 days”.',
  path_none: 'No goal is open, so there is no path.',

  // The graph
  graph_caption: 'Your goals as a picture: {shown} of {total}.',
  graph_path: 'Critical path ({days, plural, one {# day} other {# days}}): {path}',
  graph_legend_path: 'critical path',
  graph_none: 'No goals are linked here yet. Say “link marathon to 10k run”.',
  graph_sound:
    'Your goal graph is sound: {goals, plural, one {# goal} other {# goals}}, {links, plural, one {# link} other {# links}}, no circle, no superfluous link, every status right.',
  graph_circle: 'These goals wait for each other in a circle: {path}',
  graph_superfluous: 'Superfluous links: {links}',
  graph_false_status: 'The status does not follow from the links: {titles}',
} as const;
