import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonSchema } from '../../../src/core/people/person.entity.ts';
import { linkTasks } from '../../../src/core/planning/link-tasks.ts';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
const inChat = () => {
  beforeAll(async () => {
    chat = await openChat();
  });
  afterAll(() => chat.stop());
};
const asOwner = () => chat.app.database.asPerson(chat.owner);
const sql = <Row>(text: string, values: unknown[] = []) => asOwner().execute<Row[]>(text, values);

describe('a task that waits for another', () => {
  inChat();

  it('is shown with what it waits for, in every list', async () => {
    for (const task of ['buy paint today', 'paint the wall today', 'hang pictures today'])
      await chat.say(`add ${task}`);
    expect(await chat.say('paint the wall waits for buy paint')).toBe('“paint the wall” now waits for “buy paint”.');
    expect(await chat.say('/link_tasks pictures; needs: paint the wall')).toBe(
      '“hang pictures” now waits for “paint the wall”.',
    );
    expect(await chat.say('/list_tasks')).toContain('paint the wall – today (waits for buy paint)');
    expect(await chat.say('today')).toContain('• hang pictures – today (waits for paint the wall)');
    expect(await chat.say("what's blocked")).toBe(
      'Held up:\n1. paint the wall – today (waits for buy paint)\n2. hang pictures – today (waits for paint the wall)',
    );
    expect(await chat.say('/show_task paint the wall')).toBe(
      'paint the wall: to do, due today\nWaits for: buy paint\nNeeded by: hang pictures',
    );
  });

  it('is free when that is done, deleted or cancelled, and held up again when it is opened again', async () => {
    expect(await chat.say('done with buy paint')).toBe('Done: buy paint\nNothing in the way any more: paint the wall');
    expect(await chat.say('/list_tasks show: blocked')).toBe(
      'Held up:\n1. hang pictures – today (waits for paint the wall)',
    );
    await chat.say('reopen buy paint');
    expect(await chat.say('/list_tasks show: blocked')).toContain('waits for buy paint');
    await chat.say('/update_task buy paint; status: cancelled');
    expect(await chat.say('/list_tasks show: blocked')).not.toContain('waits for buy paint');
  });

  it('may wait from the moment it is added, and no longer when told so', async () => {
    await chat.say('add sand the floor');
    expect(await chat.say('/add_task oil the floor; needs: sand the floor, hang pictures')).toBe(
      'Added: oil the floor',
    );
    expect(await chat.say('/show_task oil the floor')).toContain('Waits for: hang pictures and sand the floor');
    expect(await chat.say('/unlink_tasks oil the floor; needs: hang pictures')).toBe(
      '“oil the floor” no longer waits for “hang pictures”.',
    );
    expect(await chat.say('/unlink_tasks oil the floor; needs: hang pictures')).toBe(
      '“oil the floor” does not wait for “hang pictures” directly.',
    );
  });

  it('is held up by what is said in words, too', async () => {
    expect(await chat.say('sand the floor is blocked because the machine is broken')).toBe('Updated: sand the floor');
    expect(await chat.say('/list_tasks show: blocked')).toContain('sand the floor (waits for the machine is broken)');
  });

  it('never waits for itself, twice, or round in a circle, which is named', async () => {
    const before = await sql('select task_id, needed_task_id from task_links order by id');
    expect(await chat.say('/link_tasks oil; needs: oil')).toBe('“oil the floor” can’t wait for itself.');
    expect(await chat.say('/link_tasks oil; needs: sand')).toBe('“oil the floor” waits for “sand the floor” already.');
    await chat.say('reopen buy paint');
    expect(await chat.say('/link_tasks buy paint; needs: hang pictures')).toBe(
      'That would go round in a circle: hang pictures → paint the wall → buy paint → hang pictures. Take one of these links away first.',
    );
    expect(await sql('select task_id, needed_task_id from task_links order by id')).toEqual(before);
  });

  it('tells what it waits for in other languages', async () => {
    await chat.say('speak French');
    expect(await chat.say('/list_tasks show: blocked')).toContain('(attend buy paint)');
    await chat.say('/settings language English');
  });
});

describe('many links', () => {
  inChat();
  const scope = async <Result>(run: (given: Parameters<typeof linkTasks>[0]) => Promise<Result>) =>
    asOwner().transactional(async (em) =>
      run({ em, person: await em.findOneOrFail(PersonSchema, chat.owner), now: chat.clock.now() }),
    );

  it('never close a circle, whatever is linked, and refuse nothing else', async () => {
    await sql(
      `insert into tasks (id, person_id, title) select gen_random_uuid(), ?, 'n' || n from generate_series(1, 7) n`,
      [chat.owner],
    );
    const edge = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }));
    await fc.assert(
      fc.asyncProperty(fc.array(edge, { minLength: 8, maxLength: 14 }), async (edges) => {
        await sql('delete from task_links');
        const known = new Set<string>();
        const reaches = (from: number, to: number): boolean =>
          from === to ||
          [...known].some((link) => link.startsWith(`${from}>`) && reaches(Number(link.split('>')[1]), to));
        for (const [task, needs] of edges) {
          const wrong = known.has(`${task}>${needs}`) || reaches(needs, task);
          const linked = await scope((given) => linkTasks(given, { task: `n${task}`, needs: `n${needs}` })).then(
            () => true,
            () => false,
          );
          expect(linked).toBe(!wrong);
          if (linked) known.add(`${task}>${needs}`);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('can’t make a circle together either, each adding a part of it at once', async () => {
    await sql('delete from task_links');
    const pairs = Array.from({ length: 7 }, (_, index) => ({
      task: `n${index + 1}`,
      needs: `n${((index + 1) % 7) + 1}`,
    }));
    const results = await Promise.allSettled(pairs.map((pair) => scope((given) => linkTasks(given, pair))));
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await sql('select from task_links')).toHaveLength(6);
  });
});
