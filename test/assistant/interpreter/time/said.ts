import type { LanguageCode } from '../../../../src/assistant/interpreter/interpretation.ts';
import type { TimeReference } from '../../../../src/assistant/interpreter/time/moment.ts';
import { edgesOf } from '../../../../src/assistant/interpreter/time/resolve.ts';
import { extractRepeat, extractTime } from '../../../../src/assistant/interpreter/time/spoken-time.ts';
import { timeTables } from '../../../../src/assistant/interpreter/time/tables.ts';

/** A Friday morning, ten o'clock. */
export const friday = reference('2026-11-20T10:00[Europe/Lisbon]');

export function reference(now: string, direction: TimeReference['direction'] = 'future'): TimeReference {
  return { now: Temporal.ZonedDateTime.from(now), direction };
}

/** The time said, short enough to compare: '2026-11-21T17:00', 'start/end', a day, a problem, or 'nothing'. */
export function timeOf(text: string, code: LanguageCode, when = friday): string {
  const { when: said } = extractTime(text, timeTables[code], when);
  if (!said) return 'nothing';
  if (said.kind === 'problem') return said.problem;
  if (said.kind === 'day') return said.on.toString();
  const { from, to } = edgesOf(said);
  return said.kind === 'time' ? short(from) : `${short(from)}/${short(to)}`;
}

/** The rule of the repetition said, with its other parts behind it; a problem, or 'nothing'. */
export function ruleOf(text: string, code: LanguageCode, when = friday): string {
  const repeat = extractRepeat(text, timeTables[code], when)?.repeat;
  if (!repeat) return 'nothing';
  if ('kind' in repeat) return repeat.problem;
  if ('after' in repeat) return `after ${repeat.after}`;
  const { rrule, start, part, lasts, except } = repeat;
  const more = [
    ...(start ? [`from ${start.toPlainDate()}`] : []),
    ...(part ? [part] : []),
    ...(lasts ? [`for ${lasts}`] : []),
    ...(except ? [`except ${[...except.dates, ...except.rules].join(' ')}`] : []),
  ];
  return [rrule, ...more].join(', ');
}

function short(at: Temporal.PlainDateTime): string {
  return at.toString({ smallestUnit: 'minute' });
}
