import { z } from 'zod';
import { addArea } from '../core/planning/add-area.ts';
import { deleteArea } from '../core/planning/delete-area.ts';
import { updateArea } from '../core/planning/update-area.ts';
import { longText, name, oneToFive, reference } from './inputs.ts';
import { areaData } from './planning-views.ts';
import { defineTool, done } from './tool.ts';

const area = reference('area');
const pillar = reference('pillar that it belongs to');

export const areaTools = [
  defineTool({
    name: 'add_area',
    description: 'Adds an area of life that is kept up, such as fitness or the flat, below a pillar or on its own.',
    effect: 'change',
    input: z.strictObject({
      name,
      pillar: pillar.optional(),
      importance: oneToFive.optional(),
      description: longText.optional(),
    }),
    async run(context, input) {
      const { area: added, pillar: above } = await addArea(context, input);
      await context.em.flush();
      const values = { name: added.name, within: above ? 'yes' : 'no', pillar: above?.name ?? '' };
      return done(context.say('area_added', values), { area: areaData(added) });
    },
  }),
  defineTool({
    name: 'update_area',
    description: 'Changes an area: its name, pillar (null takes it out), importance or description.',
    effect: 'change',
    input: z.strictObject({
      area,
      name: name.optional(),
      pillar: pillar.nullable().optional(),
      importance: oneToFive.optional(),
      description: longText.nullable().optional(),
    }),
    async run(context, input) {
      const { area: updated, pillar: above } = await updateArea(context, input);
      const values = { name: updated.name, within: above ? 'yes' : 'no', pillar: above?.name ?? '' };
      return done(context.say('area_updated', values), { area: areaData(updated) });
    },
  }),
  defineTool({
    name: 'delete_area',
    description: 'Archives an area. What lies below it keeps its place, and restore_item brings it back.',
    effect: 'change',
    input: z.strictObject({ area }),
    async run(context, input) {
      const { area: deleted, projects } = await deleteArea(context, input.area);
      return done(context.say('area_deleted', { name: deleted.name, projects }), { area: areaData(deleted), projects });
    },
  }),
];
