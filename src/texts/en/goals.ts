/** Goals, in English. */
export const goals = {
  goal_added: 'New goal: {title}{dated, select, yes { (by {deadline})} other {}}',
  goal_updated:
    'Updated goal: {title} – {status, select, todo {open} blocked {waiting for others} done {reached} other {given up}}, {progress} %',
  goals_heading: 'Your goals:',
  goals_none: 'No goals yet. Set one with “goal: run a marathon by October”.',
  goal_line:
    '{position}. {title}{dated, select, yes { (by {deadline})} other {}}{status, select, blocked { – waiting for others} other {}}{progress, plural, =0 {} other { – # %}}',
  goal_view:
    '{title}: {status, select, todo {open} blocked {waiting for others} done {reached} other {given up}}, {progress} %{dated, select, yes {, by {deadline}} other {}}',
  goal_needs: 'Needs: {titles}',
  goal_needed_by: 'Needed by: {titles}',
  goals_linked: '“{goal}” now needs “{needs}”.',
  goals_unlinked: '“{goal}” no longer needs “{needs}”.',
  goal_blocked: '“{title}” still needs “{requirement}”. Finish that first, or say “unlink {title} from {requirement}”.',
  link_to_itself: '“{title}” can’t need itself.',
  link_closes_cycle: 'That would go round in a circle: {path}. Remove one of these links first.',
  link_is_known: 'That follows already: {path}.',
  not_linked: '“{goal}” does not need “{needs}” directly.',
} as const;
