import type { PhraseTable } from '../language.ts';
import { accessPhrases } from './phrases/access.ts';
import { eventPhrases } from './phrases/events.ts';
import { findingPhrases } from './phrases/finding.ts';
import { generalPhrases } from './phrases/general.ts';
import { goalPhrases } from './phrases/goals.ts';
import { habitPhrases } from './phrases/habits.ts';
import { hierarchyPhrases } from './phrases/hierarchy.ts';
import { journalPhrases } from './phrases/journal.ts';
import { listPhrases } from './phrases/lists.ts';
import { personPhrases } from './phrases/person.ts';
import { projectPhrases } from './phrases/projects.ts';
import { reflectionPhrases } from './phrases/reflections.ts';
import { reminderPhrases } from './phrases/reminders.ts';
import { sessionPhrases } from './phrases/sessions.ts';
import { settingPhrases } from './phrases/settings.ts';
import { taskPhrases } from './phrases/tasks.ts';
import { timePhrases } from './phrases/time.ts';
import { workPhrases } from './phrases/work.ts';

/** How English asks for things. Within a table order matters only where one text fits two rows of the same intent. */
export const phrases: PhraseTable = {
  ...taskPhrases,
  ...workPhrases,
  ...timePhrases,
  ...eventPhrases,
  ...listPhrases,
  ...hierarchyPhrases,
  ...projectPhrases,
  ...findingPhrases,
  ...goalPhrases,
  ...habitPhrases,
  ...journalPhrases,
  ...sessionPhrases,
  ...reminderPhrases,
  ...reflectionPhrases,
  ...generalPhrases,
  ...settingPhrases,
  ...personPhrases,
  ...accessPhrases,
};
