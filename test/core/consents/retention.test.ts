import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonSchema } from '../../../src/core/people/person.entity.ts';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());

const sql = <Row>(text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).execute<Row[]>(text, values);
const direct = (text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).transactional((em) => em.execute(text, values));
const nextTidyAt = async () => {
  const person = await chat.app.database.asPerson(chat.owner).findOneOrFail(PersonSchema, chat.owner);
  return person.nextTidyAt?.toString();
};

/** As if everything that is there had been said and done on a day long ago. */
async function ageEverything(day: string): Promise<void> {
  for (const table of ['inbound_messages', 'outbound_messages', 'actions', 'tool_calls', 'snippets', 'attachments']) {
    await direct(`update ${table} set created_at = ?`, [day]);
  }
  await direct('update inbound_messages set received_at = ?', [day]);
  await chat.app.database.asOwner().transactional(async (em) => {
    await em.execute('alter table audit_log no force row level security');
    await em.execute('update audit_log set created_at = ?', [day]);
    await em.execute('alter table audit_log force row level security');
  });
}

const saying = (word: string) =>
  sql<{ place: string }>(
    `select 'inbound' as place from inbound_messages where content::text like ?
     union select 'outbound' from outbound_messages where text like ?
     union select 'calls' from tool_calls where (input::text || coalesce(result::text, '')) like ?
     union select 'memory' from snippets where domain in ('message', 'reply') and text like ?
     union select 'audit' from audit_log where (coalesce(old_values, '{}') || coalesce(new_values, '{}'))::text like ?
     union select 'tasks' from tasks where title like ? order by 1`,
    Array.from({ length: 6 }, () => `%${word}%`),
  ).then((rows) => rows.map(({ place }) => place));

describe('retention', () => {
  it('comes in the night of the person’s own clock, once', async () => {
    await chat.app.tick();
    expect(await nextTidyAt()).toBe('2026-11-21T03:00:00Z');
    chat.clock.set('2026-11-21T04:30:00Z');
    await chat.app.tick();
    expect(await nextTidyAt()).toBe('2026-11-22T03:00:00Z');
    await chat.app.tick();
    expect(await nextTidyAt()).toBe('2026-11-22T03:00:00Z');
  });

  it('leaves words alone while they are to be kept', async () => {
    await chat.say('/set_preference retention_days: 100');
    await chat.say('add sharpen the scythe');
    await ageEverything('2026-11-20T09:00:00Z');
    chat.clock.set('2027-02-27T04:30:00Z');
    await chat.app.tick();
    expect(await saying('scythe')).toEqual(['audit', 'calls', 'inbound', 'memory', 'outbound', 'tasks']);
  });

  it('erases them afterwards, and keeps the records and that there was a message', async () => {
    const messages = await sql('select 1 from inbound_messages');
    chat.clock.set('2027-03-02T04:30:00Z');
    await chat.app.tick();
    expect(await saying('scythe')).toEqual(['tasks']);
    expect(await sql('select 1 from inbound_messages')).toHaveLength(messages.length);
    expect(await sql('select tool from tool_calls order by created_at, id')).toContainEqual({ tool: 'add_task' });
    expect(await chat.say('undo')).toBe('There is nothing to undo.');
    expect(await chat.say("what's on my list?")).toContain('sharpen the scythe');
  });

  it('goes back to a day for words that are not to be kept at all', async () => {
    await chat.say('add oil the hinges');
    await chat.say('/consent store_conversations off');
    await ageEverything('2027-03-01T00:00:00Z');
    chat.clock.set('2027-03-03T04:30:00Z');
    await chat.app.tick();
    expect(await saying('hinges')).toEqual(['audit', 'tasks']);
    await chat.say('/consent store_conversations on');
  });

  it('clears away notifications after 30 days, files after 7, and pairing codes that are out of date', async () => {
    await chat.say('remind me to breathe in 10 minutes');
    chat.clock.advance({ minutes: 11 });
    await chat.app.tick();
    expect(await chat.next()).toContain('breathe');
    await chat.say('/export_data');
    await chat.say('/pair');
    const counts = async () => {
      const [row] =
        await sql<object>(`select (select count(*)::int from notifications where kind = 'reminder') as notifications,
        (select count(*)::int from attachments) as attachments, (select count(*)::int from pairing_codes) as codes`);
      return row;
    };
    await direct('update attachments set created_at = ?', [chat.clock.now().toString()]);
    expect(await counts()).toEqual({ notifications: 1, attachments: 1, codes: 1 });
    chat.clock.advance({ days: 8 });
    await chat.app.tick();
    expect(await counts()).toEqual({ notifications: 1, attachments: 0, codes: 0 });
    chat.clock.advance({ days: 24 });
    await chat.app.tick();
    expect(await counts()).toEqual({ notifications: 0, attachments: 0, codes: 0 });
  });

  it('archives sessions of two years ago, and lets go of their words', async () => {
    for (const [day, word] of [
      ['2025-04-10', 'old'],
      ['2025-04-20', 'young'],
    ]) {
      await direct(
        `insert into sessions (id, person_id, type, status, held_on, started_at, transcript)
         values (gen_random_uuid(), ?, 'face_to_face', 'failed', ?, ?, ?)`,
        [chat.owner, day, `${day}T08:00:00Z`, JSON.stringify([{ speaker: 'person', text: word, at: '' }])],
      );
    }
    chat.clock.set('2027-04-15T04:00:00Z');
    await chat.app.tick();
    const sessions = await sql(
      `select held_on::text as day, archived_at is not null as archived, jsonb_array_length(transcript) as lines
       from sessions order by 1`,
    );
    expect(sessions).toEqual([
      { day: '2025-04-10', archived: true, lines: 0 },
      { day: '2025-04-20', archived: false, lines: 1 },
    ]);
  });
});
