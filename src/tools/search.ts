import { z } from 'zod';
import { cutText } from '../core/conversation/storable-text.ts';
import { type Hit, search } from '../core/search/search.ts';
import { searchKindNames } from '../core/search/search-kinds.ts';
import { offset } from './inputs.ts';
import { moreButton } from './planning-views.ts';
import { defineTool, done } from './tool.ts';
import { dayOf, type Speaker } from './views.ts';

/** Of each kind: as many as fit beside others, and as many as are shown of one alone. */
const shown = { each: 5, alone: 20 };
const longestLine = 120;

function hitLine(speaker: Speaker, { label, day, closed }: Hit, position: number): string {
  const line = label.replace(/\s+/g, ' ').trim();
  return speaker.say('search_line', {
    position,
    text: line.length > longestLine ? `${cutText(line, longestLine)}…` : line,
    dated: day ? 'yes' : 'no',
    day: day ? dayOf(speaker, day) : '',
    closed: closed ? 'yes' : 'no',
  });
}

const hitData = ({ id, table, kind, label, day, closed }: Hit) => ({
  id,
  table,
  kind,
  text: label,
  day: day?.toString() ?? null,
  closed,
});

export const searchTools = [
  defineTool({
    name: 'search',
    description:
      'Looks for words in everything that is kept, by kind: tasks, projects, goals, habits, journal and more.',
    effect: 'read',
    input: z.strictObject({
      query: z.string().trim().min(1).max(200),
      kind: z.enum(searchKindNames).optional(),
      offset: offset.optional(),
    }),
    async run(context, { query, kind, offset: from = 0 }) {
      const page = kind ? { kind, limit: shown.alone, offset: from } : { limit: shown.each };
      const groups = await search(context, { query, ...page });
      const hits = groups.flatMap((group) => group.hits);
      const totals = Object.fromEntries(groups.map((group) => [group.kind, group.total]));
      const data = { items: hits.map(hitData), totals, offset: kind ? from : 0 };
      if (hits.length === 0) return done(context.say('search_none', { query }), data);
      let position = kind ? from : 0;
      const lines = groups.flatMap(({ kind: of, hits: found, total }) => [
        context.say('search_group', { kind: of, total }),
        ...found.map((hit) => {
          position += 1;
          return hitLine(context, hit, position);
        }),
      ]);
      const buttons = kind
        ? groups.flatMap(({ hits: found, total }) =>
            moreButton(
              context,
              { tool: 'search', input: { query, kind } },
              { shown: found.length, offset: from, total },
            ),
          )
        : groups
            .filter(({ hits: found, total }) => total > found.length)
            .map(({ kind: of, total }) => ({
              label: context.say('search_group', { kind: of, total }),
              call: { tool: 'search', input: { query, kind: of } },
            }));
      return done([context.say('search_heading', { query }), ...lines].join('\n'), data, buttons);
    },
  }),
];
