/** The tools' inputs as their JSON schemas tell them. */
import { z } from 'zod';
import { Toolbox } from '../../src/tools/toolbox.ts';

export const toolbox = new Toolbox(['add', 'list']);

const property = z.object({
  type: z.enum(['string', 'integer', 'number', 'boolean', 'array', 'null']).optional(),
  description: z.string().optional(),
  enum: z.array(z.string()).optional(),
  const: z.string().optional(),
  pattern: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  get items() {
    return property.optional();
  },
  get anyOf() {
    return z.array(property).optional();
  },
});
export type Property = z.infer<typeof property>;
/** The part of JSON schema that every server takes: anything else makes parsing fail. */
export const parameters = z.strictObject({
  type: z.literal('object'),
  properties: z.record(z.string(), property.strict()),
  required: z.array(z.string()).optional(),
  additionalProperties: z.literal(false),
});

export const schemas = toolbox.forModel().map(({ name, parameters: schema }) => ({ name, schema: schema as unknown }));
export const inputs = schemas.map(({ name, schema }) => ({ name, ...parameters.parse(schema) }));
export const fields = inputs.flatMap(({ name, properties, required = [] }) =>
  Object.entries(properties).map(([field, of]) => ({ tool: name, field, of, required })),
);

/** A value that the property takes. */
export function sample(of: Property): unknown {
  if (of.anyOf) return sample(of.anyOf[0] ?? {});
  if (of.type === 'array') return of.minItems ? [sample(of.items ?? {})] : [];
  if (of.type === 'boolean') return true;
  if (of.type === 'integer' || of.type === 'number') return of.minimum ?? 1;
  return of.enum?.[0] ?? of.const ?? (of.pattern ? '07:30' : 'x');
}

/** An input with no more than what the tool needs. */
export const whole = (tool: string): Record<string, unknown> => {
  const { properties = {}, required = [] } = inputs.find(({ name }) => name === tool) ?? {};
  return Object.fromEntries(required.map((field) => [field, sample(properties[field] ?? {})]));
};
