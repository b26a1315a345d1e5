/** The condition that a column contains these words as they are, in any case. */
export const containing = (words: string) => ({ $ilike: `%${words.replace(/[\\%_]/g, '\\$&')}%` });
