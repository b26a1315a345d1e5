import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocker } from '../../../src/core/planning/blocker-words.ts';
import {
  type AreaRow,
  buildTree,
  depthToFit,
  linesOf,
  type PillarRow,
  type ProjectRow,
  tallyOf,
} from '../../../src/core/planning/hierarchy-tree.ts';
import { completion } from '../../../src/core/planning/project-progress.ts';
import { readIntegration } from '../../../src/core/planning/read-integration.ts';
import { roundShare, shareLeft } from '../../../src/core/planning/time-shares.ts';

describe('time shares', () => {
  const share = fc.double({ min: 0.01, max: 100, noNaN: true }).map(roundShare);

  it('never add up to more than 100 where each took no more than what was left', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 30 }), (wanted) => {
        const given: number[] = [];
        for (const one of wanted) if (one <= shareLeft(given)) given.push(one);
        expect(given.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(100.000001);
      }),
    );
  });

  it('leave nothing when they add up to 100, by whatever fractions', () => {
    expect(shareLeft([33.33, 33.33, 33.34])).toBe(0);
    expect(shareLeft(Array.from({ length: 10 }, () => 10))).toBe(0);
    expect(shareLeft([])).toBe(100);
    expect(shareLeft([0.1, 0.2])).toBe(99.7);
  });
});

describe('completion', () => {
  const count = fc.integer({ min: 0, max: 5_000 });

  it('is 100 exactly when nothing is open, and 0 exactly when nothing is done', () => {
    fc.assert(
      fc.property(count, count, (open, done) => {
        fc.pre(open + done > 0);
        const percent = completion({ open, done }, false);
        expect(percent === 100).toBe(open === 0);
        expect(percent === 0).toBe(done === 0);
        expect(Math.abs(percent - (100 * done) / (open + done))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('follows the status of a project without tasks', () => {
    expect(completion({ open: 0, done: 0 }, true)).toBe(100);
    expect(completion({ open: 0, done: 0 }, false)).toBe(0);
  });
});

describe('the tree', () => {
  const id = (prefix: string, n: number) => `${prefix}${n}`;
  const maybe = (prefix: string) => fc.option(fc.integer({ min: 0, max: 3 }).map((n) => id(prefix, n)));
  const pillars = fc
    .integer({ min: 0, max: 4 })
    .map((n): PillarRow[] =>
      Array.from({ length: n }, (_, i) => ({ id: id('p', i), name: 'p', importance: 3, share: null, archived: false })),
    );
  const areas = fc
    .array(maybe('p'), { maxLength: 6 })
    .map((above): AreaRow[] =>
      above.map((pillarId, i) => ({ id: id('a', i), name: 'a', importance: 3, pillarId, archived: false })),
    );
  const projects = fc
    .array(fc.tuple(maybe('a'), fc.nat(9), fc.nat(9), fc.boolean()), { maxLength: 12 })
    .map((rows): ProjectRow[] =>
      rows.map(([areaId, open, done, running], i) => ({
        ...{ id: id('j', i), name: 'j', importance: 3, archived: false },
        ...{ areaId, open, done, running },
      })),
    );
  /** Rows whose parents are there. */
  const rows = fc.tuple(pillars, areas, projects).map(([above, all, below]) => {
    const inPlace = all.map((area) => ({
      ...area,
      pillarId: above.some((one) => one.id === area.pillarId) ? area.pillarId : null,
    }));
    const placed = below.map((project) => ({
      ...project,
      areaId: inPlace.some((one) => one.id === project.areaId) ? project.areaId : null,
    }));
    return [above, inPlace, placed] as const;
  });

  it('shows every pillar, area and running project once, below what it lies in', () => {
    fc.assert(
      fc.property(rows, ([above, all, below]) => {
        const lines = linesOf(buildTree(above, all, below), 'projects');
        const running = below.filter((project) => project.running);
        expect(lines.map(({ branch }) => branch.id).toSorted()).toEqual(
          [...above, ...all, ...running].map((row) => row.id).toSorted(),
        );
        for (const { branch, level } of lines) {
          const area = all.find((one) => one.id === branch.id);
          const project = below.find((one) => one.id === branch.id);
          const within = all.find((one) => one.id === project?.areaId);
          const depth = project ? (within ? (within.pillarId ? 2 : 1) : 0) : area?.pillarId ? 1 : 0;
          expect(level).toBe(depth);
        }
      }),
    );
  });

  it('counts the tasks of every project of an area or pillar, closed ones included', () => {
    fc.assert(
      fc.property(rows, ([above, all, below]) => {
        const tree = buildTree(above, all, below);
        for (const { branch } of linesOf(tree, 'areas')) {
          const own = all.filter((area) => area.id === branch.id || area.pillarId === branch.id).map((area) => area.id);
          const { open, done } = tallyOf(below.filter(({ areaId }) => areaId !== null && own.includes(areaId)));
          expect([branch.open, branch.done]).toEqual([open, done]);
        }
      }),
    );
  });

  it('leaves out what is archived, unless something below it goes on', () => {
    const pillar = { id: 'p', name: 'p', importance: 3, share: null, archived: true };
    const area = { id: 'a', name: 'a', importance: 3, pillarId: 'p', archived: true };
    const project = { id: 'j', name: 'j', importance: 3, areaId: 'a', archived: true, running: true, open: 0, done: 4 };
    expect(buildTree([pillar], [area], [project])).toEqual([]);
    const kept = linesOf(buildTree([pillar], [area], [{ ...project, open: 1 }]), 'projects');
    expect(kept.map(({ branch }) => branch.id)).toEqual(['p', 'a', 'j']);
  });

  it('goes as deep as fits', () => {
    const project = {
      id: 'j',
      name: 'j',
      importance: 3,
      areaId: null,
      archived: false,
      running: true,
      open: 0,
      done: 0,
    };
    const tree = buildTree([], [], [project, { ...project, id: 'k' }]);
    expect([depthToFit(tree, 2), depthToFit(tree, 1)]).toEqual(['projects', 'areas']);
  });
});

describe('a blocker as it is said', () => {
  it.each([
    ['waiting for API access @DevOps', 'waiting for API access', 'DevOps'],
    ['design review @ Design Team', 'design review', 'Design Team'],
    ['mail to bob@example.com bounces', 'mail to bob@example.com bounces', null],
    ['mail to bob@example.com bounces @Ana', 'mail to bob@example.com bounces', 'Ana'],
    ['@DevOps', '@DevOps', null],
    ['no idea @', 'no idea @', null],
  ])('reads “%s”', (said, text, assignedTo) => {
    expect(readBlocker(said)).toEqual({ text, assignedTo });
  });

  it('loses no words, and keeps a text', () => {
    const words = fc.array(fc.constantFrom('a', 'API', '@x', '@', 'b@c', 'é'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, (parts) => {
        const { text, assignedTo } = readBlocker(parts.join(' '));
        expect(text).not.toBe('');
        const together = assignedTo === null ? text : `${text}@${assignedTo}`;
        expect(together.replace(/\s/g, '')).toBe(parts.join(''));
      }),
    );
  });
});

describe('a service a project is kept in', () => {
  it.each([
    ['github repo=owner/repo connected=true', ['github', { repo: 'owner/repo', connected: true }]],
    ['Jira project_key=PROJ connected=false', ['jira', { project_key: 'PROJ', connected: false }]],
    ['linear Team A', ['linear', { ref: 'Team A' }]],
    ['notion', ['notion', {}]],
  ])('reads “%s”', (said, read) => {
    expect(readIntegration(said)).toEqual(read);
  });
});
