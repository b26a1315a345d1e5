import type { SettingIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const settingPhrases: PhraseTable<SettingIntent> = {
  set_name: ['call me {name}', 'my name is {name}', '(set|change) my [display] name to {name}'],
  set_time_zone: [
    'my (time zone|timezone) (is|is now) {zone}',
    '(set|change|switch) [my|the] (time zone|timezone) to {zone}',
    '(time zone|timezone) : {zone}',
  ],
  set_language: [
    '(speak|talk|answer|reply|write) [to me] [in] {language:languageName}',
    '(set|change|switch) [my|the] language to {language}',
    'my language is {language}',
    '(switch|change) to {language:languageName}',
    'language : {language:languageName}',
  ],
  set_day_start: ['my day (starts|begins) [at] {clock}', '(set|change) [my|the] day start to {clock}'],
  brief_at: [
    'brief me [every day|daily|every morning] (at|by) {clock}',
    '(send|send me|give me|set|move|change|start) [me] [the|a|my] [daily|morning] (briefing|brief) (at|to|for|by) {clock}',
    '[daily|morning|my] (briefing|brief) (at|to) {clock}',
  ],
  brief_off: [
    '(stop|cancel|turn off|disable|end|no more) [the|my|sending me the] [daily|morning] (briefing|briefings|brief)',
    '(stop briefing me|briefing off|briefings off)',
    'turn [the|my] [daily|morning] (briefing|briefings) off',
  ],
  link_channel: [
    '(link|connect|pair|add) [my|another|a|this] [other] (telegram|slack|terminal|channel|device|phone|account)',
    'pair',
  ],
};
