import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GoalSchema } from '../../src/core/goals/goal.entity.ts';
import { TaskSchema } from '../../src/core/planning/task.entity.ts';
import { type Chat, openChat } from '../support/chat.ts';
import { call, contentOf, type ModelServer, modelOf, resultsIn, startModelServer } from '../support/model-server.ts';

let server: ModelServer;
let chat: Chat;
beforeAll(async () => {
  server = await startModelServer();
  chat = await openChat({ model: modelOf(server) });
});
afterAll(async () => {
  await chat?.stop();
  await server?.stop();
});

const tasks = () =>
  chat.app.database.asPerson(chat.owner).find(TaskSchema, { archivedAt: null }, { orderBy: { createdAt: 'asc' } });
const taskTitled = async (title: string) => (await tasks()).find((task) => task.title === title);
const titles = async () => (await tasks()).map(({ title }) => title);

describe('a turn with a language model', () => {
  it('does what a free sentence means by a tool, and answers in the model’s words', async () => {
    const said = 'I mustn’t forget that Rui wants his drill back by Sunday';
    server.script(
      said,
      [call('add_task', { title: 'give Rui his drill back', due: '2026-11-22' })],
      'It is on your list for Sunday.',
    );

    expect(await chat.say(said)).toBe('It is on your list for Sunday.');

    const task = await taskTitled('give Rui his drill back');
    expect(task?.dueOn?.toString()).toBe('2026-11-22');
    const [first, second] = server.asked(said);
    expect(first?.messages.at(-1)).toEqual({ role: 'user', content: said });
    expect(first?.tools?.map((tool) => tool.function.name)).toContain('add_task');
    expect(resultsIn(second)).toEqual([
      expect.objectContaining({ outcome: 'done', task: expect.objectContaining({ id: task?.id }) }),
    ]);
  });

  it('answers in words alone where there is nothing to do', async () => {
    server.script('how are you?', 'Fine, and glad to help.');
    expect(await chat.say('how are you?')).toBe('Fine, and glad to help.');
    expect(server.asked('how are you?')).toHaveLength(1);
  });

  it('runs several calls of one step in order, and takes them back together', async () => {
    const said = 'paint and brushes, please, and a goal for the whole room';
    server.script(
      said,
      [
        call('add_task', { title: 'buy paint' }),
        call('add_task', { title: 'buy brushes' }),
        call('add_goal', { title: 'paint the room' }),
      ],
      'All three are noted.',
    );

    expect(await chat.say(said)).toBe('All three are noted.');
    expect((await titles()).slice(-2)).toEqual(['buy paint', 'buy brushes']);
    expect(resultsIn(server.asked(said)[1]).map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done']);

    await chat.say('/undo');
    expect(await titles()).not.toContain('buy paint');
    expect(await chat.app.database.asPerson(chat.owner).find(GoalSchema, { archivedAt: null })).toEqual([]);
  });

  it('takes several steps, each of which knows the results of those before it', async () => {
    const said = 'is there anything of Rui’s? then it is done';
    const rui = await taskTitled('give Rui his drill back');
    server.script(
      said,
      [call('list_tasks', { query: 'Rui' })],
      {
        // The model takes the id from what list_tasks told it.
        toolCalls: [call('complete_task', { task: rui?.id })],
      },
      [call('list_tasks', { show: 'done' })],
      'Rui has his drill.',
    );

    expect(await chat.say(said)).toBe('Rui has his drill.');

    const [, second, third, fourth] = server.asked(said);
    expect(resultsIn(second)).toEqual([
      expect.objectContaining({ items: [expect.objectContaining({ id: rui?.id, status: 'todo' })], total: 1 }),
    ]);
    expect(resultsIn(third)).toHaveLength(2);
    expect(resultsIn(fourth)[2]).toMatchObject({ items: [{ title: 'give Rui his drill back', status: 'completed' }] });
    expect((await taskTitled('give Rui his drill back'))?.status).toBe('completed');
  });

  it.each<[string, string, unknown, string, RegExp]>([
    ['a reference that fits nothing', 'complete_task', { task: 'zeppelin' }, 'nothing_found', /zeppelin/],
    ['an input of the wrong shape', 'add_task', { title: 7, colour: 'red' }, 'refused_input', /title.*colour/],
    [
      'a day that does not exist',
      'add_task',
      { title: 'pay rent', due: '2026-02-31' },
      'impossible_date',
      /2026-02-31/,
    ],
    ['a tool that does not exist', 'make_coffee', { cups: 2 }, 'unknown_tool', /make_coffee/],
    ['a name that no server would take back', 'make coffee!', {}, 'unknown_tool', /make coffee!/],
    ['arguments that are not JSON', 'add_task', '{"title": "mow', 'refused_input', /not_json/],
    ['arguments that are a list', 'list_tasks', '["open"]', 'refused_input', /not_json/],
  ])('tells the model of %s, so that it can mend it', async (what, tool, input, refused, told) => {
    const said = `something with ${what}`;
    server.script(said, [call(tool, input)], [call('add_task', { title: `mended: ${what}` })], 'Mended.');

    expect(await chat.say(said)).toBe('Mended.');

    const [result] = resultsIn(server.asked(said)[1]);
    expect(result).toMatchObject({ outcome: 'refused', refused });
    expect(result?.text).toMatch(told);
    expect(await taskTitled(`mended: ${what}`)).toBeDefined();
  });

  it('keeps ids of calls apart where the model gives all of them the same', async () => {
    const said = 'one, two and three with the same id';
    server.script(
      said,
      [call('add_task', { title: 'one' }, 'call_0'), call('add_task', { title: 'two' }, 'call_0')],
      [call('add_task', { title: 'three' }, 'call_0')],
      'Three tasks.',
    );
    expect(await chat.say(said)).toBe('Three tasks.');
    const last = server.asked(said).at(-1);
    expect(resultsIn(last).map(({ text }) => text)).toEqual(['Added: one', 'Added: two', 'Added: three']);
    expect(last?.messages.flatMap(({ tool_calls: calls }) => calls ?? []).map(({ id }) => id)[0]).toBe('call_0');
  });

  it('takes what Postgres can’t keep out of the model’s words and calls', async () => {
    const said = 'noise in the line';
    server.script(
      said,
      [call('add_task', '{"title":"a\\u0000 quiet\\ud83d line","\\u0000":1}')],
      [call('add_task', { title: 'a\u0000 quiet\ud83d line' }), call('add_\u0000', `${'x'.repeat(199)}😀`)],
      'Quiet\u0000 now.',
    );
    expect(await chat.say(said)).toBe('Quiet now.');
    expect(await taskTitled('a quiet\uFFFD line')).toBeDefined();
  });

  it('ends with what was done where the model does it and then says nothing', async () => {
    const said = 'bread without a word';
    server.script(said, [call('list_tasks', {})], [call('add_task', { title: 'bread' })], '');
    expect(await chat.say(said)).toBe('Added: bread');
  });
});

describe('a reference that fits two tasks', () => {
  it('becomes a question with buttons to the person, who answers it without the model', async () => {
    await chat.say('/add write the report');
    await chat.say('/add print the report');
    const said = 'the report is out of the way, and water the ferns';
    server.script(said, [call('add_task', { title: 'water the ferns' })], [call('complete_task', { task: 'report' })]);

    const question = await chat.say(said);
    expect(question).toMatch(/^Added: water the ferns\n/);
    expect(server.asked(said)).toHaveLength(2);
    expect(question).toContain('Which one do you mean by “report”?');
    expect(question).toContain('[1] print the report\n  [2] write the report');
    expect((await taskTitled('write the report'))?.status).toBe('todo');

    const requests = server.mock.getRequests().length;
    expect(await chat.say('the second one')).toBe('Done: write the report');
    expect(server.mock.getRequests()).toHaveLength(requests);
    expect((await taskTitled('print the report'))?.status).toBe('todo');
  });

  it('is known to the model, with the buttons, where the person answers it in other words', async () => {
    await chat.say('/add file the report');
    const question = 'the report is done, too';
    server.script(question, [call('complete_task', { task: 'the report' })]);
    expect(await chat.say(question)).toContain('[1] file the report');
    const said = 'the one that has to do with paper';
    server.script(said, [call('complete_task', { task: 'print the report' })], 'Printed it is.');
    expect(await chat.say(said)).toBe('Printed it is.');
    expect(contentOf(server.asked(said)[0]?.messages.at(-2))).toMatch(
      /Which one.*\n\[1\] file the report\n\[2\] print the report/,
    );
  });
});

describe('a model that never stops', () => {
  const endless = (said: string, step: Parameters<ModelServer['script']>[1]) =>
    server.script(said, ...Array.from({ length: 60 }, () => step));

  it('is stopped after a few steps, and the person gets what was done', async () => {
    const said = 'round and round';
    endless(said, [call('list_tasks', { query: 'ferns' })]);
    const reply = await chat.say(said);
    expect(reply).toContain('I could not get to the end of this');
    expect(reply.match(/water the ferns/g)).toHaveLength(1);
    expect(server.asked(said)).toHaveLength(8);
  });

  it('is stopped after some fifty calls, each of which is told', async () => {
    const said = 'everything at once';
    endless(
      said,
      Array.from({ length: 30 }, (_, index) => call('add_task', { title: `stone ${index}` })),
    );
    const reply = await chat.say(said);
    expect(reply.match(/Added: stone/g)).toHaveLength(50);
    expect((await titles()).filter((title) => title.startsWith('stone'))).toHaveLength(50);
    expect(server.asked(said)).toHaveLength(2);
  });
});

describe('a slash command', () => {
  it('never asks the model, whether it is known or not', async () => {
    const requests = server.mock.getRequests().length;
    expect(await chat.say('/add sort the screws tomorrow')).toBe('Added: sort the screws (due tomorrow)');
    expect(await chat.say('/list')).toContain('sort the screws');
    expect(await chat.say('/frobnicate')).toContain('I don’t know the command');
    expect(server.mock.getRequests()).toHaveLength(requests);
  });
});
