import { settingKeys } from '../../../core/people/settings.ts';
import { dropFirst } from '../intents/reference.ts';
import { settingBuilders } from '../intents/settings.ts';
import { call } from '../interpretation.ts';
import { built, command, onlyTool, type RunnableCommand, sentencesOf } from './command.ts';

export const settingCommands: readonly RunnableCommand[] = [
  command('settings', 'Change a setting: /settings language Portuguese', (rest, scope, sentence) => {
    const [key = '', value = ''] = rest.toLowerCase().split(/[\s:=]+/);
    if (settingKeys.some((known) => known === key) && value !== '') return call('set_setting', { key, value });
    return onlyTool(
      ['set_preference', 'set_schedule'],
      'what_to_set',
      [rest, ...sentencesOf('settings', rest, scope)],
      sentence,
    );
  }),
  command('briefing', 'Set the morning briefing: /briefing 7:30, /briefing off', (rest, scope) => {
    if (scope.language.offWords.includes(rest.toLowerCase())) return call('set_schedule', { briefing_at: 'off' });
    return built(
      settingBuilders.brief_at({ clock: dropFirst(rest, scope.language.commands.leading.briefing) }, scope),
      'when_to_brief',
    );
  }),
  command('pair', 'Link another channel to you', () => call('link_channel')),
];
