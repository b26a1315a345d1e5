import { expect } from 'vitest';
import { z } from 'zod';

const name = z.string().regex(/^[\w-]{1,64}$/);

const plainMessage = z.strictObject({ role: z.enum(['system', 'user']), content: z.string().min(1) });
const words = z.strictObject({ role: z.literal('assistant'), content: z.string().min(1) });
const calls = z.strictObject({
  role: z.literal('assistant'),
  content: z.string().nullable(),
  tool_calls: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(40),
        type: z.literal('function'),
        function: z.strictObject({ name, arguments: z.string().transform(asObject) }),
      }),
    )
    .min(1),
});
const result = z.strictObject({ role: z.literal('tool'), tool_call_id: z.string(), content: z.string().min(1) });
const requestSchema = z.looseObject({
  model: z.string().min(1),
  stream: z.literal(true),
  messages: z.array(z.union([plainMessage, words, calls, result])),
  tools: z.array(
    z.strictObject({
      type: z.literal('function'),
      function: z.strictObject({
        name,
        description: z.string().min(1),
        parameters: z.looseObject({ type: z.literal('object') }),
      }),
    }),
  ),
});

/**
 * Holds a request against the rules of chat completions: one system message, which comes first; each assistant message
 * with calls followed by exactly their results, in order; no id of a call twice; names and arguments in form.
 */
export function expectWellFormed(request: unknown): void {
  const { messages, tools } = requestSchema.parse(request);
  expect(messages.map(({ role }) => role === 'system').lastIndexOf(true)).toBe(0);
  expect(messages.at(-1)?.role).toMatch(/user|tool/);
  const open: string[] = [];
  const seen: string[] = [];
  for (const message of messages) {
    if (message.role === 'tool') expect(message.tool_call_id).toBe(open.shift());
    else expect(open).toEqual([]);
    if ('tool_calls' in message) open.push(...message.tool_calls.map(({ id }) => id));
    if ('tool_calls' in message) seen.push(...message.tool_calls.map(({ id }) => id));
  }
  expect(open).toEqual([]);
  expect(new Set(seen).size).toBe(seen.length);
  expect(new Set(tools.map((tool) => tool.function.name)).size).toBe(tools.length);
}

function asObject(text: string, context: z.RefinementCtx): object {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  context.addIssue({ code: 'custom', message: 'arguments are not an object' });
  return {};
}
