import { z } from 'zod';
import { cutText } from '../core/conversation/storable-text.ts';
import type { ToolResult } from '../core/conversation/tool-result.ts';
import type { ModelTool } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import { accessTools } from './access.ts';
import { archiveTools } from './archive.ts';
import { areaTools } from './areas.ts';
import { consentTools } from './consents.ts';
import { dayTools } from './day.ts';
import { eventTools } from './events.ts';
import { focusTools } from './focuses.ts';
import { goalGraphTool } from './goal-graph.ts';
import { goalLinkTools } from './goal-links.ts';
import { goalViewTools } from './goal-views.ts';
import { goalTools } from './goals.ts';
import { habitLogTools } from './habit-log.ts';
import { habitTools } from './habits.ts';
import { helpTool } from './help.ts';
import { hierarchyTools } from './hierarchy.ts';
import { journalTools } from './journal.ts';
import { keepTool } from './keep.ts';
import { learnedTools } from './learned.ts';
import { learningTools } from './learnings.ts';
import { pillarTools } from './pillars.ts';
import { portabilityTools } from './portability.ts';
import { preferenceTools } from './preferences.ts';
import { profileTools } from './profile.ts';
import { projectUpdateTools } from './project-updates.ts';
import { projectTools } from './projects.ts';
import { recallTools } from './recall.ts';
import { reflectionTools } from './reflections.ts';
import { reminderTools } from './reminders.ts';
import { ritualTools } from './rituals.ts';
import { searchTools } from './search.ts';
import { sessionListTools } from './session-lists.ts';
import { sessionTools } from './sessions.ts';
import { settingTools } from './settings.ts';
import { showProjectTools } from './show-project.ts';
import { statisticsTools } from './statistics.ts';
import { streakTools } from './streaks.ts';
import { taskListTools } from './task-lists.ts';
import { taskTools } from './tasks.ts';
import { timeTools } from './time.ts';
import { timerTools } from './timer.ts';
import type { Confirmation, Tool, ToolContext } from './tool.ts';
import { undoTools } from './undo.ts';

/** A call whose tool exists and whose input has the tool's shape. */
export interface PreparedCall {
  tool: Tool;
  /** The words to look up in memory before the call runs, where it needs any. */
  recalls: string | undefined;
  /** What must be asked before it may run; undefined for a call that destroys nothing. */
  confirmation: ((context: ToolContext) => Promise<Confirmation>) | undefined;
  run(context: ToolContext): Promise<ToolResult>;
}

/** All that chat can do, by name. */
export class Toolbox {
  readonly #tools: ReadonlyMap<string, Tool>;

  constructor(commands: readonly string[]) {
    const tools = [
      ...taskTools,
      ...taskListTools,
      ...timerTools,
      ...timeTools,
      ...eventTools,
      ...pillarTools,
      ...areaTools,
      ...hierarchyTools,
      ...projectTools,
      ...showProjectTools,
      ...projectUpdateTools,
      ...archiveTools,
      ...searchTools,
      ...goalTools,
      ...goalLinkTools,
      ...goalViewTools,
      goalGraphTool,
      ...habitTools,
      ...habitLogTools,
      ...reflectionTools,
      ...journalTools,
      ...learningTools,
      ...sessionTools,
      ...sessionListTools,
      ...streakTools,
      ...reminderTools,
      ...dayTools,
      ...preferenceTools,
      ...profileTools,
      ...focusTools,
      ...ritualTools,
      ...settingTools,
      ...learnedTools,
      ...consentTools,
      ...statisticsTools,
      ...portabilityTools,
      ...accessTools,
      ...recallTools,
      ...undoTools,
      keepTool,
      helpTool(commands),
    ];
    this.#tools = new Map(tools.map((tool) => [tool.name, tool]));
  }

  get all(): Tool[] {
    return [...this.#tools.values()];
  }

  find(name: string): Tool | undefined {
    return this.#tools.get(name);
  }

  /** Whether a tool of this name may change rows, instead of only reading them. */
  changes(name: string): boolean {
    const effect = this.find(name)?.effect;
    return effect === 'change' || effect === 'destroy';
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
      confirmation: confirmationOf(tool, read.data),
      run: (context) => {
        if (tool.adminOnly && context.person.role !== 'admin') throw new Refusal('admin_only');
        return tool.run(context, read.data);
      },
    };
  }
}

/** A tool that destroys and has no question is a bug of ours: it must not run unasked. */
function confirmationOf(tool: Tool, input: Record<string, unknown>): PreparedCall['confirmation'] {
  if (tool.effect !== 'destroy') return undefined;
  const { confirmation } = tool;
  if (!confirmation) throw new Error(`${tool.name} destroys but asks nothing`);
  return (context) => confirmation(context, input);
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
