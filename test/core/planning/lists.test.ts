import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());

const sql = <Row>(text: string) => chat.app.database.asPerson(chat.owner).execute<Row[]>(text);

describe('a named list', () => {
  it('is begun by what is first put on it, a task for each thing', async () => {
    expect(await chat.say('add eggs and milk to the shopping list')).toBe(
      'New list “shopping”. Added: eggs\n\nAdded to shopping: milk',
    );
    expect(await sql('select name, kind from projects')).toEqual([{ name: 'shopping', kind: 'list' }]);
    expect(await chat.say("what's on the shopping list")).toBe('shopping:\n1. eggs\n2. milk');
  });

  it('is found again by its name, however it is said', async () => {
    expect(await chat.say('put bread on my Shopping list')).toBe('Added to shopping: bread');
    expect(await chat.say('add butter to shopping')).toBe('Added to shopping: butter');
    expect(await chat.say('/add salt to the shopping list')).toBe('Added to shopping: salt');
    expect(await chat.say('/add_task pepper; project: shopping')).toBe('Added to shopping: pepper');
    expect(await sql('select count(*)::int as count from projects')).toEqual([{ count: 1 }]);
  });

  it('counts its things by their numbers, and shows what is done', async () => {
    await chat.say("what's on shopping");
    expect(await chat.say('done with #2')).toBe('Done: milk');
    expect(await chat.say('/list_tasks project: shopping; show: done')).toBe('shopping – done:\n1. milk');
    expect(await chat.say('/list_tasks project: shopping')).not.toContain('milk');
  });

  it('can be made, renamed and looked at while it is empty', async () => {
    expect(await chat.say('create a packing list')).toBe('New list: packing');
    expect(await chat.say('show my packing list')).toBe('Nothing is open in “packing”.');
    expect(await chat.say('rename the packing list to suitcase')).toContain('Updated list: suitcase');
    expect(await chat.say('add socks to suitcase')).toBe('Added to suitcase: socks');
  });

  it('is not begun by what only sounds like one', async () => {
    expect(await chat.say('add reply to Ana')).toBe('Added: reply to Ana');
    expect(await chat.say("what's on the guest list")).toBe('I can’t find “guest”.');
    expect(await chat.say('/add_task x; project: #7')).toBe('I can’t find “#7”.');
    expect(await sql(`select name from projects order by name`)).toEqual([{ name: 'shopping' }, { name: 'suitcase' }]);
  });

  it('goes with its things when it is undone', async () => {
    await chat.say('add tent and stove to the camping list');
    expect(await chat.say('undo')).toContain('Undone: ');
    expect(await sql(`select title from tasks where archived_at is null and title in ('tent', 'stove')`)).toEqual([]);
    expect(await sql(`select name from projects where archived_at is null and name = 'camping'`)).toEqual([]);
    expect(await chat.say('add tent to the camping list')).toBe('New list “camping”. Added: tent');
    await chat.say('archive the camping list');
    expect(await chat.say('add stove to the camping list')).toContain('“camping” is archived and takes nothing new');
  });

  it('answers in the person’s language', async () => {
    await chat.say('speak Portuguese');
    expect(await chat.say('/add ovos to my compras list')).toBe('Nova lista “compras”. Adicionei: ovos');
    expect(await chat.say('/add pão à lista de compras')).toBe('Adicionei a compras: pão');
    await chat.say('/settings language Spanish');
    expect(await chat.say('/add pan to my compras list')).toBe('Añadido a compras: pan');
    await chat.say('/settings language French');
    expect(await chat.say('/add du lait to my courses list')).toBe(
      'Nouvelle liste «\u00a0courses\u00a0». Ajouté\u00a0: du lait',
    );
  });
});
