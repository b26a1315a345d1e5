import type { Moment } from '../moment.ts';
import type { EdgeSpans, PartHours, PeriodEdge, Span } from '../words.ts';
import { rule } from './rule.ts';

/** Parts of the day. */
export const partRules = {
  part_edge: rule('part', 'sure', (said, _reference, { edgeSpans }) =>
    edgeOfPart(said.get('part'), said.get('edge'), edgeSpans),
  ),
  /** "At the end of the day" */
  day_edge: rule(
    'piece',
    'sure',
    (said, _reference, { edgeSpans }) =>
      said.get('unit') === 'day' ? { part: dayPart(edgeSpans.day[said.get('edge')]) } : undefined,
    1,
  ),
  in_part: rule('in_part', 'sure', (said) => said.get('part')),
  /** "Monday morning" */
  in_part_bare: rule('in_part', 'weak', (said) => said.get('part'), 1),
  /** "Da tarde": after an hour sure, alone only a word ("café da manhã"). */
  in_part_of: rule('in_part', 'weak', (said) => said.get('part'), 2),
  part_of_day: rule('piece', 'sure', (said) => ({ part: said.get('part'), day: said.get('date') })),
  /** "This evening", "late last night" */
  part_shift: rule(
    'piece',
    'sure',
    (said, { now }, { edgeSpans }): Moment | undefined => {
      const edge = said.find('edge');
      const part = edge ? edgeOfPart(said.get('part'), edge, edgeSpans) : said.get('part');
      return part && { part, day: { on: now.toPlainDate().add({ days: said.get('shift').by }) } };
    },
    1,
  ),
  day_part: rule('piece', 'sure', (said, { now }, { edgeSpans }): Moment | undefined => {
    const { offset, part } = said.get('day_part');
    const edge = said.find('edge');
    const narrowed = edge ? edgeOfPart(part, edge, edgeSpans) : part;
    return narrowed && { part: narrowed, day: { on: now.toPlainDate().add({ days: offset }) } };
  }),
};

function edgeOfPart({ part, from, to }: PartHours, edge: PeriodEdge, spans: EdgeSpans): PartHours | undefined {
  const isWhole = to - from >= 4;
  const [begin, end] = spans[part === 'night' ? 'evening' : part][edge];
  return isWhole ? { part, from: begin, to: end } : undefined;
}

function dayPart([from, to]: Span): PartHours {
  return { part: from < 12 ? 'morning' : from < 17 ? 'afternoon' : 'evening', from, to };
}
