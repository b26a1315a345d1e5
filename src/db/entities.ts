import { AuditEntrySchema } from '../core/audit/audit-entry.entity.ts';
import { ConsentSchema } from '../core/consents/consent.entity.ts';
import { ActionSchema } from '../core/conversation/action.entity.ts';
import { AttachmentSchema } from '../core/conversation/attachment.entity.ts';
import { InboundMessageSchema } from '../core/conversation/inbound-message.entity.ts';
import { OutboundMessageSchema } from '../core/conversation/outbound-message.entity.ts';
import { ToolCallSchema } from '../core/conversation/tool-call.entity.ts';
import { GoalSchema } from '../core/goals/goal.entity.ts';
import { GoalLinkSchema } from '../core/goals/goal-link.entity.ts';
import { HabitSchema } from '../core/habits/habit.entity.ts';
import { HabitLogSchema } from '../core/habits/habit-log.entity.ts';
import { HabitPauseSchema } from '../core/habits/habit-pause.entity.ts';
import { NotificationSchema } from '../core/notifications/notification.entity.ts';
import { NotificationPreferenceSchema } from '../core/notifications/notification-preference.entity.ts';
import { ReminderSchema } from '../core/notifications/reminder.entity.ts';
import { AccessRequestSchema } from '../core/people/access-request.entity.ts';
import { FocusSchema } from '../core/people/focus.entity.ts';
import { IdentitySchema } from '../core/people/identity.entity.ts';
import { LearnedPreferenceSchema } from '../core/people/learned-preference.entity.ts';
import { PairingCodeSchema } from '../core/people/pairing-code.entity.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import { RitualSchema } from '../core/people/ritual.entity.ts';
import { SettingSchema } from '../core/people/setting.entity.ts';
import { ActionItemSchema } from '../core/planning/action-item.entity.ts';
import { AreaSchema } from '../core/planning/area.entity.ts';
import { BlockerSchema } from '../core/planning/blocker.entity.ts';
import { EventSchema } from '../core/planning/event.entity.ts';
import { PillarSchema } from '../core/planning/pillar.entity.ts';
import { ProjectSchema } from '../core/planning/project.entity.ts';
import { ProjectUpdateSchema } from '../core/planning/project-update.entity.ts';
import { RecurrenceSchema } from '../core/planning/recurrence.entity.ts';
import { TaskSchema } from '../core/planning/task.entity.ts';
import { TaskLinkSchema } from '../core/planning/task-link.entity.ts';
import { TimeEntrySchema } from '../core/planning/time-entry.entity.ts';
import { DailyReflectionSchema } from '../core/reflections/daily-reflection.entity.ts';
import { JournalEntrySchema } from '../core/reflections/journal-entry.entity.ts';
import { LearningSchema } from '../core/reflections/learning.entity.ts';
import { SessionSchema } from '../core/sessions/session.entity.ts';
import { SessionMetricSchema } from '../core/sessions/session-metric.entity.ts';
import { LeaseSchema } from '../jobs/lease.entity.ts';
import { SnippetSchema } from '../memory/snippet.entity.ts';

/** Every table of Steward. A new entity is added here and to a migration. */
export const entities = [
  PersonSchema,
  IdentitySchema,
  PairingCodeSchema,
  AccessRequestSchema,
  TaskSchema,
  GoalSchema,
  GoalLinkSchema,
  HabitSchema,
  HabitLogSchema,
  DailyReflectionSchema,
  ReminderSchema,
  NotificationSchema,
  InboundMessageSchema,
  ToolCallSchema,
  OutboundMessageSchema,
  ActionSchema,
  AuditEntrySchema,
  SnippetSchema,
  LeaseSchema,
  PillarSchema,
  AreaSchema,
  ProjectSchema,
  ProjectUpdateSchema,
  ActionItemSchema,
  BlockerSchema,
  RecurrenceSchema,
  TaskLinkSchema,
  TimeEntrySchema,
  EventSchema,
  HabitPauseSchema,
  JournalEntrySchema,
  LearningSchema,
  SessionSchema,
  SessionMetricSchema,
  FocusSchema,
  RitualSchema,
  SettingSchema,
  LearnedPreferenceSchema,
  NotificationPreferenceSchema,
  ConsentSchema,
  AttachmentSchema,
];
