import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());

const say = async (...lines: string[]) => {
  for (const line of lines) await chat.say(line);
};

describe('the hierarchy', () => {
  it('says how to begin where there is nothing yet', async () => {
    expect(await chat.say('my pillars')).toContain('new pillar: Health');
  });

  it('shows pillars, areas and projects with their open and done tasks, the most important first', async () => {
    await say(
      'new pillar: Health 30%',
      '/add_pillar Work; importance: 5',
      'add an area Fitness in Health',
      '/add_project Marathon; area: Fitness',
      '/add_project Website',
      'add eggs and milk to shopping',
    );
    await say('/add_task Buy shoes; project: Marathon', '/complete_task Buy shoes');
    await say('/add_task Run 10k; project: Marathon', '/add_task Run 20k; project: Marathon', 'add water the plants');
    expect(await chat.say('show my pillars')).toBe(`Pillars, areas and projects – 5 open, 1 done (17 %):
1. Work – no tasks yet
2. Health – 30 % of your time, 1 project, 2 open, 1 done (33 %)
   3. Fitness – 1 project, 2 open, 1 done (33 %)
      4. Marathon – 2 open, 1 done (33 %)
5. Website – no tasks yet
6. shopping – 2 open, 0 done (0 %)
1 open task is in no project.`);
  });

  it('lets each line be named by its number', async () => {
    expect(await chat.say('/update_pillar #2; importance: 4')).toContain('Updated pillar: Health');
    expect(await chat.say('/show_project #4')).toContain('Marathon');
    await chat.say('my pillars');
    expect(await chat.say('/update_area #2; importance: 4')).toContain('I can’t find');
  });

  it('shows one pillar alone, and only so deep as asked', async () => {
    expect(await chat.say('show the Health pillar')).toBe(`Pillars, areas and projects – 2 open, 1 done (33 %):
1. Health – 30 % of your time, 1 project, 2 open, 1 done (33 %)
   2. Fitness – 1 project, 2 open, 1 done (33 %)
      3. Marathon – 2 open, 1 done (33 %)`);
    expect(await chat.say('/show_hierarchy Health; depth: pillars')).not.toContain('Fitness');
    expect(await chat.say('/show_hierarchy depth: areas')).not.toContain('Marathon');
    expect(await chat.say('/show_hierarchy depth: tasks')).toContain('depth');
  });

  it('counts finished projects without giving them a line, and leaves given-up tasks out', async () => {
    await say('/update_task Run 20k; status: cancelled', '/update_project Marathon; status: completed');
    const shown = await chat.say('show the Health pillar');
    expect(shown).not.toContain('Marathon');
    expect(shown).toContain('2. Fitness – 1 open, 1 done (50 %)');
    await chat.say('/update_project Marathon; status: in_progress');
  });

  it('keeps what is archived in its place as long as something below it goes on', async () => {
    await chat.say('archive the pillar Health');
    expect(await chat.say('my pillars')).toContain('2. Health (archived) – 30 % of your time');
    await say('/delete_project Marathon', '/delete_area Fitness');
    expect(await chat.say('my pillars')).toContain('Marathon (archived) – 1 open');
    await chat.say('/complete_task Run 10k');
    expect(await chat.say('my pillars')).not.toMatch(/Health|Fitness|Marathon/);
  });

  it('tells its projects in pages where they do not fit one, and pillars and areas first', async () => {
    await chat.app.database.asPerson(chat.owner).transactional((em) =>
      em.execute(
        `insert into projects (id, person_id, name, area_id, created_at)
         select gen_random_uuid(), ?, 'Client ' || lpad(n::text, 2, '0'), null, now() + n * interval '1 second'
         from generate_series(1, 60) n`,
        [chat.owner],
      ),
    );
    const first = await chat.say('my pillars');
    expect(first).not.toContain('Client');
    const all = await chat.say('/show_hierarchy depth: projects');
    expect(all).toContain('40. Client 37');
    expect(all).toContain('… and 23 more.');
    expect(all).toContain('[1] More');
    expect(await chat.say('more')).toContain('41. Client 38');
    expect(await chat.say('/show_project #41')).toContain('Client 38');
  });

  it('speaks the person’s language', async () => {
    await chat.say('speak Portuguese');
    expect(await chat.say('/pillars')).toContain('Pilares, áreas e projetos – por fazer: 3, feitas: 0 (0%):');
    await chat.say('/settings language Spanish');
    expect(await chat.say('/pillars')).toContain('Pilares, áreas y proyectos');
    await chat.say('/settings language French');
    expect(await chat.say('/add_area Sport; pillar: Health')).toContain('«\u00a0Health\u00a0» est archivé');
  });
});
