import type { HierarchyIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const hierarchyPhrases: PhraseTable<HierarchyIntent> = {
  add_pillar: [
    '(add|create|new|set up) [me] [a|another|the|my] [new] pillar [called|named] : {name}',
    '[new] pillar :: {name}',
    '(add|create|new) [a] [new] pillar',
  ],
  add_area: [
    '(add|create|new|set up) [me] [a|an|another|the|my] [new] area [called|named] : {name} (in|under|to|below|for) [the|my] pillar {pillar}',
    '(add|create|new|set up) [me] [a|an|another|the|my] [new] area [called|named] : {name} (in|under|to|below|for) [the|my] {pillar} pillar',
    '(add|create|new|set up) [me] [a|an|another|the|my] [new] area [called|named] : {name} (in|under|below) {pillar}',
    '(add|create|new|set up) [me] [a|an|another|the|my] [new] area [called|named] : {name}',
    '[new] area :: {name}',
    '(add|create|new) [an|a] [new] area',
  ],
  pillar_share: [
    '(give|set) [the|my] pillar {pillar} [to] {percent:percent} % [of my time]',
    '(give|set) [the|my] {pillar} pillar [to] {percent:percent} % [of my time]',
    'give {pillar} {percent:percent} % of my time',
    '{pillar} (gets|should get|should have) {percent:percent} % of my time',
  ],
  rename_pillar: [
    'rename [the|my] pillar {pillar} (to|as|into) {name}',
    'rename [the|my] {pillar} pillar (to|as|into) {name}',
  ],
  rename_area: ['rename [the|my] area {area} (to|as|into) {name}', 'rename [the|my] {area} area (to|as|into) {name}'],
  move_area: [
    '(move|put) [the|my] area {area} (to|under|into|below|in) [the|my] [pillar] {pillar}',
    '(move|put) [the|my] {area} area (to|under|into|below|in) [the|my] [pillar] {pillar}',
  ],
  delete_pillar: [
    '(delete|remove|archive) [the|my] pillar : {pillar}',
    '(delete|remove|archive) (the|my) {pillar} pillar',
  ],
  delete_area: ['(delete|remove|archive) [the|my] area : {area}', '(delete|remove|archive) (the|my) {area} area'],
  show_pillar: [
    '(show|show me|open|view) [the|my] pillar : {pillar}',
    '(show|show me|open|view) (the|my) {pillar} pillar',
    "(how is|how's) [my|the] pillar {pillar} [going|doing]",
  ],
  show_hierarchy: [
    '[show|show me|list|see|view] [all] [my|the] (pillars|areas|hierarchy|pillars and areas|areas and pillars|big picture)',
    '(what are|what) [all] my (pillars|areas)',
    'what (pillars|areas) do i have',
  ],
};
