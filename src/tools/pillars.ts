import { z } from 'zod';
import { addPillar } from '../core/planning/add-pillar.ts';
import { deletePillar } from '../core/planning/delete-pillar.ts';
import { updatePillar } from '../core/planning/update-pillar.ts';
import { longText, name, oneToFive, reference } from './inputs.ts';
import { pillarData, saidPillar } from './planning-views.ts';
import { defineTool, done } from './tool.ts';

const pillar = reference('pillar');
const share = z.number().min(0.01).max(100).describe('Percent of the person’s time; all pillars together at most 100');

export const pillarTools = [
  defineTool({
    name: 'add_pillar',
    description: 'Adds a pillar of the person’s life, such as health or family; areas and projects lie below it.',
    effect: 'change',
    input: z.strictObject({
      name,
      importance: oneToFive.optional(),
      time_share: share.optional(),
      description: longText.optional(),
    }),
    async run(context, { time_share, ...input }) {
      const added = await addPillar(context, { ...input, timeShare: time_share });
      await context.em.flush();
      return done(context.say('pillar_added', saidPillar(context, added)), { pillar: pillarData(added) });
    },
  }),
  defineTool({
    name: 'update_pillar',
    description: 'Changes a pillar: its name, importance, share of the person’s time or description.',
    effect: 'change',
    input: z.strictObject({
      pillar,
      name: name.optional(),
      importance: oneToFive.optional(),
      time_share: share.nullable().optional(),
      description: longText.nullable().optional(),
    }),
    async run(context, { time_share, ...input }) {
      const updated = await updatePillar(context, { ...input, timeShare: time_share });
      return done(context.say('pillar_updated', saidPillar(context, updated)), { pillar: pillarData(updated) });
    },
  }),
  defineTool({
    name: 'delete_pillar',
    description: 'Archives a pillar. What lies below it keeps its place, and restore_item brings it back.',
    effect: 'change',
    input: z.strictObject({ pillar }),
    async run(context, input) {
      const { pillar: deleted, areas } = await deletePillar(context, input.pillar);
      return done(context.say('pillar_deleted', { name: deleted.name, areas }), { pillar: pillarData(deleted), areas });
    },
  }),
];
