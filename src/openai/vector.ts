import { ModelError } from '../core/ports.ts';

/** The numbers of an embedding that came as a list, or as base64 of little-endian 32-bit floats. Throws ModelError. */
export function decodeVector(embedding: unknown[] | string): unknown[] {
  if (typeof embedding !== 'string') return embedding;
  const bytes = Buffer.from(embedding, 'base64');
  if (bytes.length % 4 !== 0) throw new ModelError('invalid', 'an embedding in base64 is not a list of 32-bit floats');
  return Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
}

/** The same direction with length 1. Throws ModelError where it has another dimension, odd numbers or no direction. */
export function toUnitVector(values: unknown[], dimensions: number): number[] {
  if (values.length !== dimensions) {
    const remedy = 'set the configured dimension to what the model gives';
    throw new ModelError('invalid', `an embedding has ${values.length} dimensions, not ${dimensions}: ${remedy}`);
  }
  const numbers = values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  if (numbers.length !== dimensions)
    throw new ModelError('invalid', 'an embedding holds values that are not finite numbers');
  // hypot, unlike a sum of squares, does not overflow on large components.
  const length = Math.hypot(...numbers);
  if (length === 0 || length === Number.POSITIVE_INFINITY) {
    throw new ModelError('invalid', 'an embedding has no direction (its length is zero or out of range)');
  }
  return numbers.map((value) => value / length);
}
