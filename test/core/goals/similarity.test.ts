import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { alikeFrom } from '../../../src/core/goals/find-similar-goals.ts';
import { createLikeness, saysTheSame, trigramLikeness, trigramsOf } from '../../../src/core/goals/graph/similarity.ts';
import { createDatabase } from '../../support/database.ts';

const { database, drop } = await createDatabase();
afterAll(drop);

/** Goals of one life, so that words have weights as they would have. */
const life = [
  'Run a marathon',
  'Learn Portuguese',
  'Save 10,000 euros for a house',
  'Read 20 books this year',
  'Get the Lisbon job',
  'Rewrite the CV',
  'Sleep eight hours',
  'Publish a novel',
  'Aprender a tocar guitarra',
  'Passer plus de temps avec mes enfants',
  'Perder cinco kilos',
  'Plant a vegetable garden',
];

const likeness = (title: string, other: string) => {
  const [a, b] = [{ title }, { title: other }];
  return createLikeness([...life.filter((one) => one !== other).map((one) => ({ title: one })), a, b])(a, b);
};

describe('how alike two goals are', () => {
  it('counts trigrams as pg_trgm does', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcéñ1 -.'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(word, word, async (a, b) => {
        const [row] = await database
          .asOwner()
          .execute<{ alike: number }[]>('select similarity(?, ?)::float8 as alike', [a, b]);
        expect(trigramLikeness(trigramsOf(a), trigramsOf(b))).toBeCloseTo(row?.alike ?? Number.NaN, 5);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Run the Lisbon marathon', 'Run a marathon'],
    ['Run marathons', 'Run a marathon'],
    ['Marathon in October', 'Run a marathon'],
    ['Learn to speak Portuguese', 'Learn Portuguese'],
    ['Save for a house', 'Save 10,000 euros for a house'],
    ['Read 12 books', 'Read 20 books this year'],
    ['Land the job in Lisbon', 'Get the Lisbon job'],
    ['Tocar a guitarra', 'Aprender a tocar guitarra'],
    ['Plus de temps pour les enfants', 'Passer plus de temps avec mes enfants'],
    ['Perder 5 kilos', 'Perder cinco kilos'],
    ['Plant vegetables', 'Plant a vegetable garden'],
  ])('“%s” belongs with “%s”', (title, other) => {
    expect(likeness(title, other)).toBeGreaterThanOrEqual(alikeFrom);
    for (const one of life) if (one !== other) expect(likeness(title, one)).toBeLessThan(likeness(title, other));
  });

  it.each([
    'Learn chess',
    'Get a dog',
    'Read the classics',
    'Save time',
    'Write a letter to grandma every month',
    'Aprender francês',
    'Faire du vélo',
    'Sleep under the stars',
  ])('“%s” is like none of the others', (title) => {
    const close = life.filter((one) => likeness(title, one) >= alikeFrom);
    expect(close).toEqual([]);
  });

  it('is the same either way, from 0 to 1, and 1 with itself', () => {
    const text = fc.record({
      title: fc.string({ unit: 'grapheme', minLength: 1 }),
      description: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const like = createLikeness([a, b]);
        expect(like(a, b)).toBeCloseTo(like(b, a));
        expect(like(a, b)).toBeGreaterThanOrEqual(0);
        expect(like(a, b)).toBeLessThanOrEqual(1);
        if (/[a-z0-9]/i.test(a.title)) expect(like(a, { ...a })).toBe(1);
      }),
    );
  });

  it('knows the same goal by its words, but for case, accents and signs', () => {
    expect(saysTheSame({ title: 'Run a marathon!' }, { title: 'run a  Marathon' })).toBe(true);
    expect(saysTheSame({ title: 'Ler o João' }, { title: 'ler o joao' })).toBe(true);
    expect(saysTheSame({ title: 'Run', description: 'far' }, { title: 'Run' })).toBe(true);
    expect(saysTheSame({ title: 'Run', description: 'far' }, { title: 'Run', description: 'fast' })).toBe(false);
    expect(saysTheSame({ title: 'Read 12 books' }, { title: 'Read 20 books' })).toBe(false);
    expect(saysTheSame({ title: '🏃' }, { title: '📚' })).toBe(false);
  });
});
