import type { EntityManager } from '../core/entity-manager.ts';

const longestQuery = 1000;
const longestWord = 100;
const mostWords = 64;
/** Shorter stems begin too many other words. */
const shortestStem = 4;

interface Word {
  word: string;
  /** As the index has it for English text. */
  english: string | null;
  /** What the word's forms begin with, in a query of another language. */
  stem: string | null;
}

/**
 * The words that a query is looked up by, each as a Postgres tsquery that stands for all of its forms. Words that say
 * nothing in the query's language are left out: nothing is left of an empty query, or of "what was it?".
 * Whatever the text holds is taken as words: it has no syntax.
 */
export async function queryTerms(em: EntityManager, text: string): Promise<string[]> {
  const plain = text.slice(0, longestQuery).toWellFormed().replaceAll('\0', ' ').normalize('NFC').toLowerCase();
  const runs = new Set(plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu));
  if (runs.size === 0) return [];
  const words = await em.execute<Word[]>(wordsSql, [JSON.stringify([...runs]), plain]);
  // What is left of "qu'est-ce que c'est" besides the stop words is "est-ce", and of "o que é isso" an "é".
  if (!words.some(({ word }) => runs.has(word) && !/^\p{Script=Latin}$/u.test(word))) return [];
  return words
    .filter(({ word }) => word.length <= longestWord)
    .slice(0, mostWords)
    .map(termOf);
}

function termOf({ word, english, stem }: Word): string {
  // A text may hold an accented letter as one character or as two.
  const forms = new Set([word, word.normalize('NFD'), english ?? word]);
  const prefixes = new Set(stem ? [beginning(stem), beginning(word.slice(0, stem.length))] : []);
  const begun = [...prefixes].filter((prefix) => prefix.length >= shortestStem).map((prefix) => `${quoted(prefix)}:*`);
  return [...[...forms].map(quoted), ...begun].join(' | ');
}

/** Portuguese plurals change the end that stemmers leave: reunião, reuniões. Stemmers may take accents off, too. */
const beginning = (stem: string): string => stem.replace(/ão$|[ãõ]$/, '');

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/**
 * Words are the runs of letters and digits, and what Postgres' own parser makes of the text: it keeps hosts, hyphenated
 * words and numbers with a point together, and so does the index.
 * The language is the one that finds most stop words among them, or the person's own where that doesn't tell.
 */
const wordsSql = `
  with asked as (
    select word from jsonb_array_elements_text(?::jsonb) as runs (word)
    union select lexeme from unnest(to_tsvector('simple', ?))
  ), known (code, stemmer) as (
    values ('en', 'english_stem'::regdictionary), ('pt', 'portuguese_stem'), ('es', 'spanish_stem'), ('fr', 'french_stem')
  ), spoken as (
    select code, stemmer from known cross join asked group by code, stemmer
    order by count(*) filter (where ts_lexize(stemmer, word) = '{}') desc,
      code = (select language from people where id = nullif(current_setting('app.person', true), '')::uuid) desc nulls last,
      code
    limit 1
  )
  select word, (ts_lexize('english_stem', word))[1] as english,
    case when code <> 'en' then (ts_lexize(stemmer, word))[1] end as stem
  from asked cross join spoken where ts_lexize(stemmer, word) <> '{}' order by word`;
