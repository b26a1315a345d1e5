/** A call that a button stands for. */
export interface ButtonCall {
  label: string;
  call: { tool: string; input: Record<string, unknown> };
}

/** What the person writes next, in whatever words, is this input of this call. */
export interface AwaitedAnswer extends Pick<ButtonCall, 'call'> {
  key: string;
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
  /** A question in words, which the next message answers unless it is a command or one of the buttons. */
  awaits?: AwaitedAnswer;
}
