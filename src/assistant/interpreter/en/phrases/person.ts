import type { PersonIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const personPhrases: PhraseTable<PersonIntent> = {
  show_profile: ['[show|show me] my profile', '(who am i|profile)'],
  show_stats: [
    '[show|show me|how are] [my|the] (stats|statistics|figures|numbers)',
    '(how am i doing|how did i do this week)',
  ],
  show_dashboard: ['[show|show me|open] [my|the] (dashboard|overview)', '(where do i stand|give me an overview)'],
  list_consents: [
    '[show|show me|list|what are] [my|the] (consents|privacy settings|privacy)',
    'what (do|did) i consent to',
  ],
  list_settings: ['(show|show me|list|what are) [my|the] settings', 'my settings'],
  list_focuses: ['(show|show me|list|what are) my (focuses|emotional focuses)', 'my (focuses|emotional focuses)'],
  show_ritual: ['[show|show me|what is] my ritual'],
  what_you_know: [
    'what (do you know|have you learned|did you learn|do you remember) about me',
    '(what you know about me|show what you know about me)',
  ],
  export_data: [
    '(export|download|back up|send me) [all|all of] my data',
    '(give me|i want|make) (a copy of my data|a copy of all my data|all my data)',
  ],
  delete_account: [
    '(delete|erase|remove|close) my (account|profile)',
    '(delete|erase|remove) (all my data|everything about me|everything you know about me|all data about me)',
  ],
  rate_good: [
    "(that was|that's|this was|this is|that is) (helpful|very helpful|useful|a good answer|a great answer)",
    '(good answer|great answer|helpful|thumbs up)',
  ],
  rate_bad: [
    "(that was|that's|this was|this is|that is) (not helpful|unhelpful|useless|wrong|a bad answer|not what i asked|not what i meant)",
    "(that wasn't|that isn't|this isn't|this wasn't) (helpful|useful|what i asked|what i meant)",
    '(bad answer|not helpful|unhelpful|wrong answer|thumbs down)',
  ],
  set_username: ['my username is {username}', '(set|change) my username to {username}'],
  set_hours: [
    '(i work|my working hours are|my hours are|my work hours are) [from] {from} (to|until|till) {to}',
    '(set|change) my (working hours|work hours) to {from} (to|until|till) {to}',
  ],
  set_focus: ['[i want to] focus on {category}', 'my focus is {category}'],
  set_persona: ['(speak|talk|speak to me|talk to me) (like|as) [a|an|my] {persona}', '(be|be my) [a|an] {persona}'],
  remember_about: [
    '(remember|keep in mind|note) that my {key} is {value}',
    '(remember|keep in mind) my {key} is {value}',
  ],
  remember_that: [
    '(remember|keep in mind|know) that {value}',
    'remember :: {value}',
    'i want you to (know|remember) that {value}',
  ],
  forget_learned: [
    'forget (that|what you know about|what you learned about|about) {preference}',
    'forget {preference:place}',
  ],
};
