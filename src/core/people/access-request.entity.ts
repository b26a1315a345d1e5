import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personRole, row, systemMay } from '../columns.ts';
import { channelNames } from '../conversation/message.ts';

const adminOnly = `exists (select 1 from people where id = nullif(current_setting('app.person', true), '')::uuid and role = 'admin')`;

/** Somebody unknown who wrote to Steward. They wait for an admin; until then they get one polite line and nothing else. */
export const AccessRequestSchema = defineEntity({
  name: 'AccessRequest',
  tableName: 'access_requests',
  rowLevelSecurity: 'force',
  policies: [{ name: 'admin_rows', roles: [personRole], using: adminOnly, check: adminOnly }, systemMay],
  uniques: [{ properties: ['channel', 'workspace', 'externalId'] }],
  properties: {
    ...row,
    channel: oneOf(channelNames),
    workspace: p.text().default(''),
    externalId: p.text(),
    conversation: p.text(),
    displayName: p.text(),
    locale: p.text().nullable(),
    status: oneOf(['pending', 'approved', 'refused']).default('pending'),
    /** When the one polite line was sent, or begun to be. */
    answeredAt: instant().nullable(),
    /** Wrong pairing codes tried; past a limit further ones are not looked at. */
    wrongCodes: p.integer().default(0),
  },
});
export type AccessRequest = InferEntity<typeof AccessRequestSchema>;
