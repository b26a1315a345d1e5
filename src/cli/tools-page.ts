import { z } from 'zod';
import type { Tool } from '../tools/tool.ts';

const opening = `# Tools

What chat can do, generated from the tools' own schemas by \`npm run --silent steward -- tools > docs/tools.md\`.

Language models call these; so do sentences, slash commands and buttons. In any channel each can be called by its name,
its first input first and the others named: \`/add_task Write the report; due: Friday; priority: high\`. From a program:
\`steward call add_task '{"title": "Write the report", "due": "2026-11-27"}'\`, or many with \`steward call --jsonl\`.

*read* changes nothing, *change* can be undone, *destroy* asks first and can't be undone.
`;

/** One field of a JSON schema, as much of it as tools use. */
interface Field {
  type?: string;
  description?: string;
  enum?: string[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  maxLength?: number;
  maxItems?: number;
  items?: Field;
  anyOf?: Field[];
  properties?: Record<string, Field>;
}

/** The tools as a page of Markdown, in the order in which they are shown to models. */
export function toolsPage(tools: readonly Tool[]): string {
  return `${[opening, ...tools.map(section)].join('\n')}`;
}

function section({ name, description, effect, adminOnly, input }: Tool): string {
  const schema = z.toJSONSchema(input, { io: 'input' }) as { properties?: Record<string, Field>; required?: string[] };
  const fields = Object.entries(schema.properties ?? {});
  const rows = fields.map(([field, of]) => row(field, of, schema.required?.includes(field) ?? false));
  const table = ['| input | what | |', '|---|---|---|', ...rows].join('\n');
  const heading = `## ${name}\n\n*${effect}${adminOnly ? ', admins only' : ''}.* ${description}\n`;
  return fields.length > 0 ? `${heading}\n${table}\n` : heading;
}

const row = (name: string, field: Field, required: boolean) =>
  `| \`${name}\`${required ? '' : ' (optional)'} | ${typeOf(field)} | ${describedBy(field)} |`;

const describedBy = ({ description, anyOf }: Field): string =>
  description ?? anyOf?.map(describedBy).find((words) => words !== '') ?? '';

function typeOf(field: Field): string {
  if (field.anyOf) return field.anyOf.map(typeOf).join(' or ');
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return field.enum.map((word) => `\`${word}\``).join(', ');
  if (field.type === 'array') return `list${limit(field.maxItems)} of ${typeOf(field.items ?? {})}`;
  if (field.type === 'object') return `object of ${Object.keys(field.properties ?? {}).join(', ') || 'any'}`;
  if (field.type === 'string') return `text${limit(field.maxLength)}`;
  return `${field.type ?? 'anything'}${range(field)}`;
}

const limit = (most: number | undefined) => (most === undefined ? '' : ` (up to ${most})`);

function range({ minimum, exclusiveMinimum, maximum }: Field): string {
  const least = minimum ?? exclusiveMinimum;
  if (least === undefined && maximum === undefined) return '';
  const from =
    minimum !== undefined ? `from ${minimum}` : exclusiveMinimum !== undefined ? `over ${exclusiveMinimum}` : '';
  return ` ${[from, maximum === undefined ? '' : `to ${maximum}`].filter(Boolean).join(' ')}`;
}
