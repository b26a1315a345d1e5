import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
  await chat.say('/add_project Website');
});
afterAll(() => chat.stop());

const sql = <Row>(text: string) => chat.app.database.asPerson(chat.owner).execute<Row[]>(text);

describe('updates of a project', () => {
  it('are kept by kind', async () => {
    expect(await chat.say('update on Website: finished the header')).toBe('Noted on Website (progress).');
    expect(await chat.say('log a decision on the project Website: we use Postgres')).toBe(
      'Noted on Website (decision).',
    );
    expect(await chat.say('/log_project_update Website; text: logo is blue')).toBe('Noted on Website (note).');
    expect(await sql('select kind, text from project_updates order by created_at, id')).toEqual([
      { kind: 'progress', text: 'finished the header' },
      { kind: 'decision', text: 'we use Postgres' },
      { kind: 'note', text: 'logo is blue' },
    ]);
  });

  it('can be looked through, all or of one kind', async () => {
    expect(await chat.say('/list_project_updates Website')).toBe(`Updates on Website:
• today, note: logo is blue
• today, decision: we use Postgres
• today, progress: finished the header`);
    expect(await chat.say('show the decisions on Website')).toBe(
      'Updates on Website:\n• today, decision: we use Postgres',
    );
    expect(await chat.say('/list_project_updates Website; kind: blocker')).toContain('Nothing of that kind');
    expect(await chat.say('/list_project_updates Website; kind: gossip')).toContain('kind');
  });

  it('bring action items, which become tasks by a button or in words, once', async () => {
    const said = await chat.say(
      '/log_project_update Website; text: header done; kind: progress; action_items: buy hosting, write copy, ask Ana',
    );
    expect(said).toBe(`Noted on Website (progress).
Next: buy hosting
Next: write copy
Next: ask Ana
  [1] Make a task: buy hosting
  [2] Make a task: write copy
  [3] Make a task: ask Ana`);
    expect(await chat.say('2')).toBe('Added to Website: write copy');
    expect(await chat.say('/accept_action buy hosting; due: tomorrow; priority: high')).toBe(
      'Added to Website: buy hosting (due tomorrow)',
    );
    expect(await chat.say('/accept_action hosting')).toBe('“buy hosting” is a task already.');
    const shown = await chat.say('/show_project Website');
    expect(shown).toContain('To do:\n1. buy hosting – tomorrow\n2. write copy');
    expect(shown).toContain('Next steps that are no tasks yet:\n3. ask Ana');
    expect(await chat.say('/accept_action #3')).toBe('Added to Website: ask Ana');
    expect(
      await sql(`select a.text, t.title, p.name from action_items a join tasks t on t.id = a.task_id
        join projects p on p.id = t.project_id order by a.text`),
    ).toEqual(['ask Ana', 'buy hosting', 'write copy'].map((text) => ({ text, title: text, name: 'Website' })));
  });

  it('bring blockers with who is to resolve them, which are resolved once', async () => {
    expect(
      await chat.say(
        '/log_project_update Website; text: stuck; blockers: waiting for API access @DevOps, design review',
      ),
    ).toBe('Noted on Website (blocker).\nBlocked by: waiting for API access (DevOps)\nBlocked by: design review');
    expect(await chat.say('/projects Website')).toContain(
      'Blocked by:\n4. waiting for API access (DevOps)\n5. design review',
    );
    expect(await chat.say('/resolve_blocker #4')).toBe(
      'Resolved: waiting for API access. 1 more thing blocks Website.',
    );
    expect(await chat.say('/resolve_blocker API access')).toBe('“waiting for API access” is resolved already.');
    expect(await chat.say('the blocker design review is gone')).toBe(
      'Resolved: design review. Nothing else blocks Website.',
    );
    const rows = await sql(`select text, assigned_to, resolved_at is not null as resolved from blockers order by text`);
    expect(rows).toEqual([
      { text: 'design review', assigned_to: null, resolved: true },
      { text: 'waiting for API access', assigned_to: 'DevOps', resolved: true },
    ]);
  });

  it('are a blocker themselves where they are one and name none', async () => {
    expect(await chat.say('blocker on Website: no budget @Boss')).toBe(
      'Noted on Website (blocker).\nBlocked by: no budget (Boss)',
    );
    expect(await chat.say('/resolve_blocker budget')).toContain('Resolved: no budget.');
  });

  it('refuse what is too long, too much, or about nothing', async () => {
    const before = await sql('select * from project_updates order by id');
    const many = Array.from({ length: 10_000 }, (_, n) => `${n}`).join(',');
    expect(await chat.say(`/log_project_update Website; text: x; action_items: ${many.slice(0, 15_000)}`)).toContain(
      'action_items',
    );
    expect(await chat.say(`/log_project_update Website; text: x; blockers: ${'y'.repeat(501)}`)).toContain('blockers');
    expect(await chat.say('/log_project_update Website')).toContain('text');
    expect(await chat.say('/log_project_update Atlantis; text: x')).toContain('I can’t find “Atlantis”');
    expect(await sql('select * from project_updates order by id')).toEqual(before);
  });

  it('go to no archived project, nor do its action items become tasks', async () => {
    await chat.say('/log_project_update Website; text: almost; action_items: last thing');
    await chat.say('archive the project Website');
    expect(await chat.say('update on Website: done')).toContain('“Website” is archived');
    expect(await chat.say('/accept_action last thing')).toContain('“Website” is archived');
  });
});
