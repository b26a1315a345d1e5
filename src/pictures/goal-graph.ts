import { Graph as Layout, layout } from '@dagrejs/dagre';
import {
  type Edge,
  type GoalStatus,
  type Graph,
  type GraphGoal,
  hasDirection,
  needsOf,
} from '../core/goals/graph/graph.ts';
import { inOrder } from '../core/goals/graph/order.ts';
import { fontFamily } from './png.ts';
import { element, line, svg } from './svg.ts';
import { wrapped } from './wrap.ts';

export interface GoalPicture {
  graph: Graph;
  /** The goals to draw. */
  shown: ReadonlySet<string>;
  /** The ids along the critical path, in order. */
  path: readonly string[];
  /** The goal that the picture is about. */
  focus?: string | undefined;
  /** Percent, by goal. */
  progress: ReadonlyMap<string, number>;
  /** What the legend says: of each status that occurs, and of the path. */
  words: { status(status: GoalStatus): string; path: string };
}

export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** Told apart by a sign as well as by colour, for those who see colours otherwise. */
const looks: Record<GoalStatus, { sign: string; fill: string; stroke: string }> = {
  todo: { sign: '○', fill: '#e8f0fe', stroke: '#2b5fc1' },
  blocked: { sign: '⊘', fill: '#fff4de', stroke: '#a8700d' },
  paused: { sign: '‖', fill: '#f0f0f0', stroke: '#6b6b6b' },
  done: { sign: '✓', fill: '#e3f5e6', stroke: '#2e7d3c' },
  canceled: { sign: '✕', fill: '#fbe9e7', stroke: '#a63d2f' },
};
const critical = '#d3420b';
const box = { width: 210, height: 58 };
const gap = { goals: 18, layers: 46 };
const margin = 24;
const legendHeight = 44;
const ink = '#1c1c1c';

/**
 * Draws goals in layers, from what comes first on the left (or top, where that is less wide) to what waits for it. Never
 * more than eight times as long as wide: channels refuse strips.
 */
export function drawGoalGraph(picture: GoalPicture): Drawing {
  const chosen = placed(picture, direction(picture));
  const legend = legendOf(picture);
  const width = Math.max(chosen.width, legend.width, chosen.height / 8) + 2 * margin;
  const height = Math.max(chosen.height, width / 8) + 2 * margin + legendHeight;
  const links = chosen.links.map((link) => drawLink(link, isOnPath(picture.path, link.edge)));
  const nodes = chosen.nodes.map((node) => drawGoal(picture, node));
  const inside = element('g', { transform: `translate(${(width - chosen.width) / 2} ${margin})` }, ...links, ...nodes);
  const below = element('g', { transform: `translate(${margin} ${height - legendHeight})` }, ...legend.parts);
  return { svg: svg(width, height, arrowHeads, inside, below), width, height };
}

interface Point {
  x: number;
  y: number;
}
interface PlacedGoal extends Point {
  goal: GraphGoal;
}
interface PlacedLink {
  edge: Edge;
  points: Point[];
}
interface Placed {
  width: number;
  height: number;
  nodes: PlacedGoal[];
  links: PlacedLink[];
}

/** Whichever way is less of a strip, by the number of layers and the goals in the widest. */
function direction({ graph, shown }: GoalPicture): 'LR' | 'TB' {
  const layerOf = new Map<string, number>();
  for (const id of inOrder(graph)) {
    if (!shown.has(id)) continue;
    layerOf.set(id, 1 + Math.max(-1, ...needsOf(graph, id, hasDirection).map((need) => layerOf.get(need) ?? -1)));
  }
  const layers = Map.groupBy(layerOf.values(), (layer) => layer);
  const widest = Math.max(1, ...[...layers.values()].map((goals) => goals.length));
  const across = (layers.size * (box.width + gap.layers)) / (widest * (box.height + gap.goals));
  const down = (widest * (box.width + gap.goals)) / (layers.size * (box.height + gap.layers));
  return Math.max(across, 1 / across) <= Math.max(down, 1 / down) ? 'LR' : 'TB';
}

function placed({ graph, shown }: GoalPicture, rankdir: 'LR' | 'TB'): Placed {
  const plan = new Layout({ multigraph: true });
  plan.setGraph({ rankdir, nodesep: gap.goals, ranksep: gap.layers, edgesep: 8 });
  for (const id of shown) plan.setNode(id, { ...box });
  const edges = graph.edges.filter(({ parent, dependent }) => shown.has(parent) && shown.has(dependent));
  for (const { parent, dependent, type } of edges) plan.setEdge(parent, dependent, {}, type);
  layout(plan);
  const { width = box.width, height = box.height } = plan.graph();
  return {
    width,
    height,
    nodes: [...shown].flatMap((id) => {
      const goal = graph.goals.get(id);
      const { x = 0, y = 0 } = plan.node(id);
      return goal ? [{ goal, x, y }] : [];
    }),
    links: edges.map((edge) => ({ edge, points: plan.edge(edge.parent, edge.dependent, edge.type).points ?? [] })),
  };
}

const arrowHeads = element(
  'defs',
  {},
  ...[
    ['arrow', '#8a8a8a'],
    ['critical', critical],
  ].map(([id, fill]) =>
    element(
      'marker',
      {
        id,
        viewBox: '0 0 8 8',
        refX: 7,
        refY: 4,
        markerWidth: 8,
        markerHeight: 8,
        orient: 'auto',
        markerUnits: 'userSpaceOnUse',
      },
      element('path', { d: 'M0 0 L8 4 L0 8 Z', fill }),
    ),
  ),
);

/** Solid for what is waited for, dashed for what only helps, dotted and without an arrow for what has no direction. */
const dashes: Partial<Record<Edge['type'], string>> = { enables: '7 4', related: '2 4', parallel: '2 4' };

function drawLink({ edge, points }: PlacedLink, isCritical: boolean): string {
  const hasArrow = edge.type !== 'related' && edge.type !== 'parallel';
  return element('polyline', {
    points: points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
    fill: 'none',
    stroke: isCritical ? critical : '#8a8a8a',
    'stroke-width': isCritical ? 3 : 1.4,
    'stroke-dasharray': dashes[edge.type],
    'marker-end': hasArrow ? `url(#${isCritical ? 'critical' : 'arrow'})` : undefined,
  });
}

function isOnPath(path: readonly string[], { parent, dependent, type }: Edge): boolean {
  const at = path.indexOf(parent);
  return at >= 0 && path[at + 1] === dependent && (type === 'requires' || type === 'blocks');
}

function drawGoal({ path, focus, progress }: GoalPicture, { goal, x, y }: PlacedGoal): string {
  const { sign, fill, stroke } = looks[goal.status];
  const isCritical = path.includes(goal.id);
  const [left, top] = [x - box.width / 2, y - box.height / 2];
  const percent = Math.round(progress.get(goal.id) ?? 0);
  const titles = wrapped(drawable(goal.title), 20, 2);
  const font = { 'font-family': fontFamily, fill: ink };
  return element(
    'g',
    { transform: `translate(${left.toFixed(1)} ${top.toFixed(1)})` },
    element('rect', {
      ...box,
      rx: 9,
      fill,
      stroke: isCritical ? critical : stroke,
      'stroke-width': isCritical ? 3 : 1.4,
    }),
    element('rect', { x: 1.5, y: box.height - 5, width: ((box.width - 3) * percent) / 100, height: 3.5, fill: stroke }),
    line({ x: 10, y: 35, 'font-size': 16, ...font, fill: stroke }, sign),
    ...titles.map((words, index) =>
      line(
        {
          x: 32,
          y: (titles.length === 1 ? 34 : 25) + index * 18,
          'font-size': 13,
          'font-weight': goal.id === focus ? 'bold' : undefined,
          ...font,
        },
        words,
      ),
    ),
  );
}

/** Without emoji, which the font does not have; unless there is nothing else. */
const drawable = (title: string): string =>
  title.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200D\uFE0F\u2640\u2642]/gu, '').trim() || title;

/** One row: the sign and word of each status that occurs, and the colour of the path. */
function legendOf({ graph, shown, path, words }: GoalPicture): { width: number; parts: string[] } {
  const statuses = new Set([...shown].flatMap((id) => graph.goals.get(id)?.status ?? []));
  const told = [...statuses].map((status) => ({
    words: `${looks[status].sign} ${words.status(status)}`,
    fill: looks[status].stroke,
  }));
  const entries = path.length > 1 ? [...told, { words: `▬ ${words.path}`, fill: critical }] : told;
  let x = 0;
  const parts = entries.map(({ words: said, fill }) => {
    const part = line({ x, y: 20, 'font-size': 12, 'font-family': fontFamily, fill }, said);
    x += said.length * 8 + 20;
    return part;
  });
  return { width: x, parts };
}
