import type { GeneralIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const generalPhrases: PhraseTable<GeneralIntent> = {
  show_week: [
    "[what's|what is|show|show me|how is|how does] [my|the|this] week [look|look like|going|like]",
    '[my|the] (week|weekly) (view|plan|agenda)',
    'what does (my|the|this) week look like',
    'what do i have (on|going on|planned) this week',
  ],
  show_week_of: [
    "(what's|what is|what do i have|what have i got|what is there) [up|on|planned|happening|due|going on|coming up] {when}",
    "(what's|what is|show|show me) [my|the] (agenda|plan|schedule) [for|on] {when}",
    '(show|show me) {when}',
    'what does {when} look like',
    "how (does|is|'s) {when} [look|look like|looking]",
    '{when}',
  ],
  show_day: [
    "[what's|what is|show|show me|how is|how does] [my|the] (agenda|day|plan) [look|look like|for today|today]",
    "(what's|what is) (up|on|planned|happening|due) (today|for today)",
    'what do i have (on|going on|planned) (today|for today)',
    'what does my day look like',
    '(my day|my agenda|agenda)',
  ],
  show_day_on: [
    "(what's|what is|what do i have|what have i got|what is there) [up|on|planned|happening|due|going on|coming up] {when}",
    "(what's|what is|show|show me) [my|the] (agenda|day|plan|schedule) [for|on] {when}",
    '[my] (agenda|plan|schedule) [for|on] {when}',
    '(show|show me) {when}',
    'what does {when} look like',
    "how (does|is|'s) {when} [look|look like|looking]",
    '{when}',
  ],
  undo: [
    'undo [that|it|this|the last one|last]',
    '(take that back|take it back|revert|revert that|undo that last one)',
  ],
  help: [
    'help [me]',
    '(what can you do|what do you do|how do you work|how does this work|what can i say|what can i ask you|commands|start)',
    '(show|show me|list) [the|your] commands',
  ],
  recall: [
    '(recall|search memory for) : {query}',
    'what did i (say|tell you|write|mention|note) about {query}',
    'what do you (remember|know) about {query}',
    'do you remember (what i said about|when i talked about) {query}',
    'when did i (talk about|mention|last mention) {query}',
    'recall',
  ],
};
