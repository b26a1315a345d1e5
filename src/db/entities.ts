import { AuditEntrySchema } from '../core/audit/audit-entry.entity.ts';
import { ActionSchema } from '../core/conversation/action.entity.ts';
import { InboundMessageSchema } from '../core/conversation/inbound-message.entity.ts';
import { OutboundMessageSchema } from '../core/conversation/outbound-message.entity.ts';
import { ToolCallSchema } from '../core/conversation/tool-call.entity.ts';
import { GoalSchema } from '../core/goals/goal.entity.ts';
import { GoalLinkSchema } from '../core/goals/goal-link.entity.ts';
import { HabitSchema } from '../core/habits/habit.entity.ts';
import { HabitLogSchema } from '../core/habits/habit-log.entity.ts';
import { NotificationSchema } from '../core/notifications/notification.entity.ts';
import { ReminderSchema } from '../core/notifications/reminder.entity.ts';
import { AccessRequestSchema } from '../core/people/access-request.entity.ts';
import { IdentitySchema } from '../core/people/identity.entity.ts';
import { PairingCodeSchema } from '../core/people/pairing-code.entity.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import { TaskSchema } from '../core/planning/task.entity.ts';
import { DailyReflectionSchema } from '../core/reflections/daily-reflection.entity.ts';
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
];
