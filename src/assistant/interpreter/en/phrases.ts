import type { PhraseTable } from '../language.ts';
import { accessPhrases } from './phrases/access.ts';
import { generalPhrases } from './phrases/general.ts';
import { goalPhrases } from './phrases/goals.ts';
import { habitPhrases } from './phrases/habits.ts';
import { reflectionPhrases } from './phrases/reflections.ts';
import { reminderPhrases } from './phrases/reminders.ts';
import { settingPhrases } from './phrases/settings.ts';
import { taskPhrases } from './phrases/tasks.ts';

/** How English asks for things. Within a table order matters only where one text fits two rows of the same intent. */
export const phrases: PhraseTable = {
  ...taskPhrases,
  ...goalPhrases,
  ...habitPhrases,
  ...reminderPhrases,
  ...reflectionPhrases,
  ...generalPhrases,
  ...settingPhrases,
  ...accessPhrases,
};
