import { describe, expect, it } from 'vitest';
import { interpretCommand } from '../../../src/assistant/interpreter/interpret.ts';
import { friday, one, read, short } from './reading.ts';

type Row = [sentence: string, tool: string, input?: Record<string, unknown>];

const groups: Record<string, Row[]> = {
  'pillars and areas': [
    ['new pillar: Health', 'add_pillar', { name: 'Health' }],
    ['add a pillar called Family 20%', 'add_pillar', { name: 'Family', time_share: 20 }],
    ['add an area Fitness in Health', 'add_area', { name: 'Fitness', pillar: 'Health' }],
    ['new area: Flat', 'add_area', { name: 'Flat' }],
    ['create an area called Diet under the Health pillar', 'add_area', { name: 'Diet', pillar: 'Health' }],
    ['set the Health pillar to 40%', 'update_pillar', { pillar: 'Health', time_share: 40 }],
    ['give Health 25% of my time', 'update_pillar', { pillar: 'Health', time_share: 25 }],
    ['rename the pillar Health to Body', 'update_pillar', { pillar: 'Health', name: 'Body' }],
    ['move the area Fitness to Health', 'update_area', { area: 'Fitness', pillar: 'Health' }],
    ['archive the pillar Health', 'delete_pillar', { pillar: 'Health' }],
    ['archive the Fitness area', 'delete_area', { area: 'Fitness' }],
    ['show my pillars', 'show_hierarchy'],
    ['my areas', 'show_hierarchy'],
    ['show the Health pillar', 'show_hierarchy', { pillar: 'Health' }],
  ],
  projects: [
    ['new project: Website by March', 'add_project', { name: 'Website', deadline: '2027-03-31' }],
    ['start a project called Garden in the area Home', 'add_project', { name: 'Garden', area: 'Home' }],
    ['create a packing list', 'add_project', { name: 'packing', kind: 'list' }],
    ['my projects', 'list_projects'],
    ['which projects need an update?', 'list_projects', { show: 'silent' }],
    ['what lists do I have', 'list_projects', { show: 'lists' }],
    ['how is the Website project going?', 'show_project', { project: 'Website' }],
    ["what's blocking the Website project", 'show_project', { project: 'Website' }],
    ['the Website project is done', 'update_project', { project: 'Website', status: 'completed' }],
    ["I've finished the Website project", 'update_project', { project: 'Website', status: 'completed' }],
    ['put the Website project on hold', 'update_project', { project: 'Website', status: 'on_hold' }],
    ['resume the project Website', 'update_project', { project: 'Website', status: 'in_progress' }],
    ['push the Website project to May', 'update_project', { project: 'Website', deadline: '2027-05-31' }],
    ['rename the Website project to Shop', 'update_project', { project: 'Website', name: 'Shop' }],
    ['move the project Website to the area Work', 'update_project', { project: 'Website', area: 'Work' }],
    ['archive the shopping list', 'delete_project', { project: 'shopping' }],
    [
      'update on Website: finished the header',
      'log_project_update',
      { project: 'Website', text: 'finished the header', kind: 'progress' },
    ],
    [
      'log a decision on the project Website: we use Postgres',
      'log_project_update',
      { project: 'Website', text: 'we use Postgres', kind: 'decision' },
    ],
    [
      'blocker on Website: waiting for the API @DevOps',
      'log_project_update',
      { project: 'Website', text: 'waiting for the API @DevOps', kind: 'blocker' },
    ],
    ['show the decisions on Website', 'list_project_updates', { project: 'Website', kind: 'decision' }],
    ['the blocker API access is resolved', 'resolve_blocker', { blocker: 'API access' }],
    ['accept the action item buy hosting', 'accept_action', { action: 'buy hosting' }],
  ],
  'the archive and searching': [
    ['restore the project Website', 'restore_item', { item: 'Website', kind: 'project' }],
    ['restore Health', 'restore_item', { item: 'Health' }],
    ['show my archive', 'list_archived'],
    ['search Lisbon', 'search', { query: 'Lisbon' }],
    ['find everything about the visa', 'search', { query: 'the visa' }],
  ],
  lists: [
    ["what's on the shopping list", 'list_tasks', { project: 'shopping' }],
    ["what's on my reading list?", 'list_tasks', { project: 'reading' }],
    ["what's on shopping", 'list_tasks', { project: 'shopping' }],
    ['put bread on the shopping list', 'add_task', { title: 'bread', project: 'shopping' }],
    [
      'add fix the roof of the shed to the home list',
      'add_task',
      { title: 'fix the roof of the shed', project: 'home' },
    ],
  ],
};

for (const [name, rows] of Object.entries(groups)) {
  describe(name, () => {
    it.each(rows)('reads "%s"', (sentence, tool, input = {}) => {
      expect(read(sentence)).toEqual(one(tool, input));
    });
  });
}

describe('things for a list', () => {
  it('are a task each', () => {
    const calls = ['eggs', 'bread', 'milk'].map((title) => ['add_task', { title, project: 'shopping' }]);
    expect(read('add eggs, bread and milk to shopping')).toEqual(calls);
  });

  it('go to a list of the person’s own by its name alone, and are a plain task where there is none of that name', () => {
    const known = { ...friday, lists: ['Garden list'] };
    expect(read('add tulips to garden', known)).toEqual(one('add_task', { title: 'tulips', project: 'garden' }));
    expect(read('add tulips to garden')).toEqual(one('add_task', { title: 'tulips to garden' }));
  });

  it('keep a sentence whole', () => {
    const title = 'ask Ana about the tickets and book a table for two';
    expect(read(`add ${title} to the party list`)).toEqual(one('add_task', { title, project: 'party' }));
  });
});

describe('slash commands', () => {
  it.each<[string, string, string, Record<string, unknown>?]>([
    ['project', 'Website by March', 'add_project', { name: 'Website', deadline: '2027-03-31' }],
    ['projects', '', 'list_projects'],
    ['projects', 'Website', 'show_project', { project: 'Website' }],
    [
      'update',
      'Website: done with it',
      'log_project_update',
      { project: 'Website', text: 'done with it', kind: 'progress' },
    ],
    ['pillar', 'Health 30%', 'add_pillar', { name: 'Health', time_share: 30 }],
    ['pillars', '', 'show_hierarchy'],
    ['pillars', 'Health', 'show_hierarchy', { pillar: 'Health' }],
    ['find', 'Lisbon', 'search', { query: 'Lisbon' }],
    ['restore', 'Website', 'restore_item', { item: 'Website' }],
    ['archived', '', 'list_archived'],
    ['add', 'eggs to my shopping list', 'add_task', { title: 'eggs', project: 'shopping' }],
  ])('reads "/%s %s"', (name, rest, tool, input = {}) => {
    expect(short(interpretCommand(name, rest, friday))).toEqual(one(tool, input));
  });

  it.each([
    ['project', '', 'what_to_add'],
    ['update', 'Website', 'what_to_report'],
    ['pillar', '', 'what_to_add'],
    ['find', '', 'what_to_search'],
    ['restore', '', 'what_to_restore'],
  ])('asks for what "/%s %s" leaves open', (name, rest, question) => {
    expect(short(interpretCommand(name, rest, friday))).toBe(`ask ${question}`);
  });
});
