import { z } from 'zod';
import type { AccessRequest } from '../core/people/access-request.entity.ts';
import { decideAccess, pendingRequests } from '../core/people/decide-access.ts';
import { offerPairing } from '../core/people/pairing.ts';
import { reference } from './inputs.ts';
import { defineTool, done, type ToolContext } from './tool.ts';

const input = z.strictObject({ request: reference('request to be let in') });
const requestData = ({ id, displayName, channel, status }: AccessRequest) => ({
  id,
  name: displayName,
  channel,
  status,
});

async function decide(context: ToolContext, request: string, status: 'approved' | 'refused') {
  const decided = await decideAccess(context, request, status);
  await context.em.flush();
  if (status === 'approved') await context.jobs.send(context.em, 'admissions', decided.id, { requestId: decided.id });
  return done(
    context.say(status === 'approved' ? 'access_approved' : 'access_refused', { name: decided.displayName }),
    {
      request: requestData(decided),
    },
  );
}

export const accessTools = [
  defineTool({
    name: 'link_channel',
    description: 'Gives a one-time code that makes Telegram or Slack the same person as here.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const code = await offerPairing(context.em, context.person.id, context.now);
      return done(context.say('pairing_code', { code: `${code.slice(0, 4)}-${code.slice(4)}` }));
    },
  }),
  defineTool({
    name: 'list_access_requests',
    description: 'Lists who would like to be let in.',
    effect: 'read',
    adminOnly: true,
    input: z.strictObject({}),
    async run(context) {
      const waiting = await pendingRequests(context);
      const items = waiting.map(requestData);
      if (waiting.length === 0) return done(context.say('access_none'), { items });
      const lines = waiting.map(({ displayName, channel }, index) =>
        context.say('access_line', { position: index + 1, name: displayName, channel }),
      );
      return done([context.say('access_heading'), ...lines].join('\n'), { items });
    },
  }),
  defineTool({
    name: 'approve_access',
    description: 'Lets somebody in who asked.',
    effect: 'change',
    adminOnly: true,
    input,
    run: (context, { request }) => decide(context, request, 'approved'),
  }),
  defineTool({
    name: 'refuse_access',
    description: 'Does not let somebody in who asked.',
    effect: 'change',
    adminOnly: true,
    input,
    run: (context, { request }) => decide(context, request, 'refused'),
  }),
];
