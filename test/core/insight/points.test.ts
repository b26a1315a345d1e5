import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentumOf } from '../../../src/core/insight/momentum.ts';
import { levelBeginsAt, levelOf, pointsOf } from '../../../src/core/insight/points.ts';

const count = fc.integer({ min: 0, max: 1_000_000 });

describe('levels', () => {
  it('begin at 0, 10, 100, 300, 600 and 1 000 points', () => {
    expect([1, 2, 3, 4, 5, 6].map(levelBeginsAt)).toEqual([0, 10, 100, 300, 600, 1000]);
    expect([0, 9, 10, 99, 100, 299, 300, 600, 1000].map(levelOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 5, 6]);
  });

  it('hold the points that are theirs, at any number of points', () => {
    fc.assert(
      fc.property(count, (points) => {
        const level = levelOf(points);
        expect(levelBeginsAt(level)).toBeLessThanOrEqual(points);
        expect(levelBeginsAt(level + 1)).toBeGreaterThan(points);
      }),
    );
  });

  it('count a day of habits once, a reflection twice and a session five times', () => {
    expect(pointsOf({ alignment: 7, habitDays: 3, reflections: 2, completedSessions: 1 })).toBe(7 + 3 + 4 + 5);
  });
});

describe('momentum', () => {
  it('is a half for a week like any other, and for somebody who did nothing', () => {
    expect(momentumOf(0, 0)).toBe(0.5);
    expect(momentumOf(3, 12)).toBe(0.5);
  });

  it('lies within 0 and 1, and grows with what was done this week', () => {
    fc.assert(
      fc.property(count, count, (week, before) => {
        const now = momentumOf(week, before);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        if (week + before > 0) expect(momentumOf(week + 1, before)).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});
