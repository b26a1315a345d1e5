import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import { fields, inputs, type Property, parameters, sample, schemas, toolbox, whole } from './inputs.ts';

/** What DESIGN.md names. A name once given is not taken away. */
const designed = `
  add_task update_task complete_task reopen_task delete_task list_tasks add_project update_project list_projects
  log_project_update add_pillar add_area show_hierarchy add_reminder update_reminder snooze_reminder cancel_reminder
  list_reminders add_event update_event cancel_event list_events start_timer stop_timer timer_status log_time add_goal
  update_goal link_goals unlink_goals show_goal list_goals critical_path add_habit log_habit skip_habit pause_habit
  update_habit list_habits write_reflection write_journal add_learning start_session continue_session end_session show_day
  show_week show_dashboard show_stats remember recall forget what_you_know show_insights rate_insight set_preference
  set_schedule set_consent link_channel export_data delete_account undo help
`.match(/\w+/g);
/** What chat can do besides, by noun. */
const beyond = `
  skip_task show_task link_tasks unlink_tasks list_time delete_time
  delete_goal show_goal_graph similar_goals check_goals
  list_access_requests approve_access refuse_access change_nothing
  show_profile make_admin set_focus remove_focus list_focuses set_ritual show_ritual set_setting set_notification list_settings
  correct_preference list_consents delete_data rate_answer
  update_pillar delete_pillar update_area delete_area delete_project show_project list_project_updates accept_action
  resolve_blocker restore_item list_archived search
  delete_habit show_habit unlog_habit resume_habit show_reflection list_journal update_journal delete_journal show_journal
  list_learnings delete_learning list_sessions show_session accept_goal list_virtues show_streaks
`.match(/\w+/g);

/** Values just outside of what the property takes, and of another type. */
function wrong(of: Property): unknown[] {
  const options = of.anyOf?.filter(({ type }) => type !== 'null');
  if (options) return wrong({ ...options[0], ...options.find(({ maxLength }) => maxLength) });
  if (of.type === 'array') {
    const item = sample(of.items ?? {});
    return [
      'x',
      {},
      Array.from({ length: (of.maxItems ?? 0) + 1 }, () => item),
      ...wrong(of.items ?? {}).map((one) => [one]),
    ];
  }
  if (of.type === 'integer' || of.type === 'number') {
    const bounds = [
      ...(of.minimum === undefined ? [] : [of.minimum - 1]),
      ...(of.maximum === undefined ? [] : [of.maximum + 1]),
      ...(of.exclusiveMinimum === undefined ? [] : [of.exclusiveMinimum]),
    ];
    return ['3', true, [1], Number.NaN, Number.POSITIVE_INFINITY, ...(of.type === 'integer' ? [1.5] : []), ...bounds];
  }
  if (of.type === 'boolean') return ['x', 1, {}, [true]];
  if (of.enum || of.const || of.pattern) return ['no such thing', '', 5];
  return [5, {}, ['x'], 'x'.repeat((of.maxLength ?? 0) + 1), ...(of.minLength ? ['', ' \n\t '] : [])];
}

function refusalOf(tool: string, input: Record<string, unknown>): string {
  try {
    toolbox.prepare(tool, input);
  } catch (error) {
    if (error instanceof Refusal && error.key === 'refused_input') return String(error.values.problem);
    throw error;
  }
  return 'taken';
}

describe('the tools', () => {
  it('have the names that the design gives them, each once', () => {
    const names = toolbox.all.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => !designed?.includes(name) && !beyond?.includes(name))).toEqual([]);
    expect(names.filter((name) => !/^[a-z]+(?:_[a-z]+)+$/.test(name))).toEqual([
      'search',
      'remember',
      'forget',
      'recall',
      'undo',
      'help',
    ]);
  });

  it('say in a sentence what they do', () => {
    for (const { description } of toolbox.forModel()) expect(description).toMatch(/^[A-Z].{15,}\.$/);
  });

  it.each(schemas)('$name is described by a plain object schema', ({ schema }) => {
    const read = parameters.safeParse(schema);
    expect(read.error?.issues ?? []).toEqual([]);
  });

  it('take what their schema asks for', () => {
    for (const { name } of inputs) expect(refusalOf(name, whole(name)), name).toBe('taken');
  });
});

describe('an input that a tool does not take is refused, naming the field', () => {
  it.each(inputs)('$name: a key that it does not know', ({ name }) => {
    for (const key of ['colour', 'person_id', 'id', 'constructor', 'not_json']) {
      expect(refusalOf(name, { ...whole(name), [key]: 'x' })).toContain(`"${key}"`);
    }
  });

  it.each(fields.filter(({ field, required }) => required.includes(field)))(
    '$tool: $field left out or null',
    ({ tool, field }) => {
      const { [field]: _, ...rest } = whole(tool);
      expect(refusalOf(tool, rest)).toMatch(new RegExp(`^${field}: `));
      expect(refusalOf(tool, { ...rest, [field]: null })).toMatch(new RegExp(`^${field}: `));
    },
  );

  it.each(fields)('$tool: $field out of range or of another type', ({ tool, field, of }) => {
    const values = wrong(of);
    expect(values.length).toBeGreaterThan(2);
    for (const value of values) {
      const said = refusalOf(tool, { ...whole(tool), [field]: value });
      expect(said, JSON.stringify(value)?.slice(0, 60)).toMatch(new RegExp(`^${field}(?:\\.\\d+)?: `));
      expect(said.length).toBeLessThan(500);
    }
  });

  it.each(fields.filter(({ field, required }) => !required.includes(field)))(
    '$tool: but $field may be null, as models write what they leave out',
    ({ tool, field }) => {
      expect(refusalOf(tool, { ...whole(tool), [field]: null })).toBe('taken');
    },
  );

  it('has no tool that was invented', () => {
    for (const name of ['destroy_everything', 'constructor', '__proto__', '']) {
      expect(() => toolbox.prepare(name, {})).toThrow(expect.objectContaining({ key: 'unknown_tool' }));
    }
  });
});
