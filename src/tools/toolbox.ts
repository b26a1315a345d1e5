import { z } from 'zod';
import { cutText } from '../core/conversation/storable-text.ts';
import type { ToolResult } from '../core/conversation/tool-result.ts';
import type { ModelTool } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import { accessTools } from './access.ts';
import { dayTools } from './day.ts';
import { goalTools } from './goals.ts';
import { habitTools } from './habits.ts';
import { helpTool } from './help.ts';
import { preferenceTools } from './preferences.ts';
import { recallTools } from './recall.ts';
import { reflectionTools } from './reflections.ts';
import { reminderTools } from './reminders.ts';
import { taskTools } from './tasks.ts';
import type { Tool, ToolContext } from './tool.ts';
import { undoTools } from './undo.ts';

/** A call whose tool exists and whose input has the tool's shape. */
export interface PreparedCall {
  tool: Tool;
  /** The words to look up in memory before the call runs, where it needs any. */
  recalls: string | undefined;
  run(context: ToolContext): Promise<ToolResult>;
}

/** All that chat can do, by name. */
export class Toolbox {
  readonly #tools: ReadonlyMap<string, Tool>;

  constructor(commands: readonly string[]) {
    const tools = [
      ...taskTools,
      ...goalTools,
      ...habitTools,
      ...reflectionTools,
      ...reminderTools,
      ...dayTools,
      ...preferenceTools,
      ...accessTools,
      ...recallTools,
      ...undoTools,
      helpTool(commands),
    ];
    this.#tools = new Map(tools.map((tool) => [tool.name, tool]));
  }

  get all(): Tool[] {
    return [...this.#tools.values()];
  }

  /** Whether a tool of this name may change rows, instead of only reading them. */
  changes(name: string): boolean {
    return this.#tools.get(name)?.effect === 'change';
  }

  /** The tools as a language model is shown them. */
  forModel(): ModelTool[] {
    return this.all.map(({ name, description, input }) => ({
      name,
      description,
      parameters: parametersOf(input),
    }));
  }

  /** Throws Refusal('unknown_tool') and Refusal('refused_input'), which name what is wrong. */
  prepare(name: string, input: Record<string, unknown>): PreparedCall {
    const tool = this.#tools.get(name);
    if (!tool) throw new Refusal('unknown_tool', { tool: cutText(name, 60) });
    const parsed = tool.input.safeParse(input);
    const read = parsed.success ? parsed : tool.input.safeParse(withoutNulls(input));
    if (!read.success) throw new Refusal('refused_input', { problem: problemOf(read.error) });
    return {
      tool,
      recalls: tool.recalls?.(read.data),
      run: (context) => {
        if (tool.adminOnly && context.person.role !== 'admin') throw new Refusal('admin_only');
        return tool.run(context, read.data);
      },
    };
  }
}

/** Without `$schema`, which says nothing to a model and which some servers refuse. */
function parametersOf(input: z.ZodObject): Record<string, unknown> {
  const { $schema: _, ...parameters } = z.toJSONSchema(input, { io: 'input' });
  return parameters;
}

/** Models write null for what they leave out. */
const withoutNulls = (input: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));

function problemOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}
