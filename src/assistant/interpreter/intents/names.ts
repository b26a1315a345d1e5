/** The ways to ask for something; each has one builder in this folder and a row of templates in each language's table. */
export const taskIntents = [
  'add_task',
  'reopen_task',
  'complete_task',
  'rename_task',
  'set_due',
  'clear_due',
  'set_priority',
  'set_task_status',
  'delete_task',
  'list_tasks',
  'list_tasks_view',
  'find_tasks',
] as const;
export const workIntents = [
  'skip_task',
  'show_task',
  'unlink_tasks',
  'link_tasks',
  'hold_up_task',
  'estimate_task',
  'move_all',
  'complete_all',
  'delete_all',
  'list_held_up',
] as const;
export const timeIntents = [
  'start_timer',
  'start_timer_on',
  'stop_timer',
  'stop_timer_at',
  'timer_status',
  'log_time',
  'list_time',
  'list_time_on',
  'list_time_of',
] as const;
export const eventIntents = [
  'add_event',
  'add_event_on',
  'cancel_event',
  'move_event',
  'list_events',
  'list_events_on',
  'find_event',
] as const;
export const listIntents = ['add_task_to_list', 'add_task_to_known_list', 'show_list', 'show_known_list'] as const;
export const hierarchyIntents = [
  'add_pillar',
  'add_area',
  'pillar_share',
  'rename_pillar',
  'rename_area',
  'move_area',
  'delete_pillar',
  'delete_area',
  'show_pillar',
  'show_hierarchy',
] as const;
export const projectIntents = [
  'add_project',
  'add_list',
  'list_projects',
  'list_silent_projects',
  'list_lists',
  'show_project',
  'finish_project',
  'hold_project',
  'resume_project',
  'cancel_project',
  'delete_project',
  'rename_project',
  'project_deadline',
  'move_project',
  'log_progress',
  'log_decision',
  'log_blocker',
  'log_note',
  'list_updates',
  'list_decisions',
  'resolve_blocker',
  'accept_action',
] as const;
export const findingIntents = ['search', 'restore', 'list_archived'] as const;
export const goalIntents = [
  'add_goal',
  'list_goals',
  'list_goals_view',
  'critical_path',
  'show_goal_graph',
  'similar_goals',
  'check_goals',
  'finish_goal',
  'cancel_goal',
  'delete_goal',
  'pause_goal',
  'reopen_goal',
  'goal_estimate',
  'goal_progress',
  'goal_deadline',
  'rename_goal',
  'block_goals',
  'enable_goals',
  'relate_goals',
  'link_goals',
  'unlink_goals',
  'show_goal',
] as const;
export const habitIntents = [
  'add_habit',
  'habits_at_risk',
  'list_habits',
  'show_habit',
  'skip_habit',
  'skip_on_day',
  'unlog_habit',
  'pause_habits',
  'pause_habit',
  'resume_habits',
  'resume_habit',
  'delete_habit',
  'rename_habit',
  'log_habit',
  'log_done',
] as const;
export const reminderIntents = [
  'add_reminder',
  'add_reminder_after_time',
  'add_alarm',
  'add_timer',
  'wake_up',
  'snooze_reminder',
  'snooze_named_reminder',
  'cancel_reminder',
  'move_reminder',
  'reword_reminder',
  'list_reminders',
] as const;
/** Read from the text as typed, before anything else. */
export const reflectionIntents = ['write_reflection', 'write_journal'] as const;
export const journalIntents = [
  'list_journal',
  'search_journal',
  'learnings_about',
  'list_learnings',
  'add_learning_about',
  'add_learning',
] as const;
export const sessionIntents = [
  'start_session',
  'start_session_of_type',
  'continue_session',
  'pause_session',
  'end_session',
  'list_sessions',
  'sum_up_sessions',
  'list_virtues',
  'show_streaks',
] as const;
export const generalIntents = [
  'show_week',
  'show_week_of',
  'show_day',
  'show_day_on',
  'undo',
  'help',
  'recall',
] as const;
export const settingIntents = [
  'set_name',
  'set_time_zone',
  'set_language',
  'set_day_start',
  'brief_at',
  'brief_off',
  'link_channel',
] as const;
export const personIntents = [
  'show_profile',
  'show_stats',
  'show_dashboard',
  'list_consents',
  'list_settings',
  'list_focuses',
  'show_ritual',
  'what_you_know',
  'export_data',
  'delete_account',
  'rate_good',
  'rate_bad',
  'set_username',
  'set_hours',
  'set_focus',
  'set_persona',
  'remember_about',
  'remember_that',
  'forget_learned',
] as const;
export const accessIntents = ['list_access_requests', 'approve_access', 'refuse_access'] as const;

export type TaskIntent = (typeof taskIntents)[number];
export type WorkIntent = (typeof workIntents)[number];
export type TimeIntent = (typeof timeIntents)[number];
export type EventIntent = (typeof eventIntents)[number];
export type ListIntent = (typeof listIntents)[number];
export type HierarchyIntent = (typeof hierarchyIntents)[number];
export type ProjectIntent = (typeof projectIntents)[number];
export type FindingIntent = (typeof findingIntents)[number];
export type GoalIntent = (typeof goalIntents)[number];
export type HabitIntent = (typeof habitIntents)[number];
export type ReminderIntent = (typeof reminderIntents)[number];
export type ReflectionIntent = (typeof reflectionIntents)[number];
export type JournalIntent = (typeof journalIntents)[number];
export type SessionIntent = (typeof sessionIntents)[number];
export type GeneralIntent = (typeof generalIntents)[number];
export type SettingIntent = (typeof settingIntents)[number];
export type PersonIntent = (typeof personIntents)[number];
export type AccessIntent = (typeof accessIntents)[number];
export type IntentName =
  | TaskIntent
  | WorkIntent
  | TimeIntent
  | EventIntent
  | ListIntent
  | HierarchyIntent
  | ProjectIntent
  | FindingIntent
  | GoalIntent
  | HabitIntent
  | ReminderIntent
  | ReflectionIntent
  | JournalIntent
  | SessionIntent
  | GeneralIntent
  | SettingIntent
  | PersonIntent
  | AccessIntent;
