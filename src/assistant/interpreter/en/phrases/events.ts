import type { EventIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const eventPhrases: PhraseTable<EventIntent> = {
  add_event: [
    '(schedule|book|arrange) [me] [in] {body}',
    '(add|create|make|new|set|set up|put|plan|have|hold) [me] [in] (a|an|another|the|my|new|a new) {kind:eventNoun} [called|named] : {body}',
    '[calendar] event :: {body}',
    '(add|put|enter|insert|write) [a|an] {body} (to|on|onto|in|into) (my|the|our) (calendar|agenda|schedule|diary)',
  ],
  add_event_on: [
    '(add|put|enter|insert|write) {title} (to|on|onto|in|into) (my|the|our) (calendar|agenda|schedule|diary) [for] {when}',
  ],
  cancel_event: [
    '(cancel|delete|remove|drop|call off|erase|scratch) [the|my|our|that|this] {kind:eventNoun} {event}',
    '(cancel|delete|remove|drop|call off|erase|scratch) [the|my|our|that|this] {event} (event|appointment|meeting)',
    '(cancel|delete|remove|drop|call off|erase|scratch|clear|take) [the|my|our|that|this] {event} (from|off|out of|in|on) (my|the|our) (calendar|agenda|schedule|diary)',
  ],
  move_event: [
    '(push|move|postpone|reschedule|shift|delay|bump|change) [the|my|our|that|this] {kind:eventNoun} {event} (to|until|till) {when}',
    '(push|move|postpone|reschedule|shift|delay|bump|change) [the|my|our|that|this] {event} (event|appointment|meeting) (to|until|till) {when}',
  ],
  list_events: [
    '[show|list|show me|give me|read|read me|open|check|view|see|display|tell me] [all] [of] [my|the|our] [upcoming|next|coming] (events|meetings|appointments|calendar)',
    '(what|which) (events|meetings|appointments) (do i have|have i got|are coming up|are there)',
    'do i have [any] [upcoming] (events|meetings|appointments) [coming up|soon]',
    "(what's|what is|anything|is there anything) (on|in) (my|the|our) (calendar|diary)",
  ],
  list_events_on: [
    '[show|list|show me|give me|read|read me|open|check|view|see|display|tell me] [all] [of] [my|the|our] (events|meetings|appointments|calendar) [for|on|in|of] {when}',
    '(what|which) (events|meetings|appointments) (do i have|have i got|are there|are scheduled) [for|on|in] {when}',
    'do i have [any|some|a] (events|meetings|appointments|meeting|appointment|event) [for|on|in] {when}',
    "(what's|what is|anything|is there anything) (on|in) (my|the|our) (calendar|diary) [for|on|in] {when}",
    'am i (free|busy|available) [on|for|in] {when}',
  ],
  find_event: [
    "(when is|when's|where is|where's|what time is|at what time is) (my|the|our) [next] {event} (appointment|meeting|event)",
    "(when is|when's|where is|where's|what time is|at what time is) (my|the|our) [next] (appointment|meeting|event) with {event}",
  ],
};
