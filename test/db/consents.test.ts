import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { consented } from '../../migrations/Migration20261121000002_core_guards.ts';
import { type ConsentName, consentNames } from '../../src/core/consents/consent.entity.ts';
import { openFixture, refusedBy } from './fixture.ts';
import { as, type Values } from './rows.ts';

const { database, drop, maker, newPerson } = await openFixture();
afterAll(drop);

let ana: string;
beforeEach(async () => {
  ana = await newPerson();
});

const run = (text: string, ...values: (string | null)[]) =>
  as(database, 'steward_app', ana, (em) => em.execute<Record<string, string>[]>(text, values));
const answer = (name: ConsentName, granted: boolean) =>
  run(
    `insert into consents (id, person_id, name, granted) values (gen_random_uuid(), ?, ?, ${granted})
     on conflict (person_id, name) do update set granted = excluded.granted returning id`,
    ana,
    name,
  );

/** What each consent is about: a value that needs it, and one that does not. */
const held: [ConsentName, table: string, column: string, value: string | null, without: string | null][] = [
  ['store_task_context', 'tasks', 'energy_requirement', 'high', null],
  ['store_task_context', 'tasks', 'cognitive_load', 'simple', null],
  ['store_task_context', 'tasks', 'context_tags', '{phone}', '{}'],
  ['store_task_context', 'tasks', 'switching_delay_minutes', '0', null],
  ['store_task_context', 'tasks', 'flow_minutes', '30', null],
  ['store_task_context', 'tasks', 'energy_at_start', 'low', null],
  ['store_task_context', 'tasks', 'energy_at_completion', 'low', null],
  ['track_flow_states', 'tasks', 'interruptions', '1', '0'],
  ['track_flow_states', 'tasks', 'context_switches', '1', '0'],
  ['detect_behavior_patterns', 'time_entries', 'energy_level', '5', null],
  ['detect_behavior_patterns', 'time_entries', 'productivity_rating', '5', null],
  ['store_session_transcripts', 'sessions', 'transcript', '[{"speaker": "person", "text": "well"}]', '[]'],
  ['analyze_mental_states', 'sessions', 'emotional_snapshot', '[{"emotion": "joy"}]', '[]'],
  ['analyze_mental_states', 'journal_entries', 'sentiment', '0', null],
  ['learn_preferences', 'learned_preferences', 'retired_at', null, '2026-01-01T00:00:00Z'],
  ['store_behavioral_embeddings', 'snippets', 'embedding', '[1, 0]', null],
];

describe.each(held)('%s: %s %s', (consent, table, column, value, without) => {
  const add = (said: string | null) => refusedBy(maker.make(table, ana, { [column]: said }));
  const type = maker.table(table).columns.find(({ name }) => name === column)?.type;
  const change = (id: string, said: string | null) =>
    refusedBy(run(`update ${table} set ${column} = cast(? as text)::${type} where id = ?`, said, id));

  it('is kept of a person who said nothing, or yes', async () => {
    expect(await add(value)).toBe('nothing');
    await answer(consent, true);
    expect(await add(value)).toBe('nothing');
  });

  it('is not kept of one who said no, whether in a new row or an old one; the rest is', async () => {
    await answer(consent, false);
    expect(await add(value)).toBe(`consent_${consent}`);
    const { id } = await maker.make(table, ana, { [column]: without });
    expect(await change(id, value)).toBe(`consent_${consent}`);
    await answer(consent, true);
    expect(await change(id, value)).toBe('nothing');
  });

  it('is neither asked of another person nor given by another consent', async () => {
    await answer(consent, false);
    const ben = await newPerson();
    expect(await refusedBy(maker.make(table, ben, { [column]: value }))).toBe('nothing');
    for (const other of consentNames) if (other !== consent) await answer(other, true);
    expect(await add(value)).toBe(`consent_${consent}`);
  });

  it('stays where it was kept before a no, and stands in the way of no other change', async () => {
    const { id } = await maker.make(table, ana, { [column]: value });
    await answer(consent, false);
    expect(await refusedBy(run(`update ${table} set created_at = created_at where id = ?`, id))).toBe('nothing');
    expect(await change(id, value)).toBe(`consent_${consent}`);
    expect(await change(id, without)).toBe('nothing');
  });
});

describe('the consents that triggers hold', () => {
  it('are these, column by column', () => {
    const guarded = consented.flatMap(([table, consent, condition]) =>
      [...condition.matchAll(/new\.(\w+)/g)].map(([, column]) => `${consent} ${table}.${column}`),
    );
    // A row that is nothing without them: it is kept, or it is not.
    const whole = [
      'learn_preferences learned_preferences.confidence',
      'learn_preferences learned_preferences.reinforced_at',
      'learn_preferences learned_preferences.value',
      'record_rag_snippets snippets.text',
    ];
    const tried = held.map(([consent, table, column]) => `${consent} ${table}.${column}`);
    expect([...tried, ...whole].toSorted()).toEqual(guarded.toSorted());
  });
});

/** Rows whose words are remembered, with a change of these words. */
const remembered: [domain: string, table: string, values: Values, words: string, column: string, changed: string][] = [
  ['pillar', 'pillars', { name: 'Health', description: 'sleep' }, 'Health\nsleep', 'name', 'Rest'],
  ['area', 'areas', { name: 'Flat', description: 'rooms' }, 'Flat\nrooms', 'name', 'House'],
  ['project', 'projects', { name: 'Book', organization: 'Press' }, 'Book\nPress', 'name', 'Atlas'],
  ['project_update', 'project_updates', { text: 'halfway' }, 'halfway', 'text', 'done'],
  ['event', 'events', { title: 'Dinner', location: 'Porto' }, 'Dinner\nPorto', 'title', 'Lunch'],
  ['journal', 'journal_entries', { title: 'Rain', text: 'all day' }, 'Rain\nall day', 'title', 'Sun'],
  ['learning', 'learnings', { topic: 'SQL', question: 'why?', text: 'joins' }, 'SQL\nwhy?\njoins', 'topic', 'Sets'],
  [
    'session',
    'sessions',
    { key_insights: '[{"insight": "rest first"}, {"insight": ""}, {"insight": "ask"}]' },
    'rest first\nask',
    'key_insights',
    '[{"insight": "walk"}]',
  ],
];

describe.each(remembered)('the memory of a %s', (domain, table, values, words, column, changed) => {
  const texts = (id: string) =>
    run('select text from snippets where domain = ? and entity_id = ?', domain, id).then((rows) =>
      rows.map(({ text }) => text),
    );
  const change = (id: string) => run(`update ${table} set ${column} = '${changed}' where id = ?`, id);

  it('has its words, follows them, and goes with it', async () => {
    const { id } = await maker.make(table, ana, values);
    expect(await texts(id)).toEqual([words]);
    await change(id);
    expect(await texts(id)).not.toEqual([words]);
    expect(await texts(id)).toHaveLength(1);
    await run(`delete from ${table} where id = ?`, id);
    expect(await texts(id)).toEqual([]);
  });

  it('is not made of a person who said no to record_rag_snippets, and goes with the next change', async () => {
    const old = await maker.make(table, ana, values);
    await answer('record_rag_snippets', false);
    await change(old.id);
    expect(await texts(old.id)).toEqual([]);
    const { id } = await maker.make(table, ana, { ...values, ...(table === 'sessions' && { status: 'failed' }) });
    expect(await texts(id)).toEqual([]);
    await answer('record_rag_snippets', true);
    await change(id);
    expect(await texts(id)).toHaveLength(1);
  });
});

describe('memories', () => {
  it('are written by nobody without record_rag_snippets, and read and removed all the same', async () => {
    const { id } = await maker.make('snippets', ana);
    await answer('record_rag_snippets', false);
    expect(await refusedBy(maker.make('snippets', ana))).toBe('consent_record_rag_snippets');
    expect(await refusedBy(run(`update snippets set text = 'x' where id = ?`, id))).toBe('consent_record_rag_snippets');
    expect(await run('select id from snippets where id = ?', id)).toEqual([{ id }]);
    expect(await run('delete from snippets where id = ? returning id', id)).toEqual([{ id }]);
  });

  it.each(['pillars', 'areas', 'projects', 'journal_entries', 'learnings', 'sessions'])(
    'of what is archived in %s are gone until it comes back',
    async (table) => {
      const { id } = await maker.make(table, ana, table === 'sessions' ? { key_insights: '[{"insight": "ask"}]' } : {});
      const count = () => run('select id from snippets where entity_id = ?', id).then((rows) => rows.length);
      await run(`update ${table} set archived_at = now() where id = ?`, id);
      expect(await count()).toBe(0);
      await run(`update ${table} set archived_at = null where id = ?`, id);
      expect(await count()).toBe(1);
    },
  );
});
