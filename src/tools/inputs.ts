/** Pieces of tool inputs that several nouns share. */
import { z } from 'zod';

export const reference = (what: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(500)
    .describe(`Which ${what}: its id, its place in the list last shown (like #2), or words of it`);

export const when = z
  .string()
  .max(40)
  .describe('A day (2026-11-21) or a moment on the person’s own clock (2026-11-21T17:00)');
export const moment = z
  .string()
  .max(40)
  .describe('A moment on the person’s own clock: 2026-11-21T17:00, or so much later than now: PT10M');
export const day = z.string().max(40).describe('A day: 2026-11-21');
export const title = z.string().trim().min(1).max(500);
export const longText = z.string().trim().min(1).max(20_000);
