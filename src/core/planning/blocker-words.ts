/** A blocker as it is said: "waiting for API access @DevOps" is to be resolved by DevOps. */
export interface SaidBlocker {
  text: string;
  assignedTo: string | null;
}

/** Who follows the last @ that begins a word; an address such as ana@example.com is part of the text. */
export function readBlocker(said: string): SaidBlocker {
  const words = said.trim();
  const found = /^([\s\S]*\S)\s+@\s*([^@\s][^@]*)$/.exec(words);
  return { text: found?.[1] ?? words, assignedTo: found?.[2]?.trim() ?? null };
}
