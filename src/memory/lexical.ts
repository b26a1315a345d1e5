import type { EntityManager } from '../core/entity-manager.ts';

/**
 * What part of a word's weight goes to the turns after the one that has it, and to those before, by distance. More goes
 * on than back, as answers follow their question.
 */
const lent = { after: [0.7, 0.5, 0.3, 0.2], before: [0.5, 0.4, 0.2, 0.1] };
/** Turns further apart than this belong to different talks, and lend nothing. */
const sameTalkMinutes = 60;

/**
 * The ids of the person's snippets that fit the terms, best first.
 *
 * A word weighs the more the fewer of the person's snippets have it (BM25's idf), and counts once a snippet however
 * often it is said. What was said just before and after belongs to it: an answer rarely repeats the words of its
 * question. So a snippet without the word itself counts it in part, by the nearest turn that has it.
 */
export async function lexicalRanking(em: EntityManager, terms: string[], limit: number): Promise<string[]> {
  // The planner cannot know how few words there are: it would compile a plan for longer than it takes to run.
  await em.execute('set local jit = off');
  const rows = await em.execute<{ id: string }[]>(rankingSql, [
    JSON.stringify(terms),
    JSON.stringify(lent.after),
    JSON.stringify(lent.before),
    sameTalkMinutes,
    limit,
  ]);
  return rows.map(({ id }) => id);
}

const rankingSql = `
  with word as materialized (
    select number, term::tsquery as term from jsonb_array_elements_text(?::jsonb) with ordinality as words (term, number)
  ), lending as materialized (
    select distance as step, share::float8 from jsonb_array_elements_text(?::jsonb) with ordinality as next (share, distance)
    union all
    select -distance, share::float8 from jsonb_array_elements_text(?::jsonb) with ordinality as last (share, distance)
  ), mine as materialized (
    select id, created_at, length(search) as size, case when domain in ('message', 'reply') then
      row_number() over (partition by domain in ('message', 'reply') order by created_at, domain, id) end as place
    from snippets
  ), whole as materialized (
    select count(*) as snippets, greatest(avg(size), 1) as mean_size from mine
  ), hit as materialized (
    select id, mine.place, mine.created_at, number
    from snippets join word on search @@ term join mine using (id)
  ), weight as materialized (
    select number, ln(1 + (snippets - count(*) + 0.5) / (count(*) + 0.5)) as idf from hit, whole group by number, snippets
  ), told as (
    select id, number, 1.0::float8 as share from hit
    union all
    select near.id, number, share from hit cross join lending join mine as near on near.place = hit.place + step
    where abs(extract(epoch from near.created_at - hit.created_at)) <= ? * 60
  ), nearest as (
    select id, number, max(share) as share from told group by id, number
  ), fit as (
    select id, sum(share * idf) as score from nearest join weight using (number) group by id
  )
  select id from fit join mine using (id), whole
  order by score / (1 + 0.05 * ln(1 + size / mean_size)) desc, created_at desc, id
  limit ?`;
