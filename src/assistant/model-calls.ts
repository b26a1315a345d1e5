import { cutText, storableText } from '../core/conversation/storable-text.ts';
import type { ModelCall } from '../core/ports.ts';
import type { Draft } from './plan.ts';
import type { Turn } from './turn-parts.ts';

/**
 * The calls that a model asks for, as they are recorded.
 * Arguments that are no JSON object become an input that no tool takes: the model is told what is wrong with it. An id
 * that the model gave to an earlier call, too, is left out, since results are told apart by it: the row's own stands in.
 */
export function draftsOf({ calls }: Turn, asked: ModelCall[]): Draft[] {
  const known = new Set(calls.map(({ modelCallId }) => modelCallId));
  return asked.map(({ id, name, arguments: written }) => {
    const fresh = !known.has(id);
    known.add(id);
    const input = objectIn(written) ?? { not_json: storableText(cutText(written, 200)) };
    return { tool: storableText(name), input, ...(fresh && { modelCallId: storableText(id) }) };
  });
}

function objectIn(written: string): Record<string, unknown> | undefined {
  if (written.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(written, storableValue);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** For JSON.parse. */
function storableValue(_: string, value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [storableText(name), part]));
}
