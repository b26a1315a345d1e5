import type { SessionIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const sessionPhrases: PhraseTable<SessionIntent> = {
  start_session: ['(start|begin|open|new|do) [a|an|another|the|my] [new] [guided] session'],
  start_session_of_type: [
    '(start|begin|open|new|do) [a|an|another|the|my] [new] [guided] {type:sessionType} session',
    '(start|begin|do) [a|an] [new] {type:sessionType}',
  ],
  continue_session: ['(continue|resume|go on with|take up) [with] [my|the|our] session'],
  pause_session: ['(pause|interrupt) [my|the|our] session'],
  end_session: ['(end|stop|finish|quit|close) [my|the|our|this] session'],
  list_sessions: ['[show|list|show me] [all|all of] (my|the) sessions'],
  sum_up_sessions: [
    '(sum up|summarise|summarize) [my|the] sessions',
    'how were my sessions',
    '[show] [my] session summary',
  ],
  list_virtues: ['[show|list|show me] my virtues', 'what virtues (have i earned|did i earn)'],
  show_streaks: [
    "[show|show me|what is|what's|what are] my (activity|session|personal|life) (streak|streaks)",
    'how long have i been active',
  ],
};
