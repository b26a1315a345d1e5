import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentNames } from '../../../src/core/consents/consent.entity.ts';
import { createEmbedder } from '../../../src/openai/embedder.ts';
import { type Chat, openChat } from '../../support/chat.ts';
import { type ModelServer, modelOf, startModelServer } from '../../support/model-server.ts';
import { checkSaysNo, outcomeOf } from '../../support/sql-outcome.ts';
import { until } from '../../support/until.ts';

let chat: Chat;
const inChat = (open: () => Promise<Chat>) => {
  beforeAll(async () => {
    chat = await open();
  });
  afterAll(() => chat.stop());
};
const as = () => chat.app.database.asPerson(chat.owner);
const sql = <Row>(text: string, values: unknown[] = []) => as().execute<Row[]>(text, values);
const write = (text: string) => outcomeOf(as().transactional((em) => em.execute(text, [chat.owner])));

describe('consents', () => {
  inChat(openChat);

  it('are eleven, all given at first, and each says what it stops', async () => {
    const said = await chat.say('my consents');
    expect(said.match(/^✓/gm)).toHaveLength(11);
    for (const name of consentNames) expect(said).toMatch(new RegExp(`^✓ .+ \\(${name}\\): .{10,}$`, 'm'));
  });

  it('are withdrawn and given again by a command or by the tool, and undone', async () => {
    expect(await chat.say('/consent track_flow_states off')).toBe(
      'You no longer consent to: Flow. From now on interruptions and switches during tasks are not counted. What was kept until now is still there.\n  [1] Delete what was kept',
    );
    expect(await chat.say('my consents')).toMatch(/^✗ Flow/m);
    await chat.say('undo');
    expect(await chat.say('my consents')).toMatch(/^✓ Flow/m);
    expect(await chat.say('/set_consent track_flow_states; granted: yes')).toBe('Thank you. You consent to: Flow.');
    expect(await chat.say('/set_consent everything; granted: no')).toMatch(/^I can’t do that: consent/);
  });

  it('are said in the person’s language', async () => {
    await chat.say('speak Portuguese');
    expect(await chat.say('/consent track_flow_states off')).toContain('Deixas de dar consentimento a: Concentração.');
    await chat.say('/set_preference es');
    expect(await chat.say('/consent track_flow_states on')).toBe('Gracias. Das tu consentimiento a: Concentración.');
    await chat.say('/set_preference en');
  });
});

/** What is kept only by a consent: a row that holds some of it, and where some of it is. */
const guarded: { consent: string; keeps: string; kept: string }[] = [
  {
    consent: 'store_task_context',
    keeps: `insert into tasks (id, person_id, title, energy_requirement, context_tags)
      values (gen_random_uuid(), ?, 'deep work', 'high', '{desk}')`,
    kept: `select 1 from tasks where energy_requirement is not null or context_tags <> '{}'`,
  },
  {
    consent: 'track_flow_states',
    keeps: `insert into tasks (id, person_id, title, interruptions) values (gen_random_uuid(), ?, 'flow', 3)`,
    kept: 'select 1 from tasks where interruptions > 0',
  },
  {
    consent: 'detect_behavior_patterns',
    keeps: `insert into time_entries (id, person_id, started_at, ended_at, energy_level)
      values (gen_random_uuid(), ?, '2026-11-20T08:00:00Z', '2026-11-20T09:00:00Z', 7)`,
    kept: 'select 1 from time_entries where energy_level is not null',
  },
  {
    consent: 'store_session_transcripts',
    keeps: `insert into sessions (id, person_id, type, status, held_on, started_at, transcript) values (gen_random_uuid(), ?,
      'face_to_face', 'failed', '2026-11-20', '2026-11-20T08:00:00Z', '[{"speaker": "person", "text": "hm"}]')`,
    kept: `select 1 from sessions where transcript <> '[]'`,
  },
  {
    consent: 'analyze_mental_states',
    keeps: `insert into journal_entries (id, person_id, written_on, text, sentiment)
      values (gen_random_uuid(), ?, '2026-11-20', 'a fine day', 0.8)`,
    kept: 'select 1 from journal_entries where sentiment is not null',
  },
];

describe.each(guarded)('the consent $consent', ({ consent, keeps, kept }) => {
  inChat(openChat);

  it('is asked for by the database wherever such a row is written, and its data can be deleted for good', async () => {
    expect(await write(keeps)).toBe('done');
    await chat.say(`/consent ${consent} off`);
    expect(await write(keeps)).toBe(checkSaysNo);
    expect(await sql(kept)).toHaveLength(1);
    await chat.say(`/consent ${consent} off`);
    expect(await chat.say('1')).toMatch(/^Deleted: 1 record/);
    expect(await sql(kept)).toEqual([]);
    expect(await chat.say('undo')).not.toContain('Deleted');
    expect(await sql(kept)).toEqual([]);
    await chat.say(`/consent ${consent} on`);
    expect(await write(keeps)).toBe('done');
  });
});

describe('deleting what a consent had allowed', () => {
  inChat(openChat);

  it('asks first where nobody pressed its button, and changes nothing on a no', async () => {
    await write(guarded[0]?.keeps ?? '');
    expect(await chat.say('/delete_data store_task_context')).toBe(
      'Delete everything that was kept by your consent “What tasks are like”? This can’t be undone.\n  [1] Yes, delete it\n  [2] No, keep it',
    );
    expect(await chat.say('2')).toBe('All right, nothing was changed.');
    expect(await sql(guarded[0]?.kept ?? '')).toHaveLength(1);
    await chat.say('/delete_data store_task_context');
    expect(await chat.say('1')).toMatch(/^Deleted: 1 record/);
  });

  it('says so where nothing is kept at all', async () => {
    expect(await chat.say('/consent use_language_model off')).not.toContain('[1]');
    await chat.say('/delete_data track_pillar_metrics');
    expect(await chat.say('1')).toContain('Nothing is kept by that consent');
  });

  it('takes the words of conversations, of calls and of the memory, and Steward goes on working', async () => {
    await chat.say('add buy saffron');
    await chat.say('/delete_data store_conversations');
    expect(await chat.say('1')).toMatch(/^Deleted: \d+ records/);
    const words = await sql(`select 1 from inbound_messages where content::text like '%saffron%'
      union all select 1 from outbound_messages where text like '%saffron%'
      union all select 1 from tool_calls where (input::text || coalesce(result::text, '')) like '%saffron%'
      union all select 1 from snippets where domain in ('message', 'reply') and text like '%saffron%'`);
    expect(words).toEqual([]);
    expect(await chat.say("what's on my list?")).toContain('buy saffron');
  });
});

describe('the consent record_rag_snippets', () => {
  inChat(openChat);

  it('keeps anything more from being remembered, and what was remembered can be deleted', async () => {
    await chat.say('add visit the harbour');
    await chat.say('/consent record_rag_snippets off');
    await chat.say('add paint the lighthouse');
    expect(await chat.say('recall lighthouse')).toContain('I have nothing on');
    expect(await chat.say('recall harbour')).toContain('visit the harbour');
    await chat.say('/delete_data record_rag_snippets');
    await chat.say('1');
    expect(await sql('select 1 from snippets')).toEqual([]);
  });
});

describe('the consent store_conversations', () => {
  inChat(openChat);

  it('erases words once they are answered and have arrived, and the conversation goes on', async () => {
    await chat.say('/consent store_conversations off');
    await chat.say('add order the marzipan');
    await chat.say('add order the nougat');
    expect(await chat.say('done with order')).toContain('[1]');
    expect(await chat.say('1')).toMatch(/^Done: order the /);
    expect(await chat.say('undo')).toMatch(/^Undone: Done: order the /);
    await until('words to be erased', async () => {
      const left = await sql(`select 1 from inbound_messages where content->>'text' <> '' and status <> 'received'
        union all select 1 from outbound_messages where text <> '' and status = 'delivered' and created_at >
          (select updated_at from consents)`);
      return left.length === 0;
    });
    expect(await sql(`select 1 from snippets where domain in ('message', 'reply') and text like '%marzipan%'`)).toEqual(
      [],
    );
  });
});

describe('consents to what leaves the machine', () => {
  let server: ModelServer;
  inChat(async () => {
    server = await startModelServer();
    server.mock.onEmbedding(/./, { embedding: [0, 0, 1] });
    const { apiKey, baseUrl } = server.options;
    const embedder = createEmbedder({ apiKey, baseUrl, model: 'embed', dimensions: 3, maxRetries: 0, batchSize: 1 });
    return openChat({ model: modelOf(server), embedder });
  });
  afterAll(() => server.stop());

  const embedded = () => sql('select 1 from snippets where embedding is not null');
  const requests = () => server.mock.getRequests().length;

  it('hold for vectors: without store_behavioral_embeddings none is made, and those made can be deleted', async () => {
    await chat.say('/add see the sea');
    await until('a vector', async () => (await embedded()).length > 0);
    await chat.say('/consent store_behavioral_embeddings off');
    await until('the queues to be empty', async () =>
      (await chat.app.queues.counts()).every(({ count }) => count === 0),
    );
    await chat.say('/add swim in the lake');
    expect(await sql(`select 1 from snippets where text like '%lake%' and embedding is not null`)).toEqual([]);
    await chat.say('/delete_data store_behavioral_embeddings');
    await chat.say('1');
    expect(await embedded()).toEqual([]);
    expect(await write(`update snippets set embedding = '[1,2,3]' where person_id = ?`)).toBe(checkSaysNo);
  });

  it('hold for the model: without use_language_model the interpreter answers, and no word goes out', async () => {
    server.script('what shall I do tonight', 'Read a book.');
    expect(await chat.say('what shall I do tonight')).toBe('Read a book.');
    await chat.say('/consent use_language_model off');
    const before = requests();
    expect(await chat.say('add water the ferns')).toBe('Added: water the ferns');
    expect(await chat.say('recall ferns')).toContain('water the ferns');
    expect(await chat.say('what shall I do tonight')).toContain('I didn’t understand that.');
    expect(requests()).toBe(before);
    await chat.say('/consent use_language_model on');
    expect(await chat.say('what shall I do tonight')).toBe('Read a book.');
  });
});

describe('the consent track_pillar_metrics', () => {
  inChat(openChat);

  it('leaves time by pillar out of the figures', async () => {
    await as().transactional(async (em) => {
      const [pillar] = await em.execute<{ id: string }[]>(
        `insert into pillars (id, person_id, name) values (gen_random_uuid(), ?, 'Health') returning id`,
        [chat.owner],
      );
      await em.execute(
        `insert into time_entries (id, person_id, pillar_id, started_at, ended_at)
         values (gen_random_uuid(), ?, ?, '2026-11-19T08:00:00Z', '2026-11-19T09:30:00Z')`,
        [chat.owner, pillar?.id],
      );
    });
    expect(await chat.say('my stats')).toContain('Time by pillar, 30 days: Health 1h 30m');
    await chat.say('/consent track_pillar_metrics off');
    expect(await chat.say('my stats')).not.toContain('Health');
  });
});
