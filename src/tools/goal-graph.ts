import { z } from 'zod';
import { anyGoal } from '../core/goals/goal-noun.ts';
import { type CriticalPath, criticalPath } from '../core/goals/graph/critical-path.ts';
import { type GoalStatus, type Graph, isUnfinished } from '../core/goals/graph/graph.ts';
import { nearestTo } from '../core/goals/graph/neighbourhood.ts';
import { loadGraph } from '../core/goals/load-graph.ts';
import { loadWork } from '../core/goals/load-work.ts';
import { rollUp } from '../core/goals/roll-up.ts';
import { settingOf } from '../core/people/settings.ts';
import { resolve } from '../core/reference.ts';
import { drawGoalGraph } from '../pictures/goal-graph.ts';
import { toPng } from '../pictures/png.ts';
import { goalName, statusOf } from './goal-text.ts';
import { reference } from './inputs.ts';
import { defineTool, done, type ToolContext } from './tool.ts';

/** More boxes than this can't be read on a telephone. */
const drawnAtMost = 60;

export const goalGraphTool = defineTool({
  name: 'show_goal_graph',
  description:
    'Sends a picture of the goals and their links, with the critical path; of all, or of those around one goal.',
  effect: 'read',
  input: z.strictObject({ goal: reference('goal').optional() }),
  async run(context, input) {
    const { em, say } = context;
    const focus = input.goal === undefined ? undefined : await resolve(context, anyGoal, input.goal);
    const graph = await loadGraph(em);
    const path = pathIn(graph, focus);
    const shown = chosen(graph, focus, path);
    if (shown.size < 2) return done(say('graph_none'), { shown: [] });
    if ((await settingOf(em, context.person.id, 'pictures')) === 'on') {
      const content = await drawn(context, graph, shown, path, focus);
      context.attach({ fileName: 'goals.png', mediaType: 'image/png', content });
    }
    const lines = [say('graph_caption', { shown: shown.size, total: graph.goals.size }), ...pathLine(context, path)];
    const named = [...shown].flatMap((id) => graph.goals.get(id) ?? []).map(goalName);
    return done(lines.join('\n'), { shown: named, path: path?.goals.map(goalName) ?? [] });
  },
});

/** The critical path to the goal in the middle, or of all; none where that goal is finished. */
function pathIn(graph: Graph, focus: string | undefined): CriticalPath | undefined {
  const middle = focus === undefined ? undefined : graph.goals.get(focus);
  return middle && !isUnfinished(middle) ? undefined : criticalPath(graph, focus);
}

/** Those around the goal asked for; or those around the critical path, then all that are linked, as far as there is room. */
function chosen(graph: Graph, focus: string | undefined, path: CriticalPath | undefined): Set<string> {
  const along = path && path.goals.length > 1 ? path.goals.map(({ id }) => id) : [];
  if (focus !== undefined) return nearestTo(graph, [focus, ...along.filter((id) => id !== focus)], drawnAtMost);
  return nearestTo(
    graph,
    along.toReversed(),
    drawnAtMost,
    graph.edges.map(({ dependent }) => dependent),
  );
}

async function drawn(
  context: ToolContext,
  graph: Graph,
  shown: ReadonlySet<string>,
  path: CriticalPath | undefined,
  focus: string | undefined,
): Promise<Uint8Array> {
  const progress = rollUp(graph, await loadWork(context.em, [...graph.goals.keys()]));
  const status = (one: GoalStatus) => statusOf(context, { status: one });
  const words = { status, path: context.say('graph_legend_path') };
  const along = path?.goals.map(({ id }) => id) ?? [];
  const drawing = drawGoalGraph({ graph, shown, path: along, focus, progress, words });
  return toPng(drawing.svg, drawing);
}

function pathLine({ say }: ToolContext, path: CriticalPath | undefined): string[] {
  if (!path || path.goals.length < 2) return [];
  return [say('graph_path', { days: path.days, path: path.goals.map(({ title }) => title).join(' → ') })];
}
