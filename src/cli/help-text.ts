export const helpText = `Steward, a companion for your own life.

  steward start              talk in this terminal, and serve Telegram, Slack and HTTP where they are configured
  steward chat               talk in this terminal only
  steward call TOOL JSON     run one tool as the local person and print its result as JSON
  steward call --jsonl       the same for many: {"tool": …, "input": …} a line on standard input
  steward tools              print every tool with its input, as docs/tools.md
  steward export FILE        write everything that is kept of the local person to a new file (a zip of JSON lines)
  steward import FILE        take in such a file, where nobody lives yet
  steward migrate            bring the database's schema up to date
  steward doctor             check configuration, database and invariants
  steward when|interpret     read {id, text, now, timezone, language} lines, print what the interpreter makes of them
  steward recall FILE        answer the questions of a file of conversations from memory

Configuration is by environment variables; the README lists them. None is needed.
`;
