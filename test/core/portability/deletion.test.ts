import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admit } from '../../../src/core/people/admit.ts';
import { readCatalog } from '../../db/catalog.ts';
import { RowMaker } from '../../db/rows.ts';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());

/** Every table of both schemas that says a text anywhere, past row level security. */
async function rowsThatSay(text: string): Promise<string[]> {
  const found: string[] = [];
  await chat.app.database.asOwner().transactional(async (em) => {
    const tables = await em.execute<{ name: string; forced: boolean }[]>(
      `select c.oid::regclass::text as name, relforcerowsecurity as forced from pg_class c
       where relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace) and relkind in ('r', 'p') order by 1`,
    );
    for (const { name, forced } of tables) {
      if (forced) await em.execute(`alter table ${name} no force row level security`);
      const rows = await em.execute<object[]>(`select 1 from ${name} t where t::text like ?`, [`%${text}%`]);
      if (rows.length > 0) found.push(`${name}: ${rows.length}`);
      if (forced) await em.execute(`alter table ${name} force row level security`);
    }
  });
  return found;
}

const makePerson = (name: string, role: 'user' | 'admin' = 'user') =>
  chat.app.database.asSystem().transactional(async (em) => {
    const person = admit(em, { displayName: name, role, timeZone: 'UTC' }, chat.clock.now());
    person.username = name.toLowerCase();
    await em.flush();
    return person.id;
  });

describe('deleting an account', () => {
  it('names what goes, offers a copy first, and leaves everything on a no', async () => {
    await chat.say('add buy milk');
    await chat.say('goal: learn chess');
    expect(await chat.say('delete my account')).toMatch(
      /^This deletes you here, for good: \d+ rows, among them 1 task, 1 goal, 0 habits and 5 messages\..*\n {2}\[1\] Yes, delete everything\n {2}\[2\] A copy first\n {2}\[3\] No, keep it$/s,
    );
    expect(await chat.say('2')).toContain('Here is everything I have of you');
    await chat.say('/delete_account');
    expect(await chat.say('3')).toBe('All right, nothing was changed.');
    expect(await chat.say("what's on my list?")).toContain('buy milk');
  });

  it('is refused to the only admin of several people, who can make somebody else one', async () => {
    await makePerson('Ben');
    expect(await chat.say('delete my account')).toContain('You are the only admin here');
    expect(await chat.say('/admin Zoe')).toBe('I can’t find “Zoe”.');
    expect(await chat.say('/admin ben')).toBe('Ben is an admin, too, now.');
    expect(await chat.app.database.asSystem().execute(`select role from people where username = 'ben'`)).toEqual([
      { role: 'admin' },
    ]);
  });

  it('asks which of two people is meant, and finds nobody for who is no admin', async () => {
    await makePerson('Marta');
    const marc = await makePerson('Marc');
    expect(await chat.say('/admin mar')).toContain('Which one do you mean by “mar”?');
    expect(await chat.say('2')).toBe('Marta is an admin, too, now.');
    const seen = await chat.app.database.asPerson(marc).execute('select * from other_people()');
    expect(seen).toEqual([]);
    await chat.app.database.asPerson(marc).execute('select make_admin(?)', [marc]);
    expect(await chat.app.database.asPerson(marc).execute('select role from people')).toEqual([{ role: 'user' }]);
  });

  it('leaves no row and no job behind in any table, says so, and touches nobody else', async () => {
    const { database } = chat.app;
    const tables = await readCatalog(database.asOwner());
    const maker = new RowMaker(database, tables);
    const [ben] = await database.asSystem().execute<{ id: string }[]>(`select id from people where username = 'ben'`);
    const others = async () => {
      const counts: Record<string, number> = {};
      for (const { name } of tables.filter(({ personal }) => personal)) {
        counts[name] = (await database.asPerson(ben?.id ?? '').execute(`select 1 from ${name}`)).length;
      }
      return counts;
    };
    for (const { name, personal } of tables) {
      if (!personal) continue;
      for (const one of [chat.owner, ben?.id ?? '']) {
        await maker.make(name, one).catch((error: Error) => expect(error.message).toMatch(/unique/i));
      }
    }
    await database.asPerson(chat.owner).transactional(async (em) => {
      await em.execute(`update inbound_messages set status = 'answered' where external_id like 'external_id%'`);
      await em.execute(`update outbound_messages set status = 'delivered'`);
    });
    await database.asSystem().transactional(async (em) => {
      await em.execute(
        `insert into access_requests (id, channel, external_id, conversation, display_name, status)
         values (gen_random_uuid(), 'terminal', 'local', 'local', 'Ana from before', 'approved')`,
      );
    });
    expect((await rowsThatSay(chat.owner)).length).toBeGreaterThan(40);
    const before = await others();

    await chat.say('delete my account');
    expect(await chat.say('1')).toContain('tell you here when it is gone');
    expect(await chat.next()).toMatch(/^It is done: \d+ rows deleted, and I looked again: none is left\./);

    expect(await rowsThatSay(chat.owner)).toEqual([]);
    expect(await rowsThatSay('Ana from before')).toEqual([]);
    expect(await others()).toEqual(before);
    expect(before.tasks).toBeGreaterThan(0);
  });

  it('leaves a stranger, who is told so', async () => {
    expect(await chat.say('hello again')).toContain('This Steward is private.');
  });
});
