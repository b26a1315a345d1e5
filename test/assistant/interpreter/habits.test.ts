import { describe, expect, it } from 'vitest';
import { interpret, interpretCommand } from '../../../src/assistant/interpreter/interpret.ts';
import { friday, one, read, short } from './reading.ts';

const run = (line: string) => {
  const [name = '', ...rest] = line.slice(1).split(' ');
  return short(interpretCommand(name, rest.join(' '), friday));
};

describe('habits, the journal and sessions in plain sentences', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    ['Which streaks are at risk?', 'list_habits', { show: 'at_risk' }],
    ['show my habits', 'list_habits'],
    ['my streaks', 'list_habits'],
    ["How's my running habit going?", 'show_habit', { habit: 'running' }],
    ['show my run streak', 'show_habit', { habit: 'run' }],
    ['skip my run tomorrow', 'skip_habit', { habit: 'run', on: '2026-11-21' }],
    ['I skipped yoga yesterday', 'skip_habit', { habit: 'yoga', on: '2026-11-19' }],
    ['skip the habit run', 'skip_habit', { habit: 'run' }],
    ['unlog my run', 'unlog_habit', { habit: 'run' }],
    ['pause my run habit until Friday', 'pause_habit', { habit: 'run', until: '2026-11-27' }],
    ['pause all my habits', 'pause_habit'],
    ["I'm on vacation until 1 December", 'pause_habit', { until: '2026-12-01' }],
    ['resume my run habit', 'resume_habit', { habit: 'run' }],
    ["I'm back from vacation", 'resume_habit'],
    ['stop tracking yoga', 'delete_habit', { habit: 'yoga' }],
    ['rename my yoga habit to stretching', 'update_habit', { habit: 'yoga', name: 'stretching' }],
    ['Today I learned that bread needs time', 'add_learning', { text: 'bread needs time' }],
    ['I learned about bread: it needs time', 'add_learning', { topic: 'bread', text: 'it needs time' }],
    ['what did I learn about bread?', 'list_learnings', { about: 'bread' }],
    ['my diary', 'list_journal'],
    ['search my journal for the sea', 'list_journal', { query: 'the sea' }],
    ['start a session', 'start_session'],
    ['start a face-to-face session', 'start_session', { type: 'face_to_face' }],
    ['begin a silent reflection', 'start_session', { type: 'silent_reflection' }],
    ['go on with my session', 'continue_session'],
    ['pause my session', 'end_session', { how: 'later' }],
    ['end the session', 'end_session'],
    ['my sessions', 'list_sessions'],
    ['sum up my sessions', 'show_session'],
    ['my virtues', 'list_virtues'],
    ["what's my activity streak?", 'show_streaks'],
  ])('reads "%s"', (sentence, tool, input = {}) => {
    expect(read(sentence)).toEqual(one(tool, input));
  });

  it.each<[string, string, Record<string, unknown>?]>([
    ['/habits', 'list_habits'],
    ['/habits my run habit', 'show_habit', { habit: 'run' }],
    ['/skip run tomorrow', 'skip_habit', { habit: 'run', on: '2026-11-21' }],
    ['/unlog run yesterday', 'unlog_habit', { habit: 'run', on: '2026-11-19' }],
    ['/pause', 'pause_habit'],
    ['/pause run until Friday', 'pause_habit', { habit: 'run', until: '2026-11-27' }],
    ['/resume', 'resume_habit'],
    ['/journal', 'list_journal'],
    ['/journal yesterday: rain', 'write_journal', { text: 'rain', on: '2026-11-19' }],
    ['/learned', 'list_learnings'],
    ['/learned bread: it needs time', 'add_learning', { topic: 'bread', text: 'it needs time' }],
    ['/session', 'start_session'],
    ['/session silent', 'start_session', { type: 'silent_reflection' }],
    ['/session whatever', 'start_session'],
    ['/session end', 'end_session'],
    ['/sessions summary', 'show_session'],
    ['/virtues', 'list_virtues'],
    ['/streaks', 'show_streaks'],
  ])('reads the command "%s"', (line, tool, input = {}) => {
    expect(run(line)).toEqual(one(tool, input));
  });

  it('asks which habit, and for a last day that is one', () => {
    expect(run('/skip')).toBe('ask what_to_log');
    expect(run('/unlog')).toBe('ask what_to_log');
    expect(run('/pause run until 31 February')).toBe('ask impossible_date');
    expect(read('pause my run habit until yesterday')).toBe('ask time_past');
  });

  it('keeps a journal entry as typed, at any length', () => {
    const text = `It began\n${'and went on '.repeat(2_000)}to the end.`;
    expect(interpret(`journal entry: ${text}`, friday)).toMatchObject({
      calls: [{ tool: 'write_journal', input: { text } }],
    });
    expect(read('journal: a good day')).toEqual(one('write_reflection', { text: 'a good day' }));
  });

  it('leaves what is about something else to that', () => {
    expect(read('skip the report')).not.toEqual(one('skip_habit', { habit: 'report' }));
    expect(read('I learned guitar')).toBe('none');
    expect(read('start a timer for 10 minutes')).not.toEqual(one('start_session'));
  });
});
