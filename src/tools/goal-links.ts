import { z } from 'zod';
import { checkGoals } from '../core/goals/check-goals.ts';
import { linkTypes } from '../core/goals/goal-link.entity.ts';
import { type Linked, linkGoals, type MakesRedundant } from '../core/goals/link-goals.ts';
import { unlinkGoals } from '../core/goals/unlink-goals.ts';
import { goalData } from './goal-text.ts';
import { oneToFive, reference } from './inputs.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { titlesOf } from './views.ts';

const goal = reference('goal');
const needs = reference('goal that it depends on');

export const goalLinkTools = [
  defineTool({
    name: 'link_goals',
    description:
      'Says that one goal depends on another, or changes how: it requires it, is blocked or enabled by it; related and parallel have no direction. Cycles and links that follow already are refused.',
    effect: 'change',
    input: z.strictObject({
      goal,
      needs,
      type: z.enum(linkTypes).optional(),
      strength: oneToFive.optional(),
      notes: z.string().trim().min(1).max(2000).optional(),
      replace: z.boolean().optional().describe('Takes links away that the new one makes superfluous'),
    }),
    async run(context, input) {
      const linked = await linkGoals(context, input);
      if ('redundant' in linked) return askWhetherToReplace(context, linked, input);
      const said = saidLink(context, linked);
      return done(linked.changed ? context.say('goals_relinked', { text: said }) : said, {
        goal: goalData(linked.dependent),
        needs: goalData(linked.parent),
        type: linked.type,
      });
    },
  }),
  defineTool({
    name: 'unlink_goals',
    description: 'Takes the link between two goals away.',
    effect: 'change',
    input: z.strictObject({ goal, needs }),
    async run(context, input) {
      const { dependent, parent, type } = await unlinkGoals(context, input);
      return done(context.say('goals_unlinked', { type, goal: dependent.title, needs: parent.title }), {
        goal: goalData(dependent),
        needs: goalData(parent),
      });
    },
  }),
  defineTool({
    name: 'check_goals',
    description: 'Checks the goal graph: circles, superfluous links and false statuses. There should be none.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const { cycle, redundant, falseStatus, goals, links } = await checkGoals(context.em);
      const path = cycle.map(({ title }) => title).join(' → ');
      const pairs = redundant.map(([from, to]) => ({ title: `${from.title} → ${to.title}` }));
      const lines = [
        ...(path ? [context.say('graph_circle', { path })] : []),
        ...(pairs.length > 0 ? [context.say('graph_superfluous', { links: titlesOf(context, pairs) })] : []),
        ...(falseStatus.length > 0
          ? [context.say('graph_false_status', { titles: titlesOf(context, falseStatus) })]
          : []),
      ];
      const data = { cycle, redundant, falseStatus, goals, links };
      return done(lines.length > 0 ? lines.join('\n') : context.say('graph_sound', { goals, links }), data);
    },
  }),
];

const saidLink = ({ say }: ToolContext, { dependent, parent, type }: Linked): string =>
  say('goals_linked', { type, goal: dependent.title, needs: parent.title });

function askWhetherToReplace(context: ToolContext, found: MakesRedundant, input: Record<string, unknown>) {
  const { dependent, parent, redundant } = found;
  const links = titlesOf(
    context,
    redundant.map(([from, to]) => ({ title: `${from} → ${to}` })),
  );
  const values = { count: redundant.length, links, goal: dependent.title, needs: parent.title };
  const again = { ...input, goal: dependent.id, needs: parent.id, replace: true };
  const buttons = [
    { label: context.say('replace_links'), call: { tool: 'link_goals', input: again } },
    { label: context.say('no_keep_it'), call: { tool: 'change_nothing', input: {} } },
  ];
  return { outcome: 'asked' as const, text: context.say('links_superfluous', values), data: { redundant }, buttons };
}
