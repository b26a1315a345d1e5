/** Inputs that the tools of tasks share. */
import { z } from 'zod';
import { cognitiveLoads, energyLevels, energyRequirements, taskPriorities } from '../core/planning/task.entity.ts';
import { bulkViews } from '../core/planning/task-views.ts';
import { day, longText, reference, tags } from './inputs.ts';

export const task = reference('task');
const project = reference('project or list; a list of that name is made where there is none');

/** One task, several, or all of a list. */
export const choice = {
  task: task.optional(),
  tasks: z.array(task).min(1).max(100).optional().describe('Several tasks at once'),
  all: z.enum(bulkViews).optional().describe('All tasks that the list of this name shows'),
};

export const described = {
  priority: z.enum(taskPriorities).optional(),
  tags: tags.optional(),
  description: longText.optional(),
};

const minutes = z.number().int().min(1);
const held = z.string().trim().min(1).max(2000);

/** What can be said of a new task besides. */
export const details = {
  project: project.optional(),
  goal: reference('goal that it serves').optional(),
  estimate_minutes: minutes.max(100_000).optional(),
  blockers: held.optional().describe('What holds it up besides other tasks'),
  energy_requirement: z.enum(energyRequirements).optional(),
  cognitive_load: z.enum(cognitiveLoads).optional(),
  context_tags: tags.optional().describe('When or where it goes well: deep_work, morning_optimal'),
  switching_delay_minutes: z.number().int().min(0).max(1440).optional(),
  flow_minutes: minutes.max(1440).optional().describe('How long it goes well at a stretch'),
};

/** The same of a task that is there: null takes it away. */
export const changedDetails = {
  ...details,
  project: project.nullable().optional(),
  goal: reference('goal that it serves').nullable().optional(),
  estimate_minutes: minutes.max(100_000).nullable().optional(),
  blockers: held.nullable().optional(),
};

/** How the work went. */
export const experience = {
  energy_at_start: z.enum(energyLevels).optional(),
  energy_at_completion: z.enum(energyLevels).optional(),
  interruptions: z.number().int().min(0).max(10_000).optional(),
  context_switches: z.number().int().min(0).max(10_000).optional(),
};

export const repeats = {
  repeat: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .describe(
      'How it repeats: an RFC 5545 RRULE value such as FREQ=WEEKLY;BYDAY=TU, or daily, weekdays, weekly, monthly, yearly',
    ),
  repeat_after: z.string().trim().min(1).max(40).optional().describe('Repeats so long after each completion: P3D'),
  repeat_except: z.array(day).max(100).optional().describe('Days on which it does not come'),
};
