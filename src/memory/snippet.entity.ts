import { defineEntity, type InferEntity, p, Type } from '@mikro-orm/core';
import { personal, personalRow } from '../core/columns.ts';

/** pgvector's `vector`, as an array of numbers. */
class VectorType extends Type<number[] | null, string | null> {
  override convertToDatabaseValue(value: number[] | null): string | null {
    return value ? `[${value.join(',')}]` : null;
  }
  override convertToJSValue(value: string | null): number[] | null {
    return value ? (JSON.parse(value) as number[]) : null;
  }
  override getColumnType(): string {
    return 'vector';
  }
  override compareAsType(): string {
    return 'string';
  }
}

export const snippetDomains = [
  'pillar',
  'area',
  'project',
  'project_update',
  'task',
  'event',
  'goal',
  'habit',
  'reflection',
  'journal',
  'learning',
  'session',
  'reminder',
  'message',
  'reply',
] as const;
export type SnippetDomain = (typeof snippetDomains)[number];

/**
 * A piece of the person's own words or records that may be recalled. Triggers keep the text in step with its source;
 * a worker adds the embedding, which is null whenever the text changed since.
 */
export const SnippetSchema = defineEntity({
  name: 'Snippet',
  tableName: 'snippets',
  ...personal,
  uniques: [{ properties: ['entityId', 'domain'] }],
  properties: {
    ...personalRow,
    domain: p.enum([...snippetDomains]).$type<SnippetDomain>(),
    entityId: p.uuid(),
    text: p.text(),
    contentHash: p.text(),
    embedding: p.type(VectorType).$type<number[]>().nullable().lazy(),
    embeddingModel: p.text().nullable(),
  },
});
export type Snippet = InferEntity<typeof SnippetSchema>;
