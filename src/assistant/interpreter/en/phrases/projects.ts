import type { ProjectIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const projectPhrases: PhraseTable<ProjectIntent> = {
  add_project: [
    '(add|create|start|new|begin|set up) [me] [a|an|another|the|my] [new] project [called|named] : {name} (in|under|for) [the|my] area {area}',
    '(add|create|start|new|begin|set up) [me] [a|an|another|the|my] [new] project [called|named] : {name} (in|under|for) (the|my) {area} area',
    '(add|create|start|new|begin|set up) [me] [a|an|another|the|my] [new] project [called|named] : {name}',
    '[new] project :: {name}',
    '(add|create|start|new) [a] [new] project',
  ],
  add_list: [
    '(add|create|make|start|new|set up) [me] [a|an|another] [new] list (called|named|for) {name}',
    '(create|make|start|set up) [me] (a|an|another|a new) {name} list',
    'new list : {name}',
  ],
  list_projects: [
    '[show|list|show me|give me|see|view] [all|all of] [my|the|our] [open|current|active|running] projects',
    '(what are|what) [all] (my|the) [open|current|active] projects',
    'what projects (do i have|are there|are open|am i working on)',
    'how are my projects [doing|going]',
  ],
  list_silent_projects: [
    '(which|what) projects (are silent|are stale|have gone quiet|need an update|need attention|are stuck|have no updates)',
    '[show|list|show me] [my|the] (silent|stale|quiet) projects',
  ],
  list_lists: ['[show|list|show me|see|view] [all] [my|the|our] lists', '(what|which) lists (do i have|are there)'],
  show_project: [
    '(show|show me|open|view) [my|the] project : {project}',
    '(show|show me|open|view) [my|the] {project} project',
    "(how is|how's) [my|the] project {project} (going|doing|coming along)",
    "(how is|how's) [my|the] {project} project [going|doing|coming along]",
    "[what's|what is] [the] status of [my|the] project {project}",
    "[what's|what is] [the] status of [my|the] {project} project",
    "(what's|what is) (blocking|holding up) [my|the] {project} project",
  ],
  finish_project: [
    '[my|the] project : {project} is [now] (done|complete|completed|finished)',
    '[my|the] {project} project is [now] (done|complete|completed|finished)',
    '(mark|set) [my|the] project {project} [as] (done|complete|completed|finished)',
    '(mark|set) [my|the] {project} project [as] (done|complete|completed|finished)',
    "[i've|i have|i] (finished|completed|complete|finish) [my|the] project : {project}",
    "[i've|i have|i] (finished|completed|complete|finish) [my|the] {project} project",
  ],
  hold_project: [
    '(put|set) [my|the] project {project} on hold',
    '(put|set) [my|the] {project} project on hold',
    '(pause|hold) [my|the] project {project}',
    '(pause|hold) [my|the] {project} project',
  ],
  resume_project: [
    '(resume|unpause|restart) [my|the] project {project}',
    '(resume|unpause|restart) [my|the] {project} project',
  ],
  cancel_project: [
    '(cancel|abandon|give up|give up on|drop) [my|the] project {project}',
    '(cancel|abandon|give up|give up on|drop) [my|the] {project} project',
  ],
  delete_project: [
    '(delete|remove|archive) [my|the] (project|list) : {project}',
    '(delete|remove|archive) (my|the) {project} project',
    '(delete|remove|archive) (my|the) {project} list',
  ],
  rename_project: [
    'rename [my|the] (project|list) {project} (to|as|into) {name}',
    'rename [my|the] {project} (project|list) (to|as|into) {name}',
  ],
  project_deadline: [
    '(move|set|change|push|postpone) [the] deadline (of|for) [my|the] project {project} to {when}',
    '(move|set|change|push|postpone) [the] deadline (of|for) [my|the] {project} project to {when}',
    '(move|push|postpone|change) [my|the] project : {project} to {when}',
    '(move|push|postpone|change) [my|the] {project} project to {when}',
    '[my|the] project {project} is due {when}',
    '[my|the] {project} project is due {when}',
  ],
  move_project: [
    '(move|put) [my|the] project {project} (to|into|in|under) [the|my] area {area}',
    '(move|put) [my|the] {project} project (to|into|in|under) [the|my] area {area}',
    '(move|put) [my|the] project {project} (to|into|in|under) (the|my) {area} area',
  ],
  log_progress: [
    '[log|add|write] [an|a] [project] (update|progress) (on|for|of) [my|the] [project] {project} :: {text}',
    '{project} project update :: {text}',
  ],
  log_decision: ['[log|add|note|write] [a] decision (on|for|about|in) [my|the] [project] {project} :: {text}'],
  log_blocker: ['[log|add|note|write] [a] blocker (on|for|in) [my|the] [project] {project} :: {text}'],
  log_note: ['[log|add|write] [a] (note|project note) (on|for|about) [my|the] project {project} :: {text}'],
  list_updates: [
    '[show|list|show me|what are] [me] [the|all] (updates|latest updates|news) (on|of|for|about) [my|the] [project] {project}',
  ],
  list_decisions: [
    '[show|list|show me|what are] [me] [the|all] decisions (on|of|for|about|in) [my|the] [project] {project}',
  ],
  resolve_blocker: [
    '[the|my] blocker : {blocker} is [now] (resolved|gone|solved|fixed|out of the way)',
    '(resolve|clear|solve|remove) [the|my] blocker : {blocker}',
    '(resolved|solved) [the|my] blocker : {blocker}',
  ],
  accept_action: [
    '(accept|take) [the|my] (action|action item|next step) : {action}',
    '(make|turn) [the|my] (action|action item|next step) {action} (a task|into a task)',
  ],
};
