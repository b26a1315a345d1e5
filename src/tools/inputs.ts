/** Pieces of tool inputs that several nouns share. */
import { z } from 'zod';

/** What a text of an input says, where a person would say it in other words than a program. */
export type Spoken = 'when' | 'moment' | 'day' | 'time';

/** Which inputs are times, for whoever reads them from a person's words (assistant/tool-form.ts). */
export const spoken = z.registry<{ as: Spoken }>();

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
  .describe('A day (2026-11-21) or a moment on the person’s own clock (2026-11-21T17:00)')
  .register(spoken, { as: 'when' });
export const moment = z
  .string()
  .max(40)
  .describe('A moment on the person’s own clock: 2026-11-21T17:00, or so much later than now: PT10M')
  .register(spoken, { as: 'moment' });
/** A length of time, in days, hours, minutes and seconds, to be added or, with a minus, taken away. */
export const shift = z
  .string()
  .regex(
    /^-?P(?=.)(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,6}M)?(?:\d{1,7}S)?)?$/,
    'a length of time like PT5M or -PT5M',
  );
export const day = z.string().max(40).describe('A day: 2026-11-21').register(spoken, { as: 'day' });
/** A time of day, as HH:MM. */
export const time = z
  .string()
  .regex(/^\d{1,2}:\d{2}$/, 'a time of day like 07:30')
  .transform((said) => said.padStart(5, '0'))
  .register(spoken, { as: 'time' });
/** A moment that has come: a time of day (the last time the clock showed it) or a moment with its day. */
export const pastTime = z.string().trim().min(1).max(40).register(spoken, { as: 'time' });
export const title = z.string().trim().min(1).max(500);
export const name = z.string().trim().min(1).max(200);
export const longText = z.string().trim().min(1).max(20_000);
/** 1 to 5. */
export const oneToFive = z.number().int().min(1).max(5);
/** 1 to 10. */
export const oneToTen = z.number().int().min(1).max(10);
export const tags = z.array(z.string().trim().min(1).max(50)).max(20);
/** ISO weekdays. */
export const weekdays = z.array(z.number().int().min(1).max(7)).max(7).describe('1 is Monday, 7 is Sunday');
/** How many rows to leave out, for the next page of a list. */
export const offset = z.number().int().min(0).max(1_000_000);
