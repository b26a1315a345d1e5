import { z } from 'zod';
import { type ArchivedItem, archivedKindNames } from '../core/archive/archived-kinds.ts';
import { listArchived } from '../core/archive/list-archived.ts';
import { restoreItem } from '../core/archive/restore-item.ts';
import { offset, reference } from './inputs.ts';
import { moreButton } from './planning-views.ts';
import { defineTool, done } from './tool.ts';
import { dayOf, more } from './views.ts';

const kind = z.enum(archivedKindNames);
const itemData = ({ id, table, kind: of, name, archivedAt }: ArchivedItem) => ({
  id,
  table,
  kind: of,
  name,
  archived_at: archivedAt.toString(),
});

export const archiveTools = [
  defineTool({
    name: 'restore_item',
    description:
      'Brings something back that was archived (deleted): a pillar, area, project, task, goal, habit, journal entry or learning.',
    effect: 'change',
    input: z.strictObject({ item: reference('archived thing'), kind: kind.optional() }),
    async run(context, input) {
      const { item, within } = await restoreItem(context, input.item, input.kind);
      const values = { name: item.name, kind: context.say('kind_name', { kind: item.kind }) };
      return done(context.say('item_restored', { ...values, within: within ? 'yes' : 'no', parent: within ?? '' }), {
        item: itemData(item),
      });
    },
  }),
  defineTool({
    name: 'list_archived',
    description: 'Lists what was archived (deleted) and can be restored, the latest first; of one kind, or of all.',
    effect: 'read',
    input: z.strictObject({ kind: kind.optional(), offset: offset.optional() }),
    async run(context, { kind: of, offset: from = 0 }) {
      const { items, total } = await listArchived(context, { kind: of, offset: from });
      const data = { items: items.map(itemData), total, offset: from };
      if (items.length === 0) return done(context.say('archive_none'), data);
      const lines = items.map((item, index) =>
        context.say('archive_line', {
          position: from + index + 1,
          name: item.name,
          kind: context.say('kind_name', { kind: item.kind }),
          day: dayOf(context, item.archivedAt.toZonedDateTimeISO(context.person.timeZone).toPlainDate()),
        }),
      );
      const text = [context.say('archive_heading'), ...lines, ...more(context, total - from - items.length)];
      const call = { tool: 'list_archived', input: { kind: of } };
      return done(text.join('\n'), data, moreButton(context, call, { shown: items.length, offset: from, total }));
    },
  }),
];
