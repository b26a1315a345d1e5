/** What each tool is measured with, on the rows of domain-data.ts: the n-th call of a tool, from 0. In this order. */
type Call = (n: number) => Record<string, unknown>;

const openTask = (n: number) => `tasks ${(200 + n) * 10}`;
const doneTask = (n: number) => `tasks ${n * 10 + 11}`;
const always =
  (input: Record<string, unknown>): Call =>
  () =>
    input;
const none = always({});
const day = (n: number) => `2026-01-${String(10 + n).padStart(2, '0')}`;

export const domainCalls: Readonly<Record<string, Call>> = {
  // Planning
  add_task: (n) => ({ title: `Measured task ${n}`, due: '2030-01-01', project: 'projects 7', goal: 'goals 7' }),
  update_task: (n) => ({ task: openTask(n), priority: 'urgent', due: '2030-02-01' }),
  link_tasks: (n) => ({ task: openTask(n), needs: openTask(n + 30) }),
  unlink_tasks: (n) => ({ task: openTask(n), needs: openTask(n + 30) }),
  show_task: (n) => ({ task: openTask(n) }),
  complete_task: (n) => ({ task: openTask(n + 60) }),
  reopen_task: (n) => ({ task: doneTask(n) }),
  delete_task: (n) => ({ task: openTask(n + 90) }),
  list_tasks: always({ show: 'open' }),
  start_timer: (n) => ({ task: openTask(n), stop_running: true }),
  timer_status: none,
  log_time: (n) => ({ spent: '30m', task: openTask(n), on: day(n) }),
  list_time: none,
  add_event: (n) => ({ title: `Measured event ${n}`, starts: '2030-01-01T10:00', minutes: 30 }),
  update_event: (n) => ({ event: `events ${600 + n}`, location: 'Lisbon' }),
  cancel_event: (n) => ({ event: `events ${700 + n}` }),
  list_events: none,
  add_pillar: (n) => ({ name: `Measured pillar ${n}` }),
  update_pillar: (n) => ({ pillar: 'pillars 1', description: `Measured ${n}` }),
  add_area: (n) => ({ name: `Measured area ${n}`, pillar: 'pillars 1' }),
  update_area: (n) => ({ area: 'areas 1', description: `Measured ${n}` }),
  show_hierarchy: none,
  add_project: (n) => ({ name: `Measured project ${n}`, area: 'areas 1' }),
  update_project: (n) => ({ project: `projects ${100 + n}`, importance: 5 }),
  list_projects: none,
  show_project: always({ project: 'projects 7' }),
  log_project_update: (n) => ({
    project: 'projects 7',
    text: `Measured ${n}`,
    action_items: ['Call Ana'],
    blockers: [],
  }),
  list_project_updates: always({ project: 'projects 7' }),
  delete_project: (n) => ({ project: `projects ${200 + n}` }),
  delete_area: (n) => ({ area: `Measured area ${n}` }),
  delete_pillar: (n) => ({ pillar: `Measured pillar ${n}` }),
  restore_item: (n) => ({ item: `projects ${200 + n}`, kind: 'project' }),
  list_archived: none,
  search: always({ query: 'Measured' }),
  show_day: none,
  show_week: none,
  // Goals
  add_goal: (n) => ({ title: `Measured goal ${n}`, deadline: '2030-01-01', again: true }),
  update_goal: (n) => ({ goal: `goals ${300 + n}`, progress: 50 }),
  link_goals: (n) => ({ goal: 'Measured goal 0', needs: `goals ${1_901 + n}`, type: 'enables' }),
  unlink_goals: (n) => ({ goal: 'Measured goal 0', needs: `goals ${1_901 + n}` }),
  show_goal: always({ goal: 'goals 1000' }),
  list_goals: none,
  critical_path: none,
  check_goals: none,
  similar_goals: always({ goal: 'goals 1000' }),
  delete_goal: (n) => ({ goal: `Measured goal ${n}` }),
  // Habits
  add_habit: (n) => ({ name: `Measured habit ${n}` }),
  update_habit: (n) => ({ habit: `habits ${10 + n}`, motivation: 'To measure' }),
  log_habit: (n) => ({ habit: `habits ${10 + n}` }),
  unlog_habit: (n) => ({ habit: `habits ${10 + n}` }),
  skip_habit: (n) => ({ habit: `habits ${40 + n}` }),
  pause_habit: (n) => ({ habit: `habits ${60 + n}` }),
  resume_habit: (n) => ({ habit: `habits ${60 + n}` }),
  show_habit: (n) => ({ habit: `habits ${10 + n}` }),
  list_habits: none,
  delete_habit: (n) => ({ habit: `Measured habit ${n}` }),
  // Reflections and sessions
  write_reflection: (n) => ({ text: 'A measured day', on: day(n) }),
  show_reflection: none,
  write_journal: (n) => ({ text: `A measured page ${n}`, title: `Measured page ${n}` }),
  update_journal: (n) => ({ entry: `Measured page ${n}`, text: 'Changed' }),
  show_journal: (n) => ({ entry: `Measured page ${n}` }),
  list_journal: none,
  delete_journal: (n) => ({ entry: `Measured page ${n}` }),
  add_learning: (n) => ({ text: `A measured thing ${n}`, topic: `Measured topic ${n}` }),
  list_learnings: none,
  delete_learning: (n) => ({ learning: `Measured topic ${n}` }),
  list_sessions: none,
  show_session: none,
  list_virtues: none,
  show_streaks: none,
  // Reminders
  add_reminder: (n) => ({ text: `Measured reminder ${n}`, at: '2030-01-01T10:00' }),
  update_reminder: (n) => ({ reminder: `Measured reminder ${n}`, at: '2030-01-02T10:00' }),
  snooze_reminder: (n) => ({ reminder: `Measured reminder ${n}`, until: '2030-01-03T10:00' }),
  list_reminders: none,
  cancel_reminder: (n) => ({ reminder: `Measured reminder ${n}` }),
  // The person
  set_preference: (n) => ({ display_name: `Ana ${n}` }),
  set_schedule: always({ briefing_at: '07:30' }),
  show_profile: none,
  set_focus: always({ category: 'mindfulness', priority: 3 }),
  list_focuses: none,
  set_ritual: always({ persona: 'wise_mentor' }),
  show_ritual: none,
  set_setting: always({ key: 'list_length', value: '20' }),
  set_notification: always({ kind: 'nudge', enabled: false }),
  list_settings: none,
  remember: (n) => ({ value: `measured ${n}`, key: `key_${n}` }),
  correct_preference: (n) => ({ preference: `key_${n}`, value: 'corrected' }),
  what_you_know: none,
  forget: (n) => ({ preference: `key_${n}` }),
  list_consents: none,
  show_stats: none,
  show_dashboard: none,
  recall: always({ query: 'what went well' }),
  undo: none,
  help: none,
};

/** Not measured: what needs another person or a finished turn, a picture or a whole export, and what can be done once. */
export const unmeasured: ReadonlySet<string> = new Set([
  ...['skip_task', 'stop_timer', 'delete_time', 'accept_action', 'resolve_blocker', 'remove_focus'],
  ...['start_session', 'continue_session', 'end_session', 'accept_goal', 'show_goal_graph', 'rate_answer'],
  ...['set_consent', 'delete_data', 'export_data', 'delete_account', 'change_nothing'],
  ...['link_channel', 'make_admin', 'list_access_requests', 'approve_access', 'refuse_access'],
]);
