import { Migration } from '@mikro-orm/migrations';

const newTables = [
  'action_items',
  'areas',
  'attachments',
  'blockers',
  'consents',
  'events',
  'focuses',
  'habit_pauses',
  'journal_entries',
  'learned_preferences',
  'learnings',
  'notification_preferences',
  'pillars',
  'project_updates',
  'projects',
  'recurrences',
  'rituals',
  'session_metrics',
  'sessions',
  'settings',
  'task_links',
  'time_entries',
];
/** Pictures and files are made of what is audited already. */
const notAudited = ['attachments'];
/** [table, column, table it points at]: each held within one person by the database; gone with what it points at. */
export const owned = [
  ['action_items', 'update_id', 'project_updates'],
  ['attachments', 'outbound_id', 'outbound_messages'],
  ['attachments', 'tool_call_id', 'tool_calls'],
  ['blockers', 'project_id', 'projects'],
  ['blockers', 'update_id', 'project_updates'],
  ['habit_pauses', 'habit_id', 'habits'],
  ['project_updates', 'project_id', 'projects'],
  ['session_metrics', 'session_id', 'sessions'],
  ['task_links', 'needed_task_id', 'tasks'],
  ['task_links', 'task_id', 'tasks'],
] as const;
/** The same, for references that a row can do without. */
export const loose = [
  ['action_items', 'task_id', 'tasks'],
  ['areas', 'pillar_id', 'pillars'],
  ['events', 'goal_id', 'goals'],
  ['events', 'recurrence_id', 'recurrences'],
  ['habits', 'area_id', 'areas'],
  ['habits', 'goal_id', 'goals'],
  ['learned_preferences', 'inbound_id', 'inbound_messages'],
  ['projects', 'area_id', 'areas'],
  ['projects', 'goal_id', 'goals'],
  ['reminders', 'recurrence_id', 'recurrences'],
  ['reminders', 'task_id', 'tasks'],
  ['tasks', 'goal_id', 'goals'],
  ['tasks', 'project_id', 'projects'],
  ['tasks', 'recurrence_id', 'recurrences'],
  ['time_entries', 'area_id', 'areas'],
  ['time_entries', 'pillar_id', 'pillars'],
  ['time_entries', 'project_id', 'projects'],
  ['time_entries', 'task_id', 'tasks'],
] as const;
/** [table, domain, columns whose words may be recalled]. */
const remembered = [
  ['pillars', 'pillar', ['name', 'description']],
  ['areas', 'area', ['name', 'description']],
  ['projects', 'project', ['name', 'description', 'organization']],
  ['project_updates', 'project_update', ['text']],
  ['events', 'event', ['title', 'description', 'location']],
  ['journal_entries', 'journal', ['title', 'text']],
  ['learnings', 'learning', ['topic', 'question', 'text']],
] as const;
/** [table, when a row holds what the consent is about, the consent]. */
export const consented = [
  [
    'tasks',
    'store_task_context',
    `num_nonnulls(new.energy_requirement, new.cognitive_load, new.switching_delay_minutes, new.flow_minutes,
      new.energy_at_start, new.energy_at_completion) > 0 or new.context_tags <> '{}'`,
  ],
  ['tasks', 'track_flow_states', 'new.interruptions > 0 or new.context_switches > 0'],
  ['time_entries', 'detect_behavior_patterns', 'num_nonnulls(new.energy_level, new.productivity_rating) > 0'],
  ['sessions', 'store_session_transcripts', `new.transcript <> '[]'`],
  ['sessions', 'analyze_mental_states', `new.emotional_snapshot <> '[]'`],
  ['journal_entries', 'analyze_mental_states', 'new.sentiment is not null'],
  [
    'learned_preferences',
    'learn_preferences',
    'new.retired_at is null and num_nonnulls(new.value, new.confidence, new.reinforced_at) > 0',
  ],
  ['snippets', 'record_rag_snippets', 'new.text is not null'],
  ['snippets', 'store_behavioral_embeddings', 'new.embedding is not null'],
] as const;

/** What the schema generator can't say of the tables of the domain core. */
export class Migration20261121000002_core_guards extends Migration {
  override name = 'Migration20261121000002_core_guards';

  override up(): void {
    this.#ownership();
    this.#audit();
    this.#onlyOne();
    this.#timeShares();
    this.#taskGraph();
    this.#goalGraph();
    this.#consents();
    this.#memory();
    this.#words();
    this.#admins();
    this.#grants();
  }

  #ownership(): void {
    for (const table of newTables) {
      this.addSql(
        `alter table ${table} add constraint ${table}_person_fkey foreign key (person_id) references people (id) on delete cascade;`,
      );
      this.addSql(`alter table ${table} add constraint ${table}_person_id_id_unique unique (person_id, id);`);
      this.addSql(`create trigger touch before update on ${table} for each row execute function touch_row();`);
    }
    for (const [table, column, target] of owned) {
      this.addSql(`alter table ${table} add constraint ${table}_${column}_fkey foreign key (person_id, ${column})
        references ${target} (person_id, id) on delete cascade;`);
    }
    for (const [table, column, target] of loose) {
      this.addSql(`alter table ${table} add constraint ${table}_${column}_fkey foreign key (person_id, ${column})
        references ${target} (person_id, id) on delete set null (${column});`);
    }
  }

  #audit(): void {
    for (const table of newTables.filter((name) => !notAudited.includes(name))) {
      this.addSql(
        `create trigger audit after insert or update or delete on ${table} for each row execute function audit_row();`,
      );
    }
    this.addSql('drop trigger audit on people;');
    this.addSql(`create trigger audit after update of display_name, username, username_changed_at, role, tier, language, time_zone,
      day_start, work_start, work_end, work_days, monthly_alignment_goal, retention_days, briefing_at, active
      on people for each row execute function audit_row();`);
    this.addSql(`create trigger audit after update of helpful on outbound_messages
      for each row execute function audit_row();`);
    this.#nothingOfThoseWhoLeft();
  }

  /** As before, but for the rows that go with a person who is deleted: nothing is written of them any more. */
  #nothingOfThoseWhoLeft(): void {
    this.addSql(`create or replace function audit_row() returns trigger language plpgsql as $$
      declare
        old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
        new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
        any_row jsonb := coalesce(new_row, old_row);
        person uuid := coalesce(any_row->>'person_id', any_row->>'id')::uuid;
      begin
        if pg_trigger_depth() > 1 then return null; end if;
        if tg_op <> 'INSERT' and not exists (select from people where id = person) then return null; end if;
        insert into audit_log (id, person_id, tool_call_id, channel, action, entity_type, entity_id, old_values, new_values)
        values (gen_random_uuid(), person,
          nullif(current_setting('app.tool_call', true), '')::uuid, nullif(current_setting('app.channel', true), ''),
          case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'update' else 'delete' end,
          tg_table_name, (any_row->>'id')::uuid, old_row, new_row);
        return null;
      end $$;`);
  }

  /** What a person has at most one of at a time. */
  #onlyOne(): void {
    this.addSql('create unique index time_entries_running_index on time_entries (person_id) where ended_at is null;');
    this.addSql(`create unique index sessions_open_index on sessions (person_id)
      where status in ('started', 'in_progress', 'interrupted') and archived_at is null;`);
    this.addSql(`create unique index tasks_open_occurrence_index on tasks (person_id, recurrence_id)
      where status not in ('completed', 'cancelled') and archived_at is null;`);
    this.addSql(`create unique index learned_preferences_live_index on learned_preferences (person_id, key)
      where retired_at is null;`);
  }

  /** The shares of a person's pillars add up to at most 100 %. Writers of one person's pillars take turns. */
  #timeShares(): void {
    this.addSql(`create function pillars_time_shares() returns trigger language plpgsql as $$
      begin
        if current_setting('transaction_isolation') <> 'read committed' then
          raise exception 'pillars share time under read committed only' using errcode = 'feature_not_supported';
        end if;
        perform pg_advisory_xact_lock(hashtextextended(new.person_id::text, 7305206));
        if (select sum(time_share) from pillars where person_id = new.person_id and archived_at is null) > 100.000001 then
          raise exception 'the time shares of the pillars are over 100 percent'
            using errcode = 'check_violation', constraint = 'pillars_time_shares';
        end if;
        return null;
      end $$;`);
    this.addSql(`create trigger time_shares after insert or update on pillars
      for each row when (new.time_share is not null and new.archived_at is null) execute function pillars_time_shares();`);
  }

  /** No task waits for itself, directly or not. Writers of one person's links take turns. */
  #taskGraph(): void {
    this.addSql(`create function task_links_acyclic() returns trigger language plpgsql as $$
      begin
        if current_setting('transaction_isolation') <> 'read committed' then
          raise exception 'tasks are linked under read committed only' using errcode = 'feature_not_supported';
        end if;
        perform pg_advisory_xact_lock(hashtextextended(new.person_id::text, 7305207));
        if exists (
          with recursive needed (id) as (
            select new.needed_task_id
            union
            select link.needed_task_id from task_links link join needed on link.task_id = needed.id
            where link.person_id = new.person_id
          )
          select from needed where id = new.task_id
        ) then
          raise exception 'this link would close a cycle' using errcode = 'check_violation', constraint = 'task_links_acyclic';
        end if;
        return null;
      end $$;`);
    this.addSql(
      'create trigger acyclic after insert or update on task_links for each row execute function task_links_acyclic();',
    );
  }

  /**
   * Goals, too: no circle among links that have a direction (requires, enables, blocks), and no link, new or old, that
   * follows from a longer way along links that say at least as much (docs/decisions/0011-goal-graph.md).
   */
  #goalGraph(): void {
    // Planned for the very person and goal: a plan for any of them reads all links, again in each step down.
    this.addSql(`create function goal_needs(person uuid, goal uuid, needed uuid, types text[], but uuid) returns boolean
      language plpgsql stable set plan_cache_mode = force_custom_plan as $$
      begin
        return exists (
          with recursive below (id) as (
            select link.parent_goal_id from goal_links link
            where link.person_id = person and link.dependent_goal_id = goal and link.type = any (types) and link.id <> but
            union
            select link.parent_goal_id from goal_links link join below on link.dependent_goal_id = below.id
            where link.person_id = person and link.type = any (types) and link.id <> but
          )
          select from below where below.id = needed
        );
      end $$;`);
    this.addSql(`create or replace function goal_links_acyclic() returns trigger
      language plpgsql set plan_cache_mode = force_custom_plan as $$
      declare
        holding constant text[] := array['requires', 'blocks'];
        directed constant text[] := array['requires', 'blocks', 'enables'];
        as_strong constant text[] := case when new.type = any (holding) then holding else directed end;
      begin
        if new.type <> all (directed) then return null; end if;
        if current_setting('transaction_isolation') <> 'read committed' then
          raise exception 'goals are linked under read committed only' using errcode = 'feature_not_supported';
        end if;
        perform pg_advisory_xact_lock(hashtextextended(new.person_id::text, 7305202));
        if goal_needs(new.person_id, new.parent_goal_id, new.dependent_goal_id, directed, new.id) then
          raise exception 'this link would close a cycle' using errcode = 'check_violation', constraint = 'goal_links_acyclic';
        end if;
        if goal_needs(new.person_id, new.dependent_goal_id, new.parent_goal_id, as_strong, new.id) then
          raise exception 'this link follows from others' using errcode = 'check_violation', constraint = 'goal_links_reduced';
        end if;
        if exists (
          with recursive below (id, held) as (
            select new.parent_goal_id, new.type = any (holding)
            union
            select link.parent_goal_id, below.held and link.type = any (holding)
            from goal_links link join below on link.dependent_goal_id = below.id
            where link.person_id = new.person_id and link.type = any (directed)
          ), above (id, held) as (
            select new.dependent_goal_id, new.type = any (holding)
            union
            select link.dependent_goal_id, above.held and link.type = any (holding)
            from goal_links link join above on link.parent_goal_id = above.id
            where link.person_id = new.person_id and link.type = any (directed)
          )
          select from above join goal_links link on link.dependent_goal_id = above.id
          join below on link.parent_goal_id = below.id
          where link.person_id = new.person_id and link.id <> new.id
            and (link.type = 'enables' or (link.type = any (holding) and above.held and below.held))
        ) then
          raise exception 'others follow from this link' using errcode = 'check_violation', constraint = 'goal_links_reduced';
        end if;
        return null;
      end $$;`);
  }

  /** A row that holds what the person does not consent to is refused, whoever writes it. No answer is yes, as in S1. */
  #consents(): void {
    this.addSql(`create function consents_to(person uuid, consent text) returns boolean language sql stable as $$
      select coalesce((select granted from consents where person_id = person and name = consent), true) $$;`);
    this.addSql(`create function require_consent() returns trigger language plpgsql as $$
      begin
        if not consents_to(new.person_id, tg_argv[0]) then
          raise exception 'no consent to %', tg_argv[0]
            using errcode = 'check_violation', constraint = 'consent_' || tg_argv[0];
        end if;
        return new;
      end $$;`);
    for (const [table, consent, condition] of consented) {
      // Only these columns: what was kept before the consent was withdrawn stands in the way of no other change.
      const columns = new Set(Array.from(condition.matchAll(/new\.(\w+)/g), ([, column]) => column));
      this.addSql(`create trigger consent_${consent} before insert or update of ${[...columns].join(', ')} on ${table}
        for each row when (${condition}) execute function require_consent('${consent}');`);
    }
  }

  /** Words are remembered for recall only with the consent record_rag_snippets; without it the next change forgets them. */
  #memory(): void {
    this.addSql(`create or replace function remember_text(person uuid, kind text, entity uuid, words text) returns void language sql as $$
      delete from snippets where entity_id = entity and domain = kind and not consents_to(person, 'record_rag_snippets');
      insert into snippets (id, person_id, domain, entity_id, text, content_hash)
      select gen_random_uuid(), person, kind, entity, words, encode(sha256(convert_to(words, 'UTF8')), 'hex')
      where consents_to(person, 'record_rag_snippets')
        and (kind not in ('message', 'reply') or consents_to(person, 'store_conversations'))
        and exists (select from people where id = person)
      on conflict (entity_id, domain) do update
      set text = excluded.text, content_hash = excluded.content_hash, embedding = null, embedding_model = null
      where snippets.content_hash <> excluded.content_hash $$;`);
    for (const [table, domain, columns] of remembered) {
      const words = columns.map((column) => `'${column}'`).join(', ');
      this.addSql(`create trigger remember after insert or delete or update on ${table}
        for each row execute function remember_row('${domain}', ${words});`);
    }
    this.addSql(`create function remember_session() returns trigger language plpgsql as $$
      declare
        session sessions := case when tg_op = 'DELETE' then old else new end;
        words text;
      begin
        if tg_op <> 'DELETE' and session.archived_at is null then
          select string_agg(item->>'insight', E'\\n' order by position) into words
          from jsonb_array_elements(session.key_insights) with ordinality as insights (item, position)
          where item->>'insight' <> '';
        end if;
        if words is null then
          delete from snippets where domain = 'session' and entity_id = session.id;
        else
          perform remember_text(session.person_id, 'session', session.id, words);
        end if;
        return null;
      end $$;`);
    this.addSql(`create trigger remember after insert or delete or update on sessions
      for each row execute function remember_session();`);
  }

  /** Without the consent store_conversations, words are gone once they are answered, or have arrived. */
  #words(): void {
    this.addSql(`create function without_words(content jsonb) returns jsonb language sql immutable as $$
      select case content->>'kind'
        when 'text' then '{"kind": "text", "text": ""}'
        when 'command' then jsonb_build_object('kind', 'command', 'name', content->>'name', 'rest', '')
        else content end $$;`);
    this.addSql(`create function forget_said() returns trigger language plpgsql as $$
      begin
        if not consents_to(new.person_id, 'store_conversations') then new.content := without_words(new.content); end if;
        return new;
      end $$;`);
    this.addSql(`create trigger forget_words before update on inbound_messages for each row
      when (old.status = 'received' and new.status <> 'received') execute function forget_said();`);
    this.addSql(`create function forget_answered() returns trigger language plpgsql as $$
      begin
        if not consents_to(new.person_id, 'store_conversations') then new.text := ''; end if;
        return new;
      end $$;`);
    this.addSql(`create trigger forget_words before update on outbound_messages for each row
      when (new.status in ('delivered', 'failed') and new.status <> old.status or new.doubt_told and not old.doubt_told)
      execute function forget_answered();`);
  }

  /**
   * Who else there is, and making one of them an admin: for admins only. These run as the role for work across people,
   * so that nobody else's rows are opened to a person's own work.
   */
  #admins(): void {
    const isAdmin = `exists (select from people me where me.id = nullif(current_setting('app.person', true), '')::uuid and me.role = 'admin')`;
    this.addSql(`create function other_people() returns table (id uuid, display_name text, username text, role text)
      language sql stable security definer set search_path = public as $$
      select id, display_name, username, role from people
      where ${isAdmin} and id <> nullif(current_setting('app.person', true), '')::uuid $$;`);
    this.addSql(`create function make_admin(person uuid) returns void
      language sql security definer set search_path = public as $$
      update people set role = 'admin' where id = person and ${isAdmin} $$;`);
    this.addSql('grant create on schema public to steward_system;');
    for (const name of ['other_people()', 'make_admin(uuid)']) {
      this.addSql(`alter function ${name} owner to steward_system;`);
      this.addSql(`revoke all on function ${name} from public;`);
      this.addSql(`grant execute on function ${name} to steward_app;`);
    }
    this.addSql('revoke create on schema public from steward_system;');
  }

  #grants(): void {
    this.addSql('revoke all on all tables in schema public from public;');
    this.addSql(`grant select, insert, update, delete on ${newTables.join(', ')} to steward_app;`);
    this.addSql(`grant update (username, username_changed_at, work_start, work_end, work_days, monthly_alignment_goal,
      retention_days, next_tidy_at) on people to steward_app;`);
    // Entries of the audit log stay; the values in them go with retention, or with a consent.
    this.addSql('grant update (old_values, new_values) on audit_log to steward_app;');
    // Somebody who leaves leaves nothing: their rows go with their person, and so does what they asked before they were known.
    this.addSql('grant delete on people to steward_app;');
    this.addSql('grant delete on access_requests to steward_system;');
  }
}
