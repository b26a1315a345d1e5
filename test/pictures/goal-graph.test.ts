import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalStatuses } from '../../src/core/goals/goal.entity.ts';
import { type Graph, graphOf } from '../../src/core/goals/graph/graph.ts';
import { drawGoalGraph } from '../../src/pictures/goal-graph.ts';
import { toPng } from '../../src/pictures/png.ts';
import { anyGraph, goal, link } from '../core/goals/graphs.ts';

const words = { status: (status: string) => `is ${status}`, path: 'the path' };
const draw = (graph: Graph, path: string[] = []) =>
  drawGoalGraph({ graph, shown: new Set(graph.goals.keys()), path, progress: new Map(), words });

/** Width and height as a PNG's header tells them. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe('the picture of a goal graph', () => {
  it('shows each goal with the sign of its status, and tells the signs apart below', () => {
    const goals = goalStatuses.map((status) => goal(`goal ${status}`, { status }));
    const { svg } = draw(graphOf(goals, []));
    for (const status of goalStatuses) {
      expect(svg).toContain(`>goal ${status}<`);
      expect(svg).toMatch(new RegExp(`>[○⊘‖✓✕] is ${status}<`));
    }
    expect(new Set(svg.match(/[○⊘‖✓✕](?= is )/g)).size).toBe(goalStatuses.length);
  });

  it('draws the links of the critical path, and only those, as such', () => {
    const graph = graphOf(
      [goal('a'), goal('b'), goal('c')],
      [link('b', 'a'), link('c', 'b'), link('c', 'a', 'enables')],
    );
    const { svg } = draw(graph, ['a', 'b', 'c']);
    expect(svg.match(/<polyline[^>]*url\(#critical\)/g)).toHaveLength(2);
    expect(svg.match(/<polyline[^>]*url\(#arrow\)/g)).toHaveLength(1);
    expect(svg).toContain('the path');
    expect(draw(graph).svg).not.toContain('the path');
  });

  it('shows markup as it is, and cuts long titles', () => {
    const { svg } = draw(graphOf([goal('<b>&"x"</b>'), goal('word '.repeat(100))], []));
    expect(svg).toContain('&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt;');
    expect(svg).toContain('word word word…');
    expect(svg).not.toContain('word word word word word');
  });

  it('becomes a PNG whatever the titles are made of, in a shape that channels show', async () => {
    const unit = fc.constantFrom(
      '🏃‍♀️',
      'مرحبا',
      '日本',
      '\u0001',
      '\uFFFF',
      '\uD800',
      '\t',
      '<',
      '&',
      'é',
      ' ',
      'w'.repeat(40),
    );
    await fc.assert(
      fc.asyncProperty(
        anyGraph,
        fc.array(fc.string({ unit, minLength: 1 }), { minLength: 8, maxLength: 8 }),
        async (drawn, titles) => {
          const goals = [...drawn.goals.values()].map((one, index) => ({ ...one, title: titles[index] ?? '' }));
          const drawing = draw(graphOf(goals, drawn.edges), ['0', '1']);
          const { width, height } = sizeOf(await toPng(drawing.svg, drawing));
          expect(Math.max(width / height, height / width)).toBeLessThan(20);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    ['in a row', (index: number) => link(`goal ${index + 1}`, `goal ${index}`)],
    ['around one', (index: number) => link('goal 0', `goal ${index + 1}`)],
  ])('of sixty goals %s is no strip, and not too large', async (_, edge) => {
    const goals = Array.from({ length: 60 }, (_, index) => goal(`goal ${index}`));
    const graph = graphOf(
      goals,
      Array.from({ length: 59 }, (_, index) => edge(index)),
    );
    const drawing = draw(graph);
    const png = await toPng(drawing.svg, drawing);
    const { width, height } = sizeOf(png);
    expect(width + height).toBeLessThan(10_000);
    expect(Math.max(width / height, height / width)).toBeLessThan(20);
    expect(png.length).toBeLessThan(2_000_000);
  });
});
