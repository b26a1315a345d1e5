import { focusCategories } from '../../../core/people/focus.entity.ts';
import { personas } from '../../../core/people/ritual.entity.ts';
import { call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import type { PersonIntent } from './names.ts';
import type { Builder } from './scope.ts';
import { timeOfDay } from './settings.ts';

export const personBuilders: Readonly<Record<PersonIntent, Builder>> = {
  show_profile: () => call('show_profile'),
  show_stats: () => call('show_stats'),
  show_dashboard: () => call('show_dashboard'),
  list_consents: () => call('list_consents'),
  list_settings: () => call('list_settings'),
  list_focuses: () => call('list_focuses'),
  show_ritual: () => call('show_ritual'),
  what_you_know: () => call('what_you_know'),
  export_data: () => call('export_data'),
  delete_account: () => call('delete_account'),
  rate_good: () => call('rate_answer', { helpful: true }),
  rate_bad: () => call('rate_answer', { helpful: false }),
  set_username: ({ username = '' }) => (/^@?\S+$/.test(username) ? call('set_preference', { username }) : undefined),
  set_hours: ({ from = '', to = '' }, scope) => {
    const [start, end] = [timeOfDay(from, scope), timeOfDay(to, scope)];
    if (typeof start !== 'string' || typeof end !== 'string') return undefined;
    // "From 9 to 5": an open hour that would end before it began is in the afternoon.
    const [hour = 0, minutes = ''] = [Number(end.slice(0, 2)), end.slice(3)];
    const later = start >= end && hour <= 12 ? `${hour + 12}:${minutes}` : end;
    return call('set_preference', { work_start: start, work_end: later });
  },
  set_focus: ({ category = '' }) => {
    const meant = namedBy(category, focusCategories);
    return meant && call('set_focus', { category: meant });
  },
  set_persona: ({ persona = '' }) => {
    const meant = namedBy(persona, personas);
    return meant && call('set_ritual', { persona: meant });
  },
  remember_about: ({ key = '', value = '' }) =>
    tidy(key).length <= 100 ? remembered(value, tidy(key)) : remembered(`my ${key} is ${value}`),
  remember_that: ({ value = '' }) => remembered(value),
  forget_learned: ({ preference = '' }) =>
    hasSubstance(preference) ? call('forget', { preference: tidy(preference) }) : undefined,
};

function remembered(words: string, key?: string): Interpretation | undefined {
  const value = tidy(words);
  return hasSubstance(value) && value.length <= 1000 ? call('remember', { value, key }) : undefined;
}

/** "Work life balance" is work_life_balance. */
function namedBy<const Name extends string>(words: string, names: readonly Name[]): Name | undefined {
  const said = tidy(words).toLowerCase().replace(/[ -]/g, '_');
  return names.find((name) => name === said);
}
