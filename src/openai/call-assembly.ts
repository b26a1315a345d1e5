import { randomUUID } from 'node:crypto';
import type { ModelCall } from '../core/ports.ts';

/** One piece of a tool call as it streams in. Absent parts are empty. */
export interface CallPiece {
  index?: number | undefined;
  id: string;
  name: string;
  arguments: string;
}

/**
 * Puts streamed tool calls together. OpenAI sends a call in pieces that share an index; others send whole calls,
 * without an index, with the same index for all, or without ids.
 */
export class CallAssembly {
  readonly #calls: CallPiece[] = [];

  add(piece: CallPiece): void {
    const open = this.#openCallOf(piece);
    if (!open || beginsAnother(open, piece)) {
      this.#calls.push({ ...piece });
      return;
    }
    open.id ||= piece.id;
    open.name ||= piece.name;
    open.arguments += piece.arguments;
  }

  /** The calls in the order they began, each with an id of its own. */
  finish(): ModelCall[] {
    const used = new Set<string>();
    return this.#calls.map((call) => {
      const id = call.id && !used.has(call.id) ? call.id : makeId();
      used.add(id);
      return { id, name: call.name, arguments: call.arguments };
    });
  }

  #openCallOf({ index, id }: CallPiece): CallPiece | undefined {
    if (index !== undefined) return this.#calls.findLast((call) => call.index === index);
    return this.#calls.findLast((call) => id !== '' && call.id === id) ?? this.#calls.at(-1);
  }
}

/** Only a named piece begins a call; a server that repeats name and id with every piece goes on with the same one. */
function beginsAnother(open: CallPiece, piece: CallPiece): boolean {
  if (!open.name || !piece.name) return false;
  if (open.id && piece.id) return open.id !== piece.id;
  return open.name !== piece.name || (piece.arguments !== '' && isJson(open.arguments));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** OpenAI takes ids of up to 40 characters. */
function makeId(): string {
  return `call_${randomUUID().replaceAll('-', '').slice(0, 24)}`;
}
