import { Migration } from '@mikro-orm/migrations';

const personalTables = [
  'actions',
  'audit_log',
  'daily_reflections',
  'goal_links',
  'goals',
  'habit_logs',
  'habits',
  'identities',
  'inbound_messages',
  'notifications',
  'outbound_messages',
  'pairing_codes',
  'reminders',
  'snippets',
  'tasks',
  'tool_calls',
];
const auditedTables = ['daily_reflections', 'goal_links', 'goals', 'habit_logs', 'habits', 'reminders', 'tasks'];
/** [table, column, table it points at]: each held within one person by the database. */
const references = [
  ['goal_links', 'parent_goal_id', 'goals'],
  ['goal_links', 'dependent_goal_id', 'goals'],
  ['habit_logs', 'habit_id', 'habits'],
  ['tool_calls', 'inbound_id', 'inbound_messages'],
  ['outbound_messages', 'inbound_id', 'inbound_messages'],
  ['outbound_messages', 'notification_id', 'notifications'],
  ['actions', 'outbound_id', 'outbound_messages'],
] as const;
/** [table, domain, columns whose words may be recalled]. */
const remembered = [
  ['tasks', 'task', ['title', 'description']],
  ['goals', 'goal', ['title', 'description']],
  ['habits', 'habit', ['name', 'motivation']],
  ['reminders', 'reminder', ['text']],
  [
    'daily_reflections',
    'reflection',
    ['text', 'biggest_accomplishment', 'challenges_faced', 'tomorrow_focus', 'gratitude_notes', 'lessons_learned'],
  ],
  ['outbound_messages', 'reply', ['text']],
] as const;

/** What the schema generator can't say: references within one person, the audit log, the memory's triggers, and grants. */
export class Migration20261120000003_guards extends Migration {
  override name = 'Migration20261120000003_guards';

  override up(): void {
    this.#ownership();
    this.#audit();
    this.#goalGraph();
    this.#memory();
    this.#grants();
  }

  /** Rows belong to a person that exists, and point only at rows of the same person (B3). */
  #ownership(): void {
    for (const table of personalTables) {
      this.addSql(
        `alter table ${table} add constraint ${table}_person_fkey foreign key (person_id) references people (id) on delete cascade;`,
      );
      this.addSql(`alter table ${table} add constraint ${table}_person_id_id_unique unique (person_id, id);`);
    }
    for (const [table, column, target] of references) {
      this.addSql(`alter table ${table} add constraint ${table}_${column}_fkey foreign key (person_id, ${column})
        references ${target} (person_id, id) on delete cascade;`);
    }
    this.addSql(`create function touch_row() returns trigger language plpgsql as $$
      begin new.updated_at := now(); return new; end $$;`);
    for (const table of [...personalTables, 'people', 'access_requests']) {
      this.addSql(`create trigger touch before update on ${table} for each row execute function touch_row();`);
    }
  }

  /** Every change of a domain row is written down with both values (O2). Cascades of a deleted person are not. */
  #audit(): void {
    this.addSql(`create function audit_row() returns trigger language plpgsql as $$
      declare
        old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
        new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
        any_row jsonb := coalesce(new_row, old_row);
      begin
        if pg_trigger_depth() > 1 then return null; end if;
        insert into audit_log (id, person_id, tool_call_id, channel, action, entity_type, entity_id, old_values, new_values)
        values (gen_random_uuid(), coalesce(any_row->>'person_id', any_row->>'id')::uuid,
          nullif(current_setting('app.tool_call', true), '')::uuid, nullif(current_setting('app.channel', true), ''),
          case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'update' else 'delete' end,
          tg_table_name, (any_row->>'id')::uuid, old_row, new_row);
        return null;
      end $$;`);
    for (const table of auditedTables) {
      this.addSql(
        `create trigger audit after insert or update or delete on ${table} for each row execute function audit_row();`,
      );
    }
    this.addSql(`create trigger audit after update of display_name, role, tier, language, time_zone, day_start, briefing_at, active
      on people for each row execute function audit_row();`);
  }

  /**
   * No cycle among edges that have a direction (requires, enables, blocks). Writers of one person's graph take turns,
   * so that two of them cannot each add half of a cycle. A transaction that would not see what was committed while it
   * waited for its turn is refused.
   */
  #goalGraph(): void {
    this.addSql(`create function goal_links_acyclic() returns trigger language plpgsql as $$
      begin
        if new.type in ('related', 'parallel') then return null; end if;
        if current_setting('transaction_isolation') <> 'read committed' then
          raise exception 'goals are linked under read committed only' using errcode = 'feature_not_supported';
        end if;
        perform pg_advisory_xact_lock(hashtextextended(new.person_id::text, 7305202));
        if exists (
          with recursive above (id) as (
            select new.parent_goal_id
            union
            select link.parent_goal_id from goal_links link join above on link.dependent_goal_id = above.id
            where link.person_id = new.person_id and link.type in ('requires', 'enables', 'blocks')
          )
          select from above where id = new.dependent_goal_id
        ) then
          raise exception 'this link would close a cycle' using errcode = 'check_violation', constraint = 'goal_links_acyclic';
        end if;
        return null;
      end $$;`);
    this.addSql(
      `create trigger acyclic after insert or update on goal_links for each row execute function goal_links_acyclic();`,
    );
  }

  /** Snippets follow their source in the same transaction; the embedding worker fills in what has none. */
  #memory(): void {
    this.addSql(`alter table snippets add column search tsvector
      generated always as (to_tsvector('simple', text) || to_tsvector('english', text)) stored;`);
    // No GIN index on `search`: `@@` is not leakproof, so under row level security Postgres filters by person first anyway.
    this.addSql('create index snippets_person_id_created_at_index on snippets (person_id, created_at);');
    this.addSql('create index snippets_unembedded_index on snippets (person_id) where embedding is null;');
    this.addSql(`create function remember_text(person uuid, kind text, entity uuid, words text) returns void language sql as $$
      insert into snippets (id, person_id, domain, entity_id, text, content_hash)
      values (gen_random_uuid(), person, kind, entity, words, encode(sha256(convert_to(words, 'UTF8')), 'hex'))
      on conflict (entity_id, domain) do update
      set text = excluded.text, content_hash = excluded.content_hash, embedding = null, embedding_model = null
      where snippets.content_hash <> excluded.content_hash $$;`);
    this.addSql(`create function remember_row() returns trigger language plpgsql as $$
      declare
        source jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
        words text;
      begin
        if tg_op <> 'DELETE' and source->>'archived_at' is null then
          select string_agg(source->>name, E'\\n' order by position) into words
          from unnest(tg_argv[1:]) with ordinality as columns (name, position) where coalesce(source->>name, '') <> '';
        end if;
        if words is null then
          delete from snippets where domain = tg_argv[0] and entity_id = (source->>'id')::uuid;
        else
          perform remember_text((source->>'person_id')::uuid, tg_argv[0], (source->>'id')::uuid, words);
        end if;
        return null;
      end $$;`);
    for (const [table, domain, columns] of remembered) {
      const words = columns.map((column) => `'${column}'`).join(', ');
      this.addSql(`create trigger remember after insert or delete or update on ${table}
        for each row execute function remember_row('${domain}', ${words});`);
    }
    this.addSql(`create function remember_message() returns trigger language plpgsql as $$
      begin
        if new.content->>'kind' = 'text' and new.content->>'text' <> '' then
          perform remember_text(new.person_id, 'message', new.id, new.content->>'text');
        end if;
        return null;
      end $$;`);
    this.addSql(`create trigger remember after update of status on inbound_messages for each row
      when (new.status = 'answered' and old.status = 'received') execute function remember_message();`);
  }

  /** Row level security decides which rows; these decide which verbs. The audit log only grows. */
  #grants(): void {
    this.addSql('revoke all on all tables in schema public from public;');
    for (const role of ['steward_app', 'steward_system']) {
      this.addSql(`grant usage on schema public to ${role};`);
    }
    const own = personalTables.filter((table) => !['audit_log', 'identities'].includes(table));
    this.addSql(`grant select, insert, update, delete on ${own.join(', ')} to steward_app;`);
    this.addSql('grant select, insert on audit_log to steward_app;');
    this.addSql('grant insert on audit_log to steward_system;');
    this.addSql('grant select on people, identities to steward_app;');
    this.addSql(`grant update (display_name, language, time_zone, day_start, briefing_at, next_briefing_at, updated_at)
      on people to steward_app;`);
    this.addSql('grant select, update on access_requests to steward_app;');
    this.addSql(
      `grant select, insert, update on people, identities, pairing_codes, access_requests, inbound_messages to steward_system;`,
    );
    this.addSql('grant select on reminders to steward_system;');
    this.addSql('grant select, insert, update, delete on leases to steward_system;');
  }
}
