import type { ListIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const listPhrases: PhraseTable<ListIntent> = {
  add_task_to_list: [
    '(add|put|write) {title} (to|on|onto|in) (my|the|our) [todo|to-do|to do|task|tasks] list',
    '(add|put|write) {title} (to|on|onto|in) (my|the|our) (tasks|todos|to-dos)',
    '(add|put|write) {title} (to|on|onto|in) (my|the|our) {list} list',
  ],
  add_task_to_known_list: ['(add|put|write) {title} (to|on|onto|in|into) [my|the|our] {list}'],
  show_list: [
    "(what's|what is|whats|what do i have|what have i got|anything|is there anything) [still|left] (on|in) (my|the|our) {list} list",
    '(show|show me|list|read|read me|open|view|see|check) (my|the|our) {list} list',
  ],
  show_known_list: ["(what's|what is|whats) (on|in) [my|the|our] {list}", '(show|show me|read me) [my|the|our] {list}'],
};
