/** Export, import and deletion, in English. */
export const portability = {
  export_readme:
    'Everything that Steward keeps of {name}, as of {day}.\n\nEach file is a table, each line a row as a JSON object; people.jsonl is the person. Times are UTC, days are your own.\nLeft out are vectors, which are made anew from the words, earlier exports, and the message that asked for this.\n\nTo take it in elsewhere: steward import FILE, where nobody lives yet.',
  exported:
    'Here is everything I have of you: {rows, plural, one {# row} other {# rows}} of {tables, plural, one {# table} other {# tables}}. “steward import FILE” takes it in elsewhere.',
  export_too_large: 'That is more than a chat takes. Run “steward export FILE” where Steward runs.',
  delete_account_question:
    'This deletes you here, for good: {rows, plural, one {# row} other {# rows}}, among them {tasks, plural, one {# task} other {# tasks}}, {goals, plural, one {# goal} other {# goals}}, {habits, plural, one {# habit} other {# habits}} and {messages, plural, one {# message} other {# messages}}. It can’t be undone, and I won’t know you any more. Do you want a copy first?',
  delete_account_yes: 'Yes, delete everything',
  export_first: 'A copy first',
  account_leaving: 'All right. I am deleting everything that I keep of you now, and tell you here when it is gone.',
  account_deleted:
    'It is done: {rows, plural, one {# row} other {# rows}} deleted, and I looked again: none is left. I don’t know you any more. Farewell!',
  last_admin: 'You are the only admin here, and others would be left without one. Name another first: /admin NAME',
  made_admin: '{name} is an admin, too, now.',
} as const;
