/** Journal entries and learnings, in English. */
export const journal = {
  journal_written: 'Kept in your journal ({day}).',
  journal_updated: 'Changed the journal entry of {day}: {title}',
  journal_deleted: 'Deleted the journal entry: {title}',
  journal_heading: 'Your journal:',
  journal_none:
    '{searched, select, yes {No journal entry matches.} other {Your journal is empty. Write with “/journal today was long”.}}',
  journal_line: '{position}. {day} – {title}',
  journal_view: `{day}{titled, select, yes { – {title}} other {}}
{text}`,
  learning_added: 'Learned ({topic}): {text}',
  learning_deleted: 'Deleted what you had learned ({topic}): {text}',
  learning_general: 'general',
  learnings_heading: 'What you learned:',
  learnings_none:
    '{searched, select, yes {Nothing that you learned matches.} other {Nothing kept yet. Say it like “/learned bread needs time”.}}',
  learning_line: '{position}. {topic}: {text}',
} as const;
