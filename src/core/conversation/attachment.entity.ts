import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { personal, personalRow } from '../columns.ts';

/** A picture or file that goes with something Steward says; each channel sends it in its own way. */
export const AttachmentSchema = defineEntity({
  name: 'Attachment',
  tableName: 'attachments',
  ...personal,
  indexes: [{ properties: ['personId', 'outboundId'] }, { properties: ['personId', 'toolCallId'] }],
  checks: [
    { name: 'attachments_name_check', expression: `file_name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'` },
    {
      name: 'attachments_media_check',
      expression: `media_type ~ '^[a-z]+/[a-z0-9.+-]{1,100}(; *[a-z]+=[A-Za-z0-9-]{1,50})*$'`,
    },
    { name: 'attachments_size_check', expression: 'length(content) between 1 and 52428800' },
  ],
  properties: {
    ...personalRow,
    /** Null until the reply that carries it is written. */
    outboundId: p.uuid().nullable(),
    toolCallId: p.uuid(),
    fileName: p.text(),
    mediaType: p.text(),
    content: p.blob(),
  },
});
export type Attachment = InferEntity<typeof AttachmentSchema>;
