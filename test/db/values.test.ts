import { afterAll, describe, expect, it } from 'vitest';
import { checkSaysNo, outcomeOf } from '../support/sql-outcome.ts';
import { lengthAllowed, type Range, rangeAllowed, type Table, wordsAllowed } from './catalog.ts';
import { openFixture, refusedBy } from './fixture.ts';
import { as, type Values } from './rows.ts';

const { database, drop, tables, maker, newPerson } = await openFixture();
afterAll(drop);

const enums = [...database.asOwner().getMetadata()].flatMap((meta) =>
  Object.values(meta.properties)
    .filter((property) => property.items)
    .map((property) => ({
      table: meta.tableName,
      column: property.fieldNames[0] ?? '',
      words: property.items?.map(String) ?? [],
    })),
);
const numbers = tables.flatMap((table) =>
  table.columns
    .filter(({ type }) => ['int2', 'int4', 'int8', 'float4', 'float8', 'numeric'].includes(type))
    .filter(({ generated }) => !generated)
    .map(({ name: column, type }) => ({ table: table.name, column, type, range: rangeAllowed(table, column) })),
);
const ranges = numbers.flatMap(({ range, ...where }) => (range ? [{ ...where, range }] : []));
const lengths = tables.flatMap((table) =>
  table.columns.flatMap(({ name: column, type }) => {
    const longest = lengthAllowed(table, column);
    return longest === undefined || type !== 'text' ? [] : [{ table: table.name, column, longest }];
  }),
);

const audited = new Set(
  (
    await database
      .asOwner()
      .execute<{ name: string }[]>(`select tgrelid::regclass::text as name from pg_trigger where tgname = 'audit'`)
  ).map(({ name }) => name),
);

/** Stores a row of a new person with values of choice, as whichever role may add rows to the table. */
const make = async (table: string, values: Values) => maker.make(table, await newPerson(), values);
const store = (table: string, values: Values) => outcomeOf(make(table, values));

/** Numbers just outside of a range, and just inside. */
function edges({ least, above, greatest }: Range, type: string): { bad: string[]; good: string[] } {
  const lowest = least ?? above ?? 0;
  const bad = [lowest - 1, greatest + 1, ...(above === undefined ? [] : [above])].map(String);
  if (type === 'float8') bad.push(String(lowest - 0.001), String(greatest + 0.001), 'NaN', 'Infinity', '-Infinity');
  return { bad, good: [least ?? lowest + 1, greatest].map(String) };
}

describe('words and numbers', () => {
  it('are declared: the entities have enums and the tables have ranges', () => {
    expect(enums.length).toBeGreaterThan(50);
    expect(ranges.length).toBeGreaterThan(30);
    expect(lengths.length).toBeGreaterThan(30);
  });

  it.each(enums)('$table $column takes only the words of its entity', async ({ table, column, words }) => {
    expect(wordsAllowed(maker.table(table), column)).toEqual(words);
    for (const word of ['no such word', '', ` ${words[0]}`]) {
      expect(await store(table, { [column]: word }), `“${word}”`).toBe(checkSaysNo);
    }
  });

  it.each(ranges)('$table $column takes only numbers in its range', async ({ table, column, range, type }) => {
    const { bad, good } = edges(range, type);
    for (const number of bad) expect(await store(table, { [column]: number }), number).toBe(checkSaysNo);
    for (const number of good) expect(await store(table, { [column]: number }), number).toBe('done');
  });

  it('are without a range only where Steward itself counts', () => {
    expect(numbers.filter(({ range }) => !range).map(({ table, column }) => `${table}.${column}`)).toEqual([
      'access_requests.wrong_codes',
      'actions.position',
      'audit_log.changed_at_us',
      'inbound_messages.attempts',
      'tool_calls.call_index',
      'tool_calls.step',
    ]);
  });
});

describe('texts', () => {
  it.each(lengths)('$table $column takes 1 to $longest characters', async ({ table, column, longest }) => {
    for (const text of ['', 'é'.repeat(longest + 1)]) {
      expect(await store(table, { [column]: text }), `${text.length} characters`).toBe(checkSaysNo);
    }
    expect(await store(table, { [column]: 'é'.repeat(longest) })).toBe('done');
  });

  it('of the domain are without a limit only in columns that came before the limits, and that tools limit', () => {
    const limited = ({ checks }: Table, column: string) =>
      checks.some(({ definition }) => new RegExp(`\\b${column}\\b`).test(definition.replace(/::text|'[^']*'/g, '')));
    const unlimited = tables
      // What Steward says is limited by the turn that says it; only a rating of it is audited.
      .filter(({ name }) => audited.has(name) && name !== 'outbound_messages')
      .flatMap((table) =>
        table.columns
          .filter(({ name, type }) => type === 'text' && !limited(table, name))
          .map(({ name }) => `${table.name}.${name}`),
      );
    expect(unlimited).toEqual([
      'daily_reflections.text',
      'daily_reflections.biggest_accomplishment',
      'daily_reflections.challenges_faced',
      'daily_reflections.tomorrow_focus',
      'daily_reflections.gratitude_notes',
      'daily_reflections.lessons_learned',
      'goal_links.notes',
      'goals.description',
      'habit_logs.unit',
      'habit_logs.notes',
      'habits.unit',
      'habits.motivation',
      'people.display_name',
      'people.time_zone',
      'tasks.description',
    ]);
  });
});

const at = (hour: number) => `2026-01-01T0${hour}:00:00Z`;
const words = (count: number) => `{${Array.from({ length: count }, (_, index) => `word${index}`).join(',')}}`;
/** By the check that refuses them: values that are good one by one, and not together, or not of the right form. */
const refused: [check: string, table: string, values: Values][] = [
  ['attachments_media_check', 'attachments', { media_type: 'text' }],
  ['attachments_media_check', 'attachments', { media_type: 'text/plain\r\nx-other: 1' }],
  ['attachments_name_check', 'attachments', { file_name: '' }],
  ['attachments_name_check', 'attachments', { file_name: '../chart.png' }],
  ['attachments_name_check', 'attachments', { file_name: 'x'.repeat(101) }],
  ['attachments_size_check', 'attachments', { content: '' }],
  ['events_ends_check', 'events', { starts_at: at(9), ends_at: at(9) }],
  ['goals_reached_check', 'goals', { status: 'todo', reached_at: at(9) }],
  ['habit_logs_skipped_check', 'habit_logs', { status: 'skipped', amount: '1' }],
  ['habit_logs_skipped_check', 'habit_logs', { status: 'skipped', minutes: '1' }],
  ['habit_pauses_until_check', 'habit_pauses', { from_on: '2026-01-02', until_on: '2026-01-01' }],
  ['habits_custom_check', 'habits', { frequency: 'custom' }],
  ['habits_days_check', 'habits', { days_of_week: '[0]' }],
  ['habits_days_check', 'habits', { days_of_week: '[1, 8]' }],
  ['habits_days_check', 'habits', { days_of_week: '1' }],
  ['people_hours_check', 'people', { work_start: '17:00', work_end: '17:00' }],
  ['people_username_check', 'people', { username: 'Ana' }],
  ['people_username_check', 'people', { username: 'an' }],
  ['people_username_check', 'people', { username: 'x'.repeat(31) }],
  ['people_work_days_check', 'people', { work_days: '[8]' }],
  ['people_work_days_check', 'people', { work_days: '{}' }],
  ['people_work_days_check', 'people', { work_days: '1' }],
  ['projects_completed_check', 'projects', { status: 'completed' }],
  ['projects_completed_check', 'projects', { completed_at: at(9) }],
  ['projects_integrations_check', 'projects', { integrations: '[]' }],
  ['projects_tags_check', 'projects', { tags: words(21) }],
  ['recurrences_after_check', 'recurrences', { rule: null, after_completion: '3 days' }],
  ['recurrences_after_check', 'recurrences', { rule: null, after_completion: `P${'1'.repeat(30)}D` }],
  ['recurrences_except_check', 'recurrences', { except_on: '{}' }],
  ['recurrences_except_check', 'recurrences', { except_on: '"2026-01-01"' }],
  ['recurrences_except_check', 'recurrences', { except_on: '["2026-01-01", "tomorrow"]' }],
  ['recurrences_except_check', 'recurrences', { except_on: '[20260101]' }],
  ['recurrences_one_kind_check', 'recurrences', { rule: null }],
  ['recurrences_one_kind_check', 'recurrences', { rule: 'FREQ=DAILY', after_completion: 'P3D' }],
  ['recurrences_rule_check', 'recurrences', { rule: 'every day' }],
  ['recurrences_rule_check', 'recurrences', { rule: `FREQ=${'D'.repeat(500)}` }],
  ['rituals_custom_check', 'rituals', { frequency: 'custom' }],
  ['rituals_days_check', 'rituals', { days_of_week: '[0]' }],
  ['rituals_days_check', 'rituals', { days_of_week: '1' }],
  ['session_metrics_name_check', 'session_metrics', { name: 'Response time' }],
  ['session_metrics_name_check', 'session_metrics', { name: '' }],
  ['sessions_completed_check', 'sessions', { status: 'completed' }],
  ['sessions_completed_check', 'sessions', { status: 'started', completed_at: at(9), started_at: at(8) }],
  ['sessions_emotions_check', 'sessions', { emotional_snapshot: '{}' }],
  ['sessions_goals_check', 'sessions', { suggested_goals: '{}' }],
  ['sessions_insights_check', 'sessions', { key_insights: '{}' }],
  ['sessions_metadata_check', 'sessions', { metadata: '[]' }],
  ['sessions_times_check', 'sessions', { status: 'completed', completed_at: at(8), started_at: at(9) }],
  ['sessions_transcript_check', 'sessions', { transcript: '{}' }],
  ['settings_key_check', 'settings', { key: 'Key' }],
  ['settings_key_check', 'settings', { key: '' }],
  ['settings_key_check', 'settings', { key: 'k'.repeat(51) }],
  ['settings_length_check', 'settings', { value: `"${'x'.repeat(1999)}"` }],
  ['settings_value_check', 'settings', { value: 'null' }],
  ['settings_value_check', 'settings', { value: '[1]' }],
  ['settings_value_check', 'settings', { value: '{}' }],
  ['tasks_completed_check', 'tasks', { status: 'completed' }],
  ['tasks_completed_check', 'tasks', { completed_at: at(9) }],
  ['tasks_context_tags_check', 'tasks', { context_tags: words(21) }],
  ['tasks_ended_check', 'tasks', { started_at: at(9), ended_at: at(8) }],
  ['tasks_one_due_check', 'tasks', { due_on: '2026-01-01', due_at: at(9) }],
  ['time_entries_ended_check', 'time_entries', { started_at: at(9), ended_at: at(8) }],
  ['time_entries_length_check', 'time_entries', { started_at: at(9), ended_at: '2026-01-08T09:00:01Z' }],
];
/** Of rows that point at others; held by tests of their own. */
const aboutReferences = ['goal_links_self_check', 'task_links_self_check', 'time_entries_one_subject_check'];

describe('values', () => {
  it.each(refused)('are refused by %s: %s %o', async (check, table, values) => {
    expect(await refusedBy(make(table, values))).toBe(check);
  });

  it.each([
    ['goal_links', 'goals', 'parent_goal_id', 'dependent_goal_id'],
    ['task_links', 'tasks', 'task_id', 'needed_task_id'],
  ] as const)('are refused where %s would link one of the %s with itself', async (table, target, from, to) => {
    const person = await newPerson();
    const { id } = await maker.make(target, person);
    expect(await refusedBy(maker.make(table, person, { [from]: id, [to]: id }))).toBe(`${table}_self_check`);
  });

  it.each(['project', 'area', 'pillar'])('are refused where time is spent on a task and a %s', async (other) => {
    const person = await newPerson();
    const both = {
      task_id: (await maker.make('tasks', person)).id,
      [`${other}_id`]: (await maker.make(`${other}s`, person)).id,
    };
    expect(await refusedBy(maker.make('time_entries', person, both))).toBe('time_entries_one_subject_check');
  });

  it('are refused where a file is larger than 50 MiB', async () => {
    const person = await newPerson();
    const { id } = await maker.make('attachments', person);
    const resize = (bytes: number) =>
      as(database, 'steward_app', person, (em) =>
        em.execute(`update attachments set content = convert_to(repeat('x', ?), 'UTF8') where id = ?`, [bytes, id]),
      );
    expect(await refusedBy(resize(52_428_801))).toBe('attachments_size_check');
    expect(await refusedBy(resize(52_428_800))).toBe('nothing');
  });

  it('are refused by every check there is', () => {
    const seen = new Set([...refused.map(([check]) => check), ...aboutReferences]);
    const others = tables.flatMap((table) =>
      table.checks
        .filter((check) => {
          const alone = { ...table, checks: [check] };
          return !table.columns.some(
            ({ name }) => wordsAllowed(alone, name) ?? rangeAllowed(alone, name) ?? lengthAllowed(alone, name),
          );
        })
        .map(({ name }) => name),
    );
    expect(others.filter((name) => !seen.has(name))).toEqual([]);
  });
});
