import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from '../../src/channels/split-text.ts';

test('a text within the limit is left as it is', () => {
  expect(splitText('  two\n\nparagraphs ', 20)).toEqual(['  two\n\nparagraphs ']);
  expect(splitText('x'.repeat(4096), 4096)).toEqual(['x'.repeat(4096)]);
});

test('a long text is cut between paragraphs first', () => {
  expect(splitText('one two\nthree\n\nfour five six', 24)).toEqual(['one two\nthree', 'four five six']);
});

test('then between lines', () => {
  expect(splitText('one two\nthree four five', 18)).toEqual(['one two', 'three four five']);
  expect(splitText('one two\n\nthree\nfour', 15)).toEqual(['one two', 'three\nfour']);
  expect(splitText('one two\nthree four', 12)).toEqual(['one two', 'three four']);
});

test('then between words', () => {
  expect(splitText('one two three', 9)).toEqual(['one two', 'three']);
  expect(splitText('one two three four', 9)).toEqual(['one two', 'three', 'four']);
});

test('a part is not cut short for the sake of a better place', () => {
  expect(splitText('Hi\n\none two three four', 20)).toEqual(['Hi\n\none two three', 'four']);
});

test('indentation at the start of a part stays', () => {
  expect(splitText('- one\n  - two', 8)).toEqual(['- one', '  - two']);
});

test('a cut right at the limit loses nothing', () => {
  expect(splitText('a\nbc\n\ndef', 4)).toEqual(['a\nbc', 'def']);
  expect(splitText('1234 5678', 4)).toEqual(['1234', '5678']);
});

test('a word that is too long is cut between its characters, as people see them', () => {
  const family = '👨‍👩‍👧';
  expect(splitText(family.repeat(3), family.length * 2 + 1)).toEqual([family.repeat(2), family]);
  expect(splitText('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
});

test('a character that is longer than the limit is cut between code points', () => {
  expect(splitText('👨‍👩‍👧', 3)).toEqual(['👨‍', '👩‍', '👧']);
});

test('a text with nothing to see has no parts, and blank stretches make none of their own', () => {
  expect(splitText('', 10)).toEqual([]);
  expect(splitText(' '.repeat(30), 10)).toEqual([]);
  expect(splitText('\u200b', 10)).toEqual([]);
  expect(splitText(`one${'\n'.repeat(30)}two`, 10)).toEqual(['one', 'two']);
});

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a', 'b', ' ', '\n', '\n\n', '\n  ', '👨‍👩‍👧', 'é', '\r\n'),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

test('every part fits, none is empty, no surrogate pair is halved, and only white space is lost', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, limit) => {
      const parts = splitText(text, limit);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(limit);
        expect(part.replace(/[\s\p{Cc}\p{Cf}]/gu, '')).not.toBe('');
        expect(part.isWellFormed()).toBe(true);
      }
      const seen = (words: string) => words.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
      expect(seen(parts.join(''))).toBe(seen(text));
    }),
    { numRuns: 1000 },
  );
});
