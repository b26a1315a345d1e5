import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../../../src/assistant/interpreter/interpretation.ts';
import { functionWords } from '../../../../src/assistant/interpreter/time/function-words.ts';
import { grammar } from '../../../../src/assistant/interpreter/time/grammar.ts';
import { holidayIn } from '../../../../src/assistant/interpreter/time/holidays.ts';
import { sequencesOf } from '../../../../src/assistant/interpreter/time/pattern.ts';
import { ruleNames } from '../../../../src/assistant/interpreter/time/rule-names.ts';
import { rules } from '../../../../src/assistant/interpreter/time/rules.ts';
import { timeTables } from '../../../../src/assistant/interpreter/time/tables.ts';
import { friday, reference, ruleOf, timeOf } from './said.ts';

const tables = Object.values(timeTables);
const patterns = [grammar, ...tables.map((words) => words.grammar)].flatMap((table) => Object.entries(table));
const categories = new Set(
  patterns
    .flatMap(([, all]) => all.flatMap(sequencesOf).flat())
    .flatMap(({ kind, name }) => (kind === 'category' ? [name] : [])),
);
/** Every word and phrase of a language that may stand in a time, and digits. */
const vocabulary = Object.fromEntries(
  languageCodes.map((code) => {
    const words = timeTables[code];
    const phrases = Object.values(words).flatMap((table) =>
      typeof table !== 'object' || Array.isArray(table) || table === words.grammar || table === words.phrases
        ? []
        : Object.keys(table),
    );
    const small = Object.values(words.function).flat();
    return [
      code,
      [...phrases, ...small, '1', '5', '12', '30', '31', '2027', '17:30', '5h30', '3/5', '31/12/2027', ',', '-'],
    ];
  }),
);

describe('the grammar of times', () => {
  it('has a way of saying for every rule, and uses every small word', () => {
    const named = new Set(patterns.map(([name]) => name));
    expect(ruleNames.filter((name) => !named.has(name))).toEqual([]);
    expect(functionWords.filter((name) => !categories.has(name))).toEqual([]);
  });

  it('uses everything that a rule gives, but for the two that are looked for', () => {
    const given = new Set(Object.values(rules).map(({ gives }) => gives));
    expect([...given].filter((category) => !categories.has(category))).toEqual([]);
  });

  it.each(languageCodes)('names holidays that are on a day, in %s', (code) => {
    const unknown = Object.values(timeTables[code].holidays).filter((name) => !holidayIn(2027, name));
    expect(unknown).toEqual([]);
  });

  it.each(languageCodes)('makes something of any words of times in any order, and never throws, in %s', (code) => {
    const words = fc.array(fc.constantFrom(...(vocabulary[code] ?? [])), { minLength: 1, maxLength: 9 });
    const when = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => reference(`${date.toISOString().replace('Z', '')}[Europe/Lisbon]`));
    fc.assert(
      fc.property(words, when, (said, at) => {
        const text = said.join(' ');
        expect(timeOf(text, code, at)).toMatch(/^(?:\d{4}-[\dT:/-]+|impossible|unclear|ambiguous|repeats|nothing)$/);
        expect(ruleOf(text, code, at)).toMatch(
          /^(?:FREQ=[A-Z]+(?:[;,].*)?|after P.*|impossible|unclear|ambiguous|nothing)$/,
        );
      }),
      { numRuns: 600 },
    );
  });
});

describe('text made to be slow', () => {
  const pieces = [
    'every day at 5 and 6 and ',
    'every monday and ',
    '1 hour and ',
    '5/3 ',
    '1 ',
    'from 3 to 4 ',
    'the ',
    '1-',
    '":',
  ];

  it.each(pieces)('is read in bounded steps when made of "%s"', (piece) => {
    for (const code of languageCodes) {
      const text = piece.repeat(1_000).slice(0, 1_000);
      expect(['unclear', 'ambiguous', 'impossible', 'repeats', 'nothing']).toContain(timeOf(text, code, friday));
    }
  });
});
