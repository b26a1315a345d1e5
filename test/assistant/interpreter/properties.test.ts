import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../src/assistant/interpreter/commands.ts';
import { interpret, interpretCommand } from '../../../src/assistant/interpreter/interpret.ts';
import { askKeys } from '../../../src/assistant/interpreter/interpretation.ts';
import { friday } from './reading.ts';

const words =
  `add remind me to at in on by the my 5 5pm 25:00 31 feb 2026-02-30 monday every day week next last goal habit done
  with push move snooze cancel and a half hour minutes tomorrow 10 99999999 march : , - # ! reflection is urgent 40% link "
  between ago 5/3 year years 9999 0 undo`.split(/\s+/);
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((chosen) => chosen.join(' '));
const anyText = fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));
const zone = fc.constantFrom('Europe/Lisbon', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC');
const context = fc.record({
  now: fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
  timeZone: zone,
});
const asContext = ({ now, timeZone }: { now: Date; timeZone: string }) => ({
  ...friday,
  now: Temporal.Instant.fromEpochMilliseconds(now.getTime()),
  timeZone,
});

// Patterns compile at their first match, once for Latin-1 and once for other text.
beforeAll(() => {
  interpret('did you see 5 of them 🎉', friday);
  interpret('did you see 5 of them', friday);
});

describe('whatever is typed', () => {
  it('gives an interpretation of the promised shape and never throws', () => {
    fc.assert(
      fc.property(anyText, context, (text, when) => {
        const found = interpret(text, asContext(when));
        if (found.kind === 'ask') expect(askKeys).toContain(found.question);
        if (found.kind === 'calls') for (const { tool } of found.calls) expect(tool).toMatch(/^[a-z]+(_[a-z]+)*$/);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws for a slash command either', () => {
    const name = fc.oneof(fc.constantFrom(...commands.map((command) => command.name)), fc.string());
    fc.assert(
      fc.property(name, anyText, context, (command, rest, when) => {
        expect(interpretCommand(command, rest, asContext(when)).kind).not.toBe('none');
      }),
      { numRuns: 400 },
    );
  });

  it('sets no reminder in the past', () => {
    fc.assert(
      fc.property(sentence, context, (text, when) => {
        const scene = asContext(when);
        const found = interpret(`remind me to ${text}`, scene);
        if (found.kind !== 'calls' || found.calls[0]?.tool !== 'add_reminder') return;
        const local = scene.now.toZonedDateTimeISO(scene.timeZone).toPlainDateTime();
        const at = Temporal.PlainDateTime.from(String(found.calls[0].input.at));
        expect(Temporal.PlainDateTime.compare(at, local)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the words of a plain task as they are', () => {
    const plain = fc.array(fc.constantFrom('call', 'Ana', 'about', 'paint', 'café', 'boxes'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(plain, (chosen) => {
        const title = chosen.join(' ');
        expect(interpret(`add ${title}`, friday)).toEqual({
          kind: 'calls',
          calls: [{ tool: 'add_task', input: { title } }],
        });
      }),
    );
  });
});

describe('very long texts', () => {
  const pieces = [
    'a',
    'remind me to ',
    '1 hour and ',
    'move x to ',
    'every monday and ',
    '5/3 ',
    '\n',
    '!',
    '😀',
    '1 ',
    '"',
    'x: ',
  ];

  it.each(pieces)('end in an answer when made of "%s"', (piece) => {
    for (const start of ['', 'add ', 'remind me ', 'reflection: ']) {
      const text = (start + piece.repeat(100_000)).slice(0, 100_000);
      const kinds = [
        interpret(text, friday),
        interpretCommand('remind', text, friday),
        interpret(text.slice(0, 1_000), friday),
      ];
      for (const { kind } of kinds) expect(['calls', 'ask', 'none']).toContain(kind);
    }
  });
});
