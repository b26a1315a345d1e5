import type { GoalIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const goalPhrases: PhraseTable<GoalIntent> = {
  add_goal: [
    '(add|create|set|new|start) [me] [a|an|another|the] [new] goal [to|of|called|named] : {title}',
    '[my|new|a] [new] goal [is|is to|to] :: {title}',
    'my [new] goal (is to|is) {title}',
    'goal {title}',
    '(add|create|set|new) [a] [new] goal',
  ],
  list_goals: [
    '[show|list|show me|give me|see|view] [all|all of] [my|the|our] [open|current] goals',
    '(what are|what) [all] (my|the) [open|current] goals',
    'what goals do i have',
    'how are my goals [doing|going]',
  ],
  finish_goal: [
    '[my|the] goal : {goal} is (done|reached|achieved|complete|completed|finished)',
    '(mark|set) [my|the] goal {goal} [as] (done|reached|achieved|complete|completed|finished)',
    "[i|i've|i have] (reached|achieved|completed|finished|accomplished|met) [my|the] goal [of|to] : {goal}",
    "[i|i've|i have] (reached|achieved|completed|finished|accomplished|met) [my|the] {goal} goal",
  ],
  cancel_goal: [
    '(cancel|drop|abandon|give up|give up on|delete|remove) [my|the] goal [of|to|about] : {goal}',
    '(cancel|drop|abandon|give up|give up on|delete|remove) [my|the] {goal} goal',
  ],
  goal_progress: [
    '[my|the] goal : {goal} is [now] [at] {percent:percent} percent [done|complete|there]',
    '[my|the] goal : {goal} is [now] [at] {percent:percent} % [done|complete|there]',
    '[my|the] {goal} goal is [now] [at] {percent:percent} % [done|complete|there]',
    '(set|update) [the] progress (of|on|for) {goal} to {percent:percent} %',
    '(set|update) [the] progress (of|on|for) {goal} to {percent:percent}',
    '{goal} is (at|now at) {percent:percent} % [done|complete]',
  ],
  goal_deadline: [
    '(move|set|change|push|postpone) [the] deadline (of|for) [my|the] goal [of|to] : {goal} to {when}',
    '(move|push|postpone|change) [my|the] goal [of|to] : {goal} to {when}',
    '(move|push|postpone|change) [my|the] {goal} goal to {when}',
  ],
  rename_goal: ['rename [my|the] goal {goal} (to|as|into) {title}', 'rename [my|the] {goal} goal (to|as|into) {title}'],
  link_goals: [
    'link [the|my] [goal|goals] {goal} (to|with|and) {needs}',
    '[the|my] goal {goal} (needs|requires|depends on|depends upon) {needs}',
    '{goal} (depends on|depends upon) {needs}',
    '(make|let) {goal} depend on {needs}',
  ],
  unlink_goals: [
    'unlink [the|my] [goal|goals] {goal} (from|and) {needs}',
    "{goal} (no longer depends on|doesn't depend on|does not depend on|no longer needs) {needs}",
  ],
  show_goal: [
    '(show|show me|open|view) [my|the] goal [of|to|about] : {goal}',
    '(show|show me|open|view) [my|the] {goal} goal',
    "(how is|how's) [my|the] goal [of|to|about] {goal} (going|doing|coming along)",
    "(how is|how's) [my|the] {goal} goal [going|doing|coming along]",
  ],
};
