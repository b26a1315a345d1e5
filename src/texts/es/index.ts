import type { Catalogue } from '../catalogue.ts';
import { assistant } from './assistant.ts';
import { common } from './common.ts';
import { consents } from './consents.ts';
import { day } from './day.ts';
import { events } from './events.ts';
import { goals } from './goals.ts';
import { habits } from './habits.ts';
import { hierarchy } from './hierarchy.ts';
import { journal } from './journal.ts';
import { learned } from './learned.ts';
import { people } from './people.ts';
import { portability } from './portability.ts';
import { profile } from './profile.ts';
import { projects } from './projects.ts';
import { questions } from './questions.ts';
import { recall } from './recall.ts';
import { reflections } from './reflections.ts';
import { reminders } from './reminders.ts';
import { sessions } from './sessions.ts';
import { stats } from './stats.ts';
import { tasks } from './tasks.ts';
import { time } from './time.ts';
import { undo } from './undo.ts';
import { week } from './week.ts';

/** Everything Steward says, in Spanish. What it tells people to type is a command, since those work in every language. */
export const es: Catalogue = {
  ...common,
  ...tasks,
  ...hierarchy,
  ...projects,
  ...time,
  ...events,
  ...week,
  ...goals,
  ...habits,
  ...reflections,
  ...journal,
  ...sessions,
  ...reminders,
  ...day,
  ...stats,
  ...people,
  ...profile,
  ...consents,
  ...learned,
  ...portability,
  ...undo,
  ...recall,
  ...assistant,
  ...questions,
};
