/** Postgres' codes for why a statement was refused. */
export const notPermitted = '42501';
export const noSuchRow = '23503';
export const exists = '23505';
export const checkSaysNo = '23514';

/** 'done', or Postgres' code for why not. */
export async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}
