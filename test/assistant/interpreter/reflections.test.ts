import { describe, expect, it } from 'vitest';
import { interpret, interpretCommand } from '../../../src/assistant/interpreter/interpret.ts';
import { friday, one, read, short } from './reading.ts';

describe('reflections', () => {
  it('keeps the text as typed, and guesses no mood from it', () => {
    expect(read('reflection: good day, tired, shipped the report!')).toEqual(
      one('write_reflection', { text: 'good day, tired, shipped the report!' }),
    );
    expect(read('reflection: so happy.\n\nAnd tired')).toEqual(
      one('write_reflection', { text: 'so happy.\n\nAnd tired' }),
    );
  });

  it('takes labelled mood, energy and completion', () => {
    expect(read('Reflection: long day. mood: content, energy 7, completion: 8')).toEqual(
      one('write_reflection', {
        text: 'long day. mood: content, energy 7, completion: 8',
        mood: 'content',
        energy: 7,
        completion: 8,
      }),
    );
  });

  it('dates one that begins with a past day', () => {
    expect(read('reflection yesterday: slept well')).toEqual(
      one('write_reflection', { text: 'slept well', on: '2026-11-19' }),
    );
    expect(read('reflection: tomorrow: sleep')).toEqual(one('write_reflection', { text: 'tomorrow: sleep' }));
  });

  it('keeps a long one whole, in chat and as a command', () => {
    const text = `It began\n${'and went on '.repeat(2_000)}to the end.`;
    expect(interpret(`reflection: ${text}`, friday)).toMatchObject({ calls: [{ input: { text } }] });
    expect(short(interpretCommand('reflect', text, friday))).toEqual(one('write_reflection', { text }));
  });

  it('asks when nothing was written', () => {
    expect(read('reflection')).toBe('ask what_to_write');
  });
});
