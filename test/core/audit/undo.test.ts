import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localSender } from '../../../src/channels/terminal/terminal-channel.ts';
import { TaskSchema } from '../../../src/core/planning/task.entity.ts';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
/** Each part of this file talks to a Steward of its own. */
function inChat() {
  beforeAll(async () => {
    chat = await openChat();
  });
  afterAll(() => chat.stop());
}

const asOwner = () => chat.app.database.asPerson(chat.owner);
const sql = <Row>(text: string, values: unknown[] = []) => asOwner().execute<Row[]>(text, values);

const tables = [
  'tasks',
  'goals',
  'goal_links',
  'habits',
  'habit_logs',
  'daily_reflections',
  'reminders',
  'people',
  'recurrences',
  'task_links',
  'time_entries',
  'events',
  'pillars',
  'areas',
  'projects',
  'project_updates',
  'action_items',
  'blockers',
  'focuses',
  'rituals',
  'settings',
  'notification_preferences',
  'consents',
  'learned_preferences',
  'habit_pauses',
  'journal_entries',
  'learnings',
  'sessions',
  'session_metrics',
];

/** All that the person can see of their data, and what memory has of it. What is archived is in no list and counts as gone. */
async function everything(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const table of tables) {
    const rows = await sql<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) - 'updated_at' as row from ${table} t where to_jsonb(t)->>'archived_at' is null order by id`,
    );
    found[table] = rows.map(({ row }) => row);
  }
  found.memory = await sql(
    `select domain, entity_id, text from snippets where domain not in ('message', 'reply') order by domain, entity_id`,
  );
  found.ratings = await sql('select id, helpful from outbound_messages where helpful is not null order by id');
  return found;
}

const lastTools = async () => {
  const rows = await sql<{ tool: string }>(
    `select tool from tool_calls where inbound_id = (select inbound_id from tool_calls order by created_at desc, id desc limit 1)
     order by call_index`,
  );
  return rows.map(({ tool }) => tool);
};

/** Presses the first button below the last thing that Steward said. */
async function press(): Promise<string> {
  const [action] = await sql<{ id: string }>('select id from actions order by created_at desc, position limit 1');
  await chat.app.receive({
    externalId: randomUUIDv7(),
    sender: { ...localSender, displayName: 'Ana' },
    replyTo: { channel: 'terminal', workspace: '', conversation: 'local' },
    content: { kind: 'action', actionId: action?.id ?? '' },
    sentAt: chat.clock.now(),
  });
  return chat.next();
}

/** For each tool that changes something: what is there before, and the words that call it. */
const changes: { tool: string; given?: string[]; said: string }[] = [
  { tool: 'add_task', said: 'add buy milk tomorrow at 5pm' },
  { tool: 'update_task', given: ['add write the report'], said: 'push the report to Monday' },
  { tool: 'complete_task', given: ['add water the plants'], said: 'done with the plants' },
  { tool: 'reopen_task', given: ['add feed the cat', 'done with the cat'], said: 'reopen feed the cat' },
  { tool: 'delete_task', given: ['add call the bank'], said: 'delete call the bank' },
  { tool: 'add_task', said: 'add eggs to the shopping list' },
  { tool: 'update_task', given: ['add bread'], said: '/update_task bread; project: shopping' },
  { tool: 'add_task', said: 'add dust the shelves every Tuesday' },
  { tool: 'complete_task', given: ['add mow the lawn every Monday'], said: 'done with the lawn' },
  { tool: 'reopen_task', given: ['add oil the chain every Monday', 'done with the chain'], said: 'reopen the chain' },
  { tool: 'skip_task', given: ['add wash the car every Sunday'], said: 'skip the car task' },
  { tool: 'update_task', given: ['add feed the fish every Friday'], said: '/update_task fish; due: tomorrow' },
  { tool: 'update_task', given: ['add weigh in every Friday'], said: '/update_task weigh in; repeat: none' },
  { tool: 'update_task', given: ['add bake'], said: '/update_task bake; status: in progress; energy_at_start: high' },
  { tool: 'update_task', given: ['add sew', 'add knit'], said: '/update_task tasks: sew, knit; repeat: daily' },
  { tool: 'complete_task', given: ['/update_task all: open; due: today'], said: '/complete_task all: today' },
  { tool: 'delete_task', given: ['add fold', 'add iron'], said: '/delete_task tasks: fold, iron' },
  { tool: 'link_tasks', given: ['add slice', 'add peel'], said: 'slice waits for peel' },
  { tool: 'unlink_tasks', given: ['slice waits for peel'], said: '/unlink_tasks slice; needs: peel' },
  { tool: 'start_timer', said: 'start the timer on peel' },
  { tool: 'log_time', said: 'log 2h on peel' },
  { tool: 'delete_time', given: ['log 1h on slice'], said: '/delete_time slice' },
  { tool: 'stop_timer', given: ['start the timer'], said: '/stop_timer energy_level: 7; notes: fine' },
  { tool: 'start_timer', said: '/start_timer slice; stop_running: yes' },
  { tool: 'add_event', said: '/add_event Choir; starts: Monday 7pm; minutes: 90; repeat: weekly' },
  {
    tool: 'update_event',
    given: ['/add_event Chess; starts: Monday 7pm; minutes: 90; repeat: weekly'],
    said: '/update_event chess; starts: Tuesday 8pm',
  },
  { tool: 'cancel_event', said: '/cancel_event chess; on: Monday' },
  { tool: 'cancel_event', given: ['/add_event Dentist; starts: Friday'], said: 'cancel my dentist appointment' },
  { tool: 'add_pillar', said: 'new pillar: Health 30%' },
  { tool: 'update_pillar', given: ['new pillar: Work'], said: 'give Work 20% of my time' },
  { tool: 'delete_pillar', given: ['new pillar: Play 60%'], said: 'archive the pillar Play' },
  { tool: 'add_area', given: ['new pillar: Home'], said: 'add an area Garden in Home' },
  { tool: 'update_area', given: ['new area: Cellar', 'new pillar: House'], said: 'move the area Cellar to House' },
  { tool: 'delete_area', given: ['new area: Attic'], said: 'archive the area Attic' },
  {
    tool: 'add_project',
    said: '/add_project Website; tags: web, shop; integrations: github repo=a/b; deadline: Friday',
  },
  { tool: 'update_project', given: ['/add_project Boat; deadline: Friday'], said: 'the Boat project is done' },
  { tool: 'delete_project', given: ['/add_project Shed'], said: 'archive the project Shed' },
  {
    tool: 'log_project_update',
    given: ['/add_project Fence'],
    said: '/log_project_update Fence; text: half done; action_items: buy nails; blockers: no wood @Rui',
  },
  {
    tool: 'accept_action',
    given: ['/add_project Roof', '/log_project_update Roof; text: measured; action_items: order tiles'],
    said: 'accept the action item order tiles',
  },
  {
    tool: 'resolve_blocker',
    given: ['/add_project Door', '/log_project_update Door; text: stuck; blockers: no paint'],
    said: 'the blocker no paint is gone',
  },
  { tool: 'restore_item', given: ['/add_project Pond', 'archive the project Pond'], said: 'restore the project Pond' },
  { tool: 'add_goal', said: 'goal: run a marathon by October' },
  { tool: 'update_goal', given: ['goal: learn chess'], said: 'set progress of learn chess to 40%' },
  {
    tool: 'link_goals',
    given: ['goal: get the Lisbon job', 'goal: rewrite the CV'],
    said: 'goal get the Lisbon job needs rewrite the CV',
  },
  {
    tool: 'update_goal',
    given: ['goal get the Lisbon job needs rewrite the CV'],
    said: 'reached goal rewrite the CV',
  },
  { tool: 'unlink_goals', said: 'unlink get the Lisbon job from rewrite the CV' },
  {
    tool: 'delete_goal',
    given: ['goal: rewrite the book', 'goal: rewrite its plot', 'goal rewrite the book needs rewrite its plot'],
    said: 'delete goal rewrite its plot',
  },
  { tool: 'add_habit', said: 'new habit: stretch every day' },
  { tool: 'log_habit', given: ['new habit: run every day'], said: 'ran 5k' },
  { tool: 'log_habit', given: ['ran 5k'], said: 'ran 20 minutes' },
  { tool: 'update_habit', given: ['new habit: swim every day'], said: 'rename my habit swim to dive' },
  { tool: 'delete_habit', given: ['new habit: juggle every day'], said: 'delete my juggle habit' },
  { tool: 'unlog_habit', given: ['new habit: floss every day', '/log floss 3 minutes'], said: 'unlog floss' },
  { tool: 'skip_habit', given: ['new habit: sketch every day'], said: 'skip sketch tomorrow' },
  { tool: 'log_habit', given: ['/skip sketch'], said: '/log sketch' },
  { tool: 'pause_habit', given: ['new habit: row every day'], said: '/pause row until Sunday' },
  { tool: 'pause_habit', given: ['/pause row'], said: '/pause row until Sunday' },
  { tool: 'resume_habit', given: ['I am on vacation'], said: 'resume my habits' },
  { tool: 'set_preference', said: 'my time zone is Pacific/Kiritimati' },
  { tool: 'write_journal', said: 'journal entry: rain' },
  {
    tool: 'update_journal',
    given: ['/journal The sea was grey'],
    said: '/update_journal sea; title: Grey; on: yesterday',
  },
  { tool: 'delete_journal', given: ['/journal Snow'], said: '/delete_journal snow' },
  { tool: 'add_learning', said: 'I learned that bread needs time' },
  { tool: 'delete_learning', given: ['/learned snow is not white'], said: '/delete_learning snow' },
  { tool: 'start_session', said: 'start a silent session' },
  { tool: 'continue_session', given: ['start a silent session'], said: 'calm' },
  { tool: 'end_session', given: ['/session continue', 'calm'], said: 'end the session' },
  {
    tool: 'accept_goal',
    given: ['/session continue', 'skip', 'skip', 'skip', 'skip', 'call Rui'],
    said: '/accept_goal rui',
  },
  { tool: 'write_reflection', said: 'reflection: a good day' },
  { tool: 'write_reflection', given: ['reflection: a good day'], said: 'reflection: and a long one' },
  { tool: 'add_reminder', said: 'remind me to call mom in 10 minutes' },
  { tool: 'update_reminder', given: ['remind me to buy tickets at 6pm'], said: 'push the reminder buy tickets to 8pm' },
  { tool: 'snooze_reminder', given: ['remind me to call dad in 10 minutes'], said: 'snooze call dad until 6pm' },
  { tool: 'cancel_reminder', given: ['remind me to call Rui in an hour'], said: 'cancel reminder call Rui' },
  { tool: 'set_preference', said: 'my time zone is America/New_York' },
  { tool: 'set_preference', said: 'call me Zed' },
  { tool: 'set_schedule', said: 'brief me at 7:30' },
  { tool: 'set_schedule', said: '/briefing off' },
  { tool: 'set_preference', said: 'my username is zed_1' },
  { tool: 'set_preference', said: '/set_preference work_days: 1, 2; monthly_alignment_goal: 40; retention_days: 100' },
  { tool: 'set_focus', said: 'focus on mindfulness' },
  { tool: 'set_focus', given: ['focus on self worth'], said: '/set_focus self worth; priority: 5' },
  { tool: 'remove_focus', given: ['focus on relationships'], said: '/remove_focus relationships' },
  { tool: 'set_ritual', said: 'talk to me like a wise mentor' },
  {
    tool: 'set_ritual',
    given: ['talk to me like a wise mentor'],
    said: '/set_ritual gentle_guide; time: 7:30; days: 1, 3',
  },
  { tool: 'set_setting', said: '/set_setting list_length; value: 10' },
  { tool: 'set_notification', said: '/set_notification nudge; enabled: no' },
  { tool: 'set_consent', said: '/consent track_flow_states off' },
  { tool: 'set_consent', given: ['/consent track_flow_states off'], said: '/consent track_flow_states on' },
  { tool: 'remember', said: 'remember that I prefer mornings' },
  {
    tool: 'remember',
    given: ['remember that my favourite colour is blue'],
    said: 'remember that my favourite colour is red',
  },
  {
    tool: 'correct_preference',
    given: ['remember that my desk is tidy'],
    said: '/correct_preference desk; value: a mess',
  },
  { tool: 'forget', given: ['remember that I hate phone calls'], said: 'forget that phone calls' },
  { tool: 'rate_answer', said: 'that was helpful' },
];

describe('undo', () => {
  inChat();

  it('says so where nothing was changed', async () => {
    expect(await chat.say('undo')).toBe('There is nothing to undo.');
    await chat.say('my goals');
    expect(await chat.say('undo')).toBe('There is nothing to undo.');
  });

  it('has something to try for every tool that changes the person’s own rows', () => {
    const changing = chat.app.toolbox.all.filter(({ effect }) => effect === 'change').map(({ name }) => name);
    const notOwn = ['approve_access', 'refuse_access', 'make_admin', 'undo'];
    expect(new Set(changes.map(({ tool }) => tool))).toEqual(
      new Set(changing.filter((name) => !notOwn.includes(name))),
    );
  });

  it.each(changes)('takes $tool back: “$said”', async ({ tool, given = [], said }) => {
    for (const line of given) await chat.say(line);
    const before = await everything();
    await chat.say(said);
    expect(await lastTools()).toEqual([tool]);
    expect(await everything()).not.toEqual(before);
    expect(await chat.say('undo')).toMatch(/^Undone: /);
    expect(await everything()).toEqual(before);
  });

  it('takes both changes of one message back as one', async () => {
    const before = await everything();
    await chat.say('add buy bread and remind me at six to eat it');
    expect(await lastTools()).toEqual(['add_task', 'add_reminder']);
    expect(await chat.say('undo')).toBe('Undone: Added: buy bread; I’ll remind you today at 18:00: eat it');
    expect(await everything()).toEqual(before);
  });

  it('takes the change before back when it is said again, and once more', async () => {
    const states = [await everything()];
    for (const line of ['add sharpen the knives', 'push the knives to Friday', 'done with the knives']) {
      await chat.say(line);
      states.push(await everything());
    }
    for (const expected of states.slice(0, -1).toReversed()) {
      expect(await chat.say('undo')).toMatch(/^Undone: /);
      expect(await everything()).toEqual(expected);
    }
  });

  it('goes over what only looked', async () => {
    const before = await everything();
    await chat.say('add mend the fence');
    for (const line of ['my goals', '/list', 'today', 'what is the capital of France', 'done with the zeppelin']) {
      await chat.say(line);
    }
    expect(await chat.say('undo')).toBe('Undone: Added: mend the fence');
    expect(await everything()).toEqual(before);
  });

  it('takes back what a button did', async () => {
    await chat.say('add paint the door');
    await chat.say('add paint the wall');
    const before = await everything();
    expect(await chat.say('done with paint')).toContain('Which one');
    const done = await press();
    expect(done).toMatch(/^Done: paint the /);
    expect(await chat.say('undo')).toBe(`Undone: ${done}`);
    expect(await everything()).toEqual(before);
  });

  /** A change that no message made. */
  const direct = (text: string, values: string[]) => asOwner().transactional((em) => em.execute(text, values));

  it('leaves everything as it is where one of its changes was overwritten since', async () => {
    await chat.say('goal: move house');
    await chat.say('goal: find a flat');
    await chat.say('goal move house needs find a flat');
    await chat.say('reached goal find a flat');
    await direct(`update goals set reached_at = reached_at - interval '1 day' where title = ?`, ['find a flat']);
    const before = await everything();
    expect(await chat.say('undo')).toContain('it was changed again since');
    expect(await everything()).toEqual(before);
    await direct(`update goals set reached_at = reached_at + interval '1 day' where title = ?`, ['find a flat']);
    expect(await chat.say('undo')).toMatch(/^Undone: Updated goal: find a flat/);
  });

  it('leaves everything as it is where all of its changes were overwritten since, each by another', async () => {
    await chat.say('reached goal find a flat');
    await direct(`update goals set status = 'canceled' where title = ?`, ['move house']);
    await direct(`update goals set reached_at = reached_at - interval '1 day' where title = ?`, ['find a flat']);
    const before = await everything();
    expect(await chat.say('undo')).toContain('it was changed again since');
    expect(await chat.say('undo')).toContain('it was changed again since');
    expect(await everything()).toEqual(before);
    await direct(`update goals set status = 'todo' where title = ?`, ['move house']);
    await direct(`update goals set reached_at = reached_at + interval '1 day' where title = ?`, ['find a flat']);
    expect(await chat.say('undo')).toMatch(/^Undone: Updated goal: find a flat/);
  });

  it('works where only other columns of the row were changed', async () => {
    await chat.say('add sweep the yard');
    await chat.say('done with the yard');
    await direct('update tasks set title = ? where title = ?', ['sweep the whole yard', 'sweep the yard']);
    expect(await chat.say('undo')).toBe('Undone: Done: sweep the yard');
    const task = await asOwner().findOneOrFail(TaskSchema, { title: 'sweep the whole yard' });
    expect(task.status).toBe('todo');
  });
});

describe('undo after Steward spoke of its own accord', () => {
  inChat();

  it('takes back the button of a reminder that came', async () => {
    await chat.say('remind me to take the pills in 10 minutes');
    chat.clock.advance({ minutes: 11 });
    await chat.app.tick();
    expect(await chat.next()).toContain('take the pills');
    const before = await everything();
    expect(await press()).toMatch(/^Snoozed: /);
    expect(await chat.say('undo')).toMatch(/^Undone: Snoozed: /);
    expect(await everything()).toEqual(before);
  });

  it('works for the time of briefings after one came, and plans the next one by it', async () => {
    await chat.say('brief me at 7:30');
    chat.clock.set('2026-11-21T07:31:00Z');
    await chat.app.tick();
    expect(await chat.next()).toContain('Good morning, Ana.');
    expect(await chat.say('undo')).toBe('Undone: Your morning briefing comes at 07:30.');
    const [person] = await sql<{ at: string; next: Date }>(
      'select briefing_at::text as at, next_briefing_at as next from people',
    );
    expect(person?.at).toBe('08:00:00');
    expect(new Date(person?.next ?? 0).toISOString()).toBe('2026-11-21T08:00:00.000Z');
  });
});
