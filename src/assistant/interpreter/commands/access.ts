import { onRequest } from '../intents/general.ts';
import { call } from '../interpretation.ts';
import { built, command, type RunnableCommand } from './command.ts';

export const accessCommands: readonly RunnableCommand[] = [
  command('requests', 'Show who asks for access', () => call('list_access_requests')),
  command('approve', 'Let somebody in: /approve 4821', (rest, scope) =>
    built(onRequest('approve_access')({ request: rest }, scope), 'which_request'),
  ),
  command('refuse', 'Turn somebody away: /refuse 4821', (rest, scope) =>
    built(onRequest('refuse_access')({ request: rest }, scope), 'which_request'),
  ),
];
