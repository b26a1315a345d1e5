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

describe('an answer in other languages', () => {
  it.each<['pt' | 'es' | 'fr', string, string]>([
    ['pt', 'a segunda', 'Buy bread'],
    ['pt', 'número 3', 'Call mom'],
    ['pt', 'o último', 'Call mom'],
    ['es', 'la primera opción', 'Buy milk'],
    ['es', 'el segundo', 'Buy bread'],
    ['fr', 'la deuxième', 'Buy bread'],
    ['fr', 'le dernier', 'Call mom'],
  ])('takes in %s "%s"', (language, text, label) => {
    expect(read(text, { ...asked, language })).toEqual(one('complete_task', { task: label }));
  });

  it.each<['pt' | 'es' | 'fr', string]>([
    ['pt', 'deixa estar'],
    ['es', 'olvídalo'],
    ['fr', 'laisse tomber'],
  ])('drops the question in %s on "%s"', (language, text) => {
    expect(read(text, { ...asked, language })).toBe('ask dropped');
  });

  it.each<['en' | 'pt' | 'es' | 'fr', string]>([
    ['en', 'yes please'],
    ['pt', 'sim'],
    ['es', 'sí'],
    ['fr', 'oui'],
  ])('takes in %s "%s" for the one thing that was offered besides nothing', (language, text) => {
    const keep = { label: 'No', call: { tool: 'change_nothing', input: {} } };
    const found = interpret(text, { ...asked, language, lastQuestion: { options: [option('Buy milk'), keep] } });
    expect(found).toEqual({
      kind: 'calls',
      calls: [{ tool: 'complete_task', input: { task: 'Buy milk' }, confirmed: true }],
    });
    expect(read(text, { ...asked, language })).toBe('none');
  });
});

describe('a correction of what was done last', () => {
  const done = (tool: string, input: Record<string, unknown>, id?: string) => ({
    ...friday,
    lastDone: { call: { tool, input }, ...(id && { id }) },
  });

  it.each<[string, ReturnType<typeof done>, string, Record<string, unknown>]>([
    [
      'no, Thursday',
      done('add_task', { title: 'pay rent' }, 'id-1'),
      'update_task',
      { task: 'id-1', due: '2026-11-26' },
    ],
    [
      'i meant tomorrow',
      done('add_task', { title: 'pay rent' }),
      'update_task',
      { task: 'pay rent', due: '2026-11-21' },
    ],
    [
      'no, at 6pm',
      done('add_reminder', { text: 'call mom' }, 'id-2'),
      'update_reminder',
      { reminder: 'id-2', at: '2026-11-20T18:00' },
    ],
    [
      'actually friday',
      done('add_event', { title: 'lunch' }),
      'update_event',
      { event: 'lunch', starts: '2026-11-27' },
    ],
  ])('reads "%s"', (text, context, tool, input) => {
    expect(read(text, context)).toEqual(one(tool, input));
  });

  it('needs something that has a time', () => {
    expect(read('no, Thursday')).toBe('none');
    expect(read('no, Thursday', done('complete_task', { task: 'rent' }))).toBe('none');
    expect(read('no way', done('add_task', { title: 'rent' }))).toBe('none');
  });
});

describe('a reminder without a time', () => {
  it('offers the usual times that lie ahead', () => {
    const found = interpret('remind me to call mom', friday);
    expect(found).toMatchObject({
      calls: [{ tool: 'add_task', input: { title: 'call mom' } }],
      followUp: { kind: 'ask', question: 'when_to_remind', values: { text: 'call mom' } },
    });
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
    const options = optionsOf('remind me to call mom', friday);
    expect(read('in 20 minutes', { ...friday, lastQuestion: { options } })).toEqual(
      one('add_reminder', { text: 'call mom', at: '2026-11-20T10:20' }),
    );
  });

  it('asks what to remind of when nothing was said, and rings all the same when a time was', () => {
    expect(read('remind me')).toBe('ask what_to_remind');
    expect(read('remind me at nine')).toEqual(one('add_reminder', { text: 'reminder', at: '2026-11-21T09:00' }));
  });
});

function optionsOf(text: string, context: typeof friday) {
  const found = interpret(text, context);
  return found.kind === 'calls' ? (found.followUp?.options ?? []) : [];
}

const offered = (text: string, context: typeof friday): unknown[] =>
  optionsOf(text, context).map(({ call }) => call.input.at);
