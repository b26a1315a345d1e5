import { consentNames } from '../../../core/consents/consent.entity.ts';
import { personBuilders } from '../intents/person.ts';
import { call } from '../interpretation.ts';
import { built, command, type RunnableCommand } from './command.ts';

const yes = /^(?:on|yes|given|sim|sí|si|oui)$/;
const no = /^(?:off|no|withdrawn|não|nao|non)$/;

export const personCommands: readonly RunnableCommand[] = [
  command('profile', 'Who you are here, with level and alignment', () => call('show_profile')),
  command('dashboard', 'Where you stand', () => call('show_dashboard')),
  command('stats', 'Your figures', () => call('show_stats')),
  command('focus', 'What you want to care for: /focus mindfulness', (rest, scope) =>
    rest === '' ? call('list_focuses') : built(personBuilders.set_focus({ category: rest }, scope), 'what_to_focus'),
  ),
  command('consent', 'Your consents, or change one: /consent learn_preferences off', (rest) => {
    const [name = '', answer = ''] = rest.toLowerCase().split(/[\s:;=]+/);
    const consent = consentNames.find((one) => one === name);
    if (!consent || (!yes.test(answer) && !no.test(answer))) return call('list_consents');
    return call('set_consent', { consent, granted: yes.test(answer) });
  }),
  command('hours', 'Your working hours: /hours 9:00-17:00', (rest, scope) => {
    const [from = '', to = ''] = rest.split(/\s*(?:-|–|\bto\b)\s*/);
    return built(personBuilders.set_hours({ from, to }, scope), 'what_to_set');
  }),
  command('unlearn', 'Have me forget something about you: /unlearn #1', (rest) =>
    rest === '' ? call('what_you_know') : call('forget', { preference: rest }),
  ),
  command('correct', 'Put right what I know of you: /correct #1: I like tea', (rest) => {
    const [, preference, value] = /^(#\d+|[^:]+?)\s*(?::|\s)\s*(.+)$/s.exec(rest) ?? [];
    return preference && value ? call('correct_preference', { preference, value }) : call('what_you_know');
  }),
  command('admin', 'Make somebody else an admin, too: /admin NAME', (rest) =>
    rest === '' ? call('show_profile') : call('make_admin', { person: rest }),
  ),
  command('know', 'What I know about you, or something to know: /know I prefer mornings', (rest, scope) =>
    rest === '' ? call('what_you_know') : built(personBuilders.remember_that({ value: rest }, scope), 'what_to_set'),
  ),
  command('export', 'Everything I keep of you, as one file', () => call('export_data')),
];
