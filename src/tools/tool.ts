import type { z } from 'zod';
import type { OutboundFile } from '../core/conversation/message.ts';
import type { ButtonCall, ToolResult } from '../core/conversation/tool-result.ts';
import type { Jobs, Memory, RecallQuery } from '../core/ports.ts';
import type { Scope } from '../core/scope.ts';
import type { TextKey, TextValues } from '../texts/text.ts';

/** What a tool runs with: one person's open transaction and the words of their language. */
export interface ToolContext extends Scope {
  say(key: TextKey, values?: TextValues): string;
  jobs: Jobs;
  memory: Memory;
  recallQuery?: RecallQuery;
  /** Adds a picture or file to the reply that tells this call's result; it is stored with what the call changes. */
  attach(file: OutboundFile): void;
}

/**
 * One thing that chat can do. Names and inputs are stable: prompts, buttons, the interpreter and outside clients use
 * them. `effect` says whether it only reads, changes rows (then it can be undone), or destroys what can't be brought back
 * (then it runs only once the person themselves has confirmed it).
 */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  name: string;
  description: string;
  effect: 'read' | 'change' | 'destroy';
  input: Input;
  adminOnly?: boolean;
  /** The words this call needs looked up in memory; their embedding is fetched before the transaction opens. */
  recalls?(input: z.output<Input>): string;
  /** What the person is asked before a call that destroys runs. */
  confirmation?(context: ToolContext, input: z.output<Input>): Promise<Confirmation>;
  /** Throws Refusal or Ambiguity, and then nothing is changed. */
  run(context: ToolContext, input: z.output<Input>): Promise<ToolResult>;
}

/** A question before something is destroyed, the words of the button that says yes, and what may be done instead. */
export interface Confirmation {
  question: string;
  yes: string;
  instead?: ButtonCall[];
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
