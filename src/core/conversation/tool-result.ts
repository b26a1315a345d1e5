/** A call that a button stands for. */
export interface ButtonCall {
  label: string;
  call: { tool: string; input: Record<string, unknown> };
}

/**
 * What a tool call came to: done (`text` says so), asked (it could mean two things: `text` is the question), or
 * refused (`text` says why and what to do). `data` is for programs and models; `buttons` are offered below the text.
 */
export interface ToolResult {
  outcome: 'done' | 'asked' | 'refused';
  text: string;
  data: Record<string, unknown>;
  buttons: ButtonCall[];
}
