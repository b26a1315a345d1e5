import { createHash, randomInt } from 'node:crypto';

/** No letters or digits that look alike (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code that a person can read off one screen and type on another: eight characters, 40 random bits. */
export function newCode(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** What is kept of a code. Case, spaces and dashes don't matter; O is read as 0, I and L as 1. */
export function hashOf(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return createHash('sha256').update(plain).digest('hex');
}

/** Whether a text could be a code at all: then it is compared, and counts as a try. */
export function looksLikeCode(text: string): boolean {
  return /^[0-9a-z]{4}[\s-]?[0-9a-z]{4}$/i.test(text.trim());
}
