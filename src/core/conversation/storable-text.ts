/** Text as Postgres keeps it, also within JSON: no NUL, and no half of a surrogate pair. */
export const storableText = (text: string): string => text.toWellFormed().replaceAll('\u0000', '');

/** The beginning of a text, of at most so many UTF-16 units, without half of a character at its end. */
export const cutText = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
