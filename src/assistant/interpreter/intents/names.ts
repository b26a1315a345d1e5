/** The ways to ask for something; each has one builder in this folder and a row of templates in each language's table. */
export const taskIntents = [
  'add_task',
  'add_task_to_list',
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
export const goalIntents = [
  'add_goal',
  'list_goals',
  'finish_goal',
  'cancel_goal',
  'goal_progress',
  'goal_deadline',
  'rename_goal',
  'link_goals',
  'unlink_goals',
  'show_goal',
] as const;
export const habitIntents = ['add_habit', 'list_habits', 'log_habit', 'log_done'] as const;
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
export const reflectionIntents = ['write_reflection'] as const;
export const generalIntents = ['show_day', 'show_day_on', 'undo', 'help', 'recall'] as const;
export const settingIntents = [
  'set_name',
  'set_time_zone',
  'set_language',
  'set_day_start',
  'brief_at',
  'brief_off',
  'link_channel',
] as const;
export const accessIntents = ['list_access_requests', 'approve_access', 'refuse_access'] as const;

export type TaskIntent = (typeof taskIntents)[number];
export type GoalIntent = (typeof goalIntents)[number];
export type HabitIntent = (typeof habitIntents)[number];
export type ReminderIntent = (typeof reminderIntents)[number];
export type ReflectionIntent = (typeof reflectionIntents)[number];
export type GeneralIntent = (typeof generalIntents)[number];
export type SettingIntent = (typeof settingIntents)[number];
export type AccessIntent = (typeof accessIntents)[number];
export type IntentName =
  | TaskIntent
  | GoalIntent
  | HabitIntent
  | ReminderIntent
  | ReflectionIntent
  | GeneralIntent
  | SettingIntent
  | AccessIntent;
