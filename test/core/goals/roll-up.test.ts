import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../src/core/goals/graph/graph.ts';
import { rollUp, type Work } from '../../../src/core/goals/roll-up.ts';
import { goal, link, soundGraph } from './graphs.ts';

const tasks = (done: number, total: number): Work => ({ tasks: { done, total }, projects: [] });

describe('the rolled-up progress of a goal', () => {
  it('is what its person says where nothing belongs to it', () => {
    expect(rollUp(graphOf([goal('a', { progress: 30 })], []), new Map()).get('a')).toBe(30);
  });

  it('is the mean of its sub-goals, its projects, its tasks taken together, and what its person says', () => {
    const graph = graphOf(
      [goal('all', { progress: 50 }), goal('done', { status: 'done' }), goal('half', { progress: 50 })],
      [link('all', 'done'), link('all', 'half')],
    );
    const work = new Map<string, Work>([['all', { tasks: { done: 1, total: 4 }, projects: [0, 100] }]]);
    expect(rollUp(graph, work).get('all')).toBeCloseTo((100 + 50 + 0 + 100 + 25 + 50) / 6);
  });

  it('goes up through sub-goals of sub-goals', () => {
    const graph = graphOf([goal('a'), goal('b'), goal('c')], [link('a', 'b'), link('b', 'c')]);
    expect(rollUp(graph, new Map([['c', tasks(3, 4)]])).get('a')).toBe(75);
  });

  it('leaves out what was given up, what is only in the way, and what is only of help', () => {
    const graph = graphOf(
      [goal('a', { progress: 40 }), goal('gone', { status: 'canceled' }), goal('wall'), goal('help')],
      [link('a', 'gone'), link('a', 'wall', 'blocks'), link('a', 'help', 'enables')],
    );
    expect(rollUp(graph, new Map()).get('a')).toBe(40);
  });

  it('is from 0 to 100, 100 for what is reached, and never falls when a task is done', () => {
    fc.assert(
      fc.property(soundGraph, fc.nat({ max: 4 }), (graph, done) => {
        const before = rollUp(graph, new Map([['0', tasks(done, 5)]]));
        const after = rollUp(graph, new Map([['0', tasks(done + 1, 5)]]));
        for (const { id, status } of graph.goals.values()) {
          const percent = before.get(id) ?? Number.NaN;
          expect(percent).toBeGreaterThanOrEqual(0);
          expect(percent).toBeLessThanOrEqual(100);
          expect(after.get(id)).toBeGreaterThanOrEqual(percent);
          if (status === 'done') expect(percent).toBe(100);
        }
      }),
    );
  });
});
