import type { z } from 'zod';
import type { ToolResult } from '../core/conversation/tool-result.ts';
import type { Jobs, Memory, RecallQuery } from '../core/ports.ts';
import type { Scope } from '../core/scope.ts';
import type { TextKey, TextValues } from '../texts/text.ts';

/** What a tool runs with: one person's open transaction and the words of their language. */
export interface ToolContext extends Scope {
  say(key: TextKey, values?: TextValues): string;
  jobs: Jobs;
  memory: Memory;
  recallQuery?: RecallQuery;
}

/**
 * One thing that chat can do. Names and inputs are stable: prompts, buttons, the interpreter and outside clients use
 * them. `effect` says whether it only reads, or changes rows (then it can be undone).
 */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  name: string;
  description: string;
  effect: 'read' | 'change';
  input: Input;
  adminOnly?: boolean;
  /** The words this call needs looked up in memory; their embedding is fetched before the transaction opens. */
  recalls?(input: z.output<Input>): string;
  /** Throws Refusal or Ambiguity, and then nothing is changed. */
  run(context: ToolContext, input: z.output<Input>): Promise<ToolResult>;
}

export const defineTool = <Input extends z.ZodObject>(tool: Tool<Input>): Tool => tool as unknown as Tool;

/** A call that did what it was asked. */
export const done = (
  text: string,
  data: Record<string, unknown> = {},
  buttons: ToolResult['buttons'] = [],
): ToolResult => ({
  outcome: 'done',
  text,
  data,
  buttons,
});
