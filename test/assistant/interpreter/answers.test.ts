import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/assistant/interpreter/interpret.ts';
import { at, friday, one, read } from './reading.ts';

const option = (label: string) => ({ label, call: { tool: 'complete_task', input: { task: label } } });
const asked = { ...friday, lastQuestion: { options: [option('Buy milk'), option('Buy bread'), option('Call mom')] } };

describe('an answer to the question asked last', () => {
  it.each([
    ['1', 'Buy milk'],
    ['#2', 'Buy bread'],
    ['2.', 'Buy bread'],
    ['the second one', 'Buy bread'],
    ['first', 'Buy milk'],
    ['the last one', 'Call mom'],
    ['buy bread', 'Buy bread'],
    ['call', 'Call mom'],
  ])('takes "%s"', (text, label) => {
    expect(read(text, asked)).toEqual(one('complete_task', { task: label }));
  });

  it.each(['no', 'Never mind', 'cancel'])('drops the question on "%s"', (text) => {
    expect(read(text, asked)).toBe('ask dropped');
  });

  it.each(['buy', '7', '0', '#0'])('does not guess from "%s"', (text) => {
    expect(read(text, asked)).toBe('none');
  });

  it('still hears a new request', () => {
    expect(read('add tea', asked)).toEqual(one('add_task', { title: 'tea' }));
  });

  it('takes no answers when nothing was asked', () => {
    expect(read('1')).toBe('none');
    expect(read('cancel')).toBe('none');
  });
});

describe('a reminder without a time', () => {
  it('offers the usual times that lie ahead', () => {
    const found = interpret('remind me to call mom', friday);
    expect(found).toMatchObject({ kind: 'ask', question: 'when_to_remind', values: { text: 'call mom' } });
    expect(offered('remind me to call mom', friday)).toEqual([
      '2026-11-20T11:00',
      '2026-11-20T18:00',
      '2026-11-21T09:00',
    ]);
  });

  it('offers no evening that is over', () => {
    expect(offered('remind me to call mom', at('2026-11-20T19:00'))).toEqual(['2026-11-20T20:00', '2026-11-21T09:00']);
  });

  it('takes another time as the answer', () => {
    const found = interpret('remind me to call mom', friday);
    const options = found.kind === 'ask' ? (found.options ?? []) : [];
    expect(read('in 20 minutes', { ...friday, lastQuestion: { options } })).toEqual(
      one('add_reminder', { text: 'call mom', at: '2026-11-20T10:20' }),
    );
  });

  it('asks what to remind of when only the time was said', () => {
    expect(read('remind me')).toBe('ask what_to_remind');
    expect(read('remind me at nine')).toBe('ask what_to_remind');
  });
});

function offered(text: string, context: typeof friday): unknown[] {
  const found = interpret(text, context);
  return found.kind === 'ask' ? (found.options ?? []).map(({ call }) => call.input.at) : [];
}
