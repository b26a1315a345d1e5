import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/assistant/interpreter/commands.ts';
import { interpret, interpretCommand } from '../../src/assistant/interpreter/interpret.ts';
import { languages } from '../../src/core/people/person.entity.ts';
import { en } from '../../src/texts/en/index.ts';
import { es } from '../../src/texts/es/index.ts';
import { fr } from '../../src/texts/fr/index.ts';
import { pt } from '../../src/texts/pt/index.ts';
import { type TextKey, text } from '../../src/texts/text.ts';
import { friday } from '../assistant/interpreter/reading.ts';

const translations = { pt, es, fr };
const catalogues = { en, ...translations };
const codes = Object.keys(translations) as (keyof typeof translations)[];
const keys = Object.keys(en) as TextKey[];

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const compile = (message: string, language: string) =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

/** What a message takes: its arguments, the branches of each select, and those of each plural. */
interface Shape {
  arguments: Set<string>;
  selects: Record<string, Set<string>>;
  plurals: Record<string, Set<string>>;
}

function shapeOf(elements: Element[], shape: Shape = { arguments: new Set(), selects: {}, plurals: {} }): Shape {
  for (const element of elements) {
    if (!('value' in element) || element.type === 0) continue;
    shape.arguments.add(element.value);
    if (!('options' in element)) continue;
    const branches = 'offset' in element ? shape.plurals : shape.selects;
    branches[element.value] ??= new Set();
    for (const [branch, { value }] of Object.entries(element.options)) {
      branches[element.value]?.add(branch);
      shapeOf(value, shape);
    }
  }
  return shape;
}

const shape = (code: keyof typeof catalogues, key: TextKey) => shapeOf(compile(catalogues[code][key], code));

describe.each(codes)('the catalogue %s', (code) => {
  const own = (key: TextKey) => shape(code, key);
  const english = (key: TextKey) => shape('en', key);

  it('has the keys of the English one, and in their order', () => {
    expect(Object.keys(catalogues[code])).toEqual(keys);
  });

  it('is one of the languages a person can choose, and is spoken', () => {
    expect(languages).toContain(code);
    expect(text(code, 'nothing_to_undo')).toBe(catalogues[code].nothing_to_undo);
    expect(text(code, 'nothing_to_undo')).not.toBe(en.nothing_to_undo);
  });

  it('takes the same arguments as English, with the same branches to select from', () => {
    for (const key of keys) {
      expect([key, own(key).arguments, own(key).selects]).toEqual([key, english(key).arguments, english(key).selects]);
      expect([key, Object.keys(own(key).plurals).toSorted()]).toEqual([
        key,
        Object.keys(english(key).plurals).toSorted(),
      ]);
    }
  });

  it('counts with the plurals of its language, and says at least the numbers that English says apart', () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    for (const key of keys) {
      for (const [argument, branches] of Object.entries(own(key).plurals)) {
        const exact = [...(english(key).plurals[argument] ?? [])].filter((branch) => branch.startsWith('='));
        expect([...branches]).toEqual(expect.arrayContaining(['other', ...exact]));
        for (const branch of branches) if (!branch.startsWith('=')) expect(categories).toContain(branch);
      }
    }
  });

  it('writes apostrophes as letters do, since ICU reads the typewriter one as a quote', () => {
    for (const key of keys) expect(catalogues[code][key]).not.toContain("'");
  });

  it('names only commands that exist', () => {
    const known = [...commands.map(({ name }) => name), 'steward'];
    for (const { name } of examplesIn(code)) expect(known).toContain(name);
  });

  it('gives only commands as examples that are understood, dates included', () => {
    const examples = examplesIn(code).filter(({ name }) => name !== 'steward');
    expect(examples.length).toBeGreaterThan(15);
    for (const { name, rest } of examples) {
      const found = interpretCommand(name, rest, { ...friday, language: code });
      expect([name, rest, found.kind]).toEqual([name, rest, 'calls']);
      expect(JSON.stringify(found)).not.toMatch(/\b(tomorrow|by|every|minutes|hour|at 9)\b/);
    }
  });

  it('helps with sentences that are understood in that language, dates included', () => {
    const sentences = [...catalogues[code].help.matchAll(/^• (.*)$/gm)].flatMap(([, line = '']) => line.split(' – '));
    expect(sentences.length).toBeGreaterThan(20);
    for (const sentence of sentences.filter((one) => !one.startsWith('/'))) {
      const found = interpret(sentence, { ...friday, language: code });
      expect([sentence, found.kind]).toEqual([sentence, 'calls']);
      const [first] = found.kind === 'calls' ? found.calls : [];
      if (first?.tool === 'add_goal') expect(first.input).toHaveProperty('deadline');
      if (first?.tool === 'add_habit') expect(first.input).toHaveProperty('frequency');
      if (first?.tool === 'add_reminder') expect(first.input).toHaveProperty('at');
    }
  });
});

/** Every slash command in a catalogue with what follows it, a placeholder standing for one word. */
function examplesIn(code: keyof typeof translations): { name: string; rest: string }[] {
  return Object.values(catalogues[code]).flatMap((message) =>
    [...message.replaceAll(/(?<!\/)\{\w+\}/g, 'marathon').matchAll(/(?<![\p{L}/])\/([a-z]+)([^–\n{}]*)/gu)].map(
      (found) => ({
        name: found[1] ?? '',
        rest: found[2]?.trim() ?? '',
      }),
    ),
  );
}

describe('typography', () => {
  it('never lets a line break before a French sign, or inside French quotation marks', () => {
    for (const key of keys) expect(fr[key]).not.toMatch(/ [:;?!»%]|« |[^\s\d:][;?!»]/);
  });

  it('opens every Spanish question and exclamation', () => {
    for (const key of keys) {
      const count = (sign: string) => es[key].split(sign).length - 1;
      expect([key, count('¿'), count('¡')]).toEqual([key, count('?'), count('!')]);
    }
  });
});

describe('text', () => {
  const language = fc.constantFrom(...Object.keys(catalogues));
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('{', '}', "'", '"', '<', '>', '#', '|', '\\', '👩‍👩‍👧', '\n', 'é', '{title}', '</b>', "'{"),
    }),
  );

  it('passes a title on unchanged, whatever is in it', () => {
    fc.assert(
      fc.property(language, anything, (spoken, title) => {
        const around = text(spoken, 'goal_blocked', { title: '§', requirement: '' }).split('§');
        expect(around).toHaveLength(3);
        expect(text(spoken, 'goal_blocked', { title, requirement: '' })).toBe(around.join(title));
      }),
    );
  });

  it('never throws for any value of any message, and shows each as it is', () => {
    const value = fc.oneof(anything, fc.double(), fc.integer());
    fc.assert(
      fc.property(language, fc.constantFrom(...keys), value, (spoken, key, given) => {
        const elements = compile(en[key], 'en');
        const names = [...shapeOf(elements).arguments];
        const said = text(spoken, key, Object.fromEntries(names.map((name) => [name, given])));
        const shown = elements.some((element) => element.type === 1);
        if (shown) expect(said).toContain(String(given));
        else expect(typeof said).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });

  it('speaks English where it has no catalogue', () => {
    expect(text('de', 'task_completed', { title: 'Milch' })).toBe('Done: Milch');
  });

  it.each([
    ['pt', 1, 'Registei: correr (5 km). Primeiro dia da sequência.'],
    ['pt', 12, 'Registei: correr (5 km). 12 dias seguidos!'],
    ['es', 0, 'Anotado: correr (5 km). Ya cuenta.'],
    ['es', 12, 'Anotado: correr (5 km). ¡12 días seguidos!'],
    ['fr', 0, 'Noté\u00a0: correr (5 km). Ça compte.'],
    ['fr', 12, 'Noté\u00a0: correr (5 km). 12 jours de suite\u00a0!'],
  ])('counts in %s: %i', (spoken, streak, said) => {
    expect(text(spoken, 'habit_logged', { name: 'correr', detail: '5 km', unit: 'day', streak })).toBe(said);
  });
});
