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
  list_goals_view: [
    '[show|list|show me|give me|see|view|what are] [all|all of] [my|the|our] {view:goalView} goals',
    'which [of my] goals (are|have i) {view:goalView}',
    'what goals are {view:goalView}',
  ],
  finish_goal: [
    '[my|the] goal : {goal} is (done|reached|achieved|complete|completed|finished)',
    '(mark|set) [my|the] goal {goal} [as] (done|reached|achieved|complete|completed|finished)',
    "[i|i've|i have] (reached|achieved|completed|finished|accomplished|met) [my|the] goal [of|to] : {goal}",
    "[i|i've|i have] (reached|achieved|completed|finished|accomplished|met) [my|the] {goal} goal",
  ],
  cancel_goal: [
    '(cancel|drop|abandon|give up|give up on) [my|the] goal [of|to|about] : {goal}',
    '(cancel|drop|abandon|give up|give up on) [my|the] {goal} goal',
  ],
  delete_goal: ['(delete|remove) [my|the] goal [of|to|about] : {goal}', '(delete|remove) [my|the] {goal} goal'],
  pause_goal: [
    '(pause|suspend|park) [my|the] goal [of|to|about] : {goal}',
    '(pause|suspend|park) [my|the] {goal} goal',
    'put [my|the] goal {goal} on hold',
    'put [my|the] {goal} goal on hold',
  ],
  reopen_goal: [
    '(reopen|resume|restart|unpause) [my|the] goal [of|to|about] : {goal}',
    '(reopen|resume|restart|unpause) [my|the] {goal} goal',
  ],
  goal_estimate: [
    '[my|the] goal : {goal} (takes|will take|needs) [about|around|some] {days:percent} days',
    '[my|the] {goal} goal (takes|will take|needs) [about|around|some] {days:percent} days',
  ],
  critical_path: [
    "[show|show me|what is|what's] [my|the] critical path",
    "[show|show me|what is|what's] [my|the] critical path (to|for|of) [my|the] [goal] {goal}",
    "(what is|what's) (holding up|in the way of) [my|the] goal {goal}",
    "(what is|what's) (holding up|in the way of) [my|the] {goal} goal",
  ],
  show_goal_graph: [
    '[show|show me|draw|draw me|give me|see] [a|the|my] (goal graph|goal map|map of my goals|graph of my goals|picture of my goals)',
    'draw [me] my goals',
    '[show|show me|draw|draw me] [a|the|my] (goal graph|goal map) (of|for|around) [my|the] [goal] {goal}',
  ],
  similar_goals: [
    '[show|show me|list|which] [my|other] goals (like|similar to) {goal}',
    '(which|what) goals are (like|similar to) {goal}',
    'is there a goal (like|similar to) {goal}',
  ],
  check_goals: ['check [all] [of] my goals', 'check (my|the) (goal graph|goal links)'],
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
  block_goals: ['[the|my] goal {needs} blocks [the|my] [goal] {goal}'],
  enable_goals: ['[the|my] goal {needs} (helps|enables|supports) [the|my] [goal] {goal}'],
  relate_goals: [
    '[the|my] goal {goal} is (related to|connected to|connected with) {needs}',
    'relate [the|my] [goal|goals] {goal} (to|with|and) {needs}',
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
