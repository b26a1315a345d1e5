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
const consented = [
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
  ['learned_preferences', 'learn_preferences', 'new.retired_at is null'],
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
    this.#consents();
    this.#memory();
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
  }

  /** What a person has at most one of at a time. */
  #onlyOne(): void {
    this.addSql('create unique index time_entries_running_index on time_entries (person_id) where ended_at is null;');
    this.addSql(`create unique index sessions_open_index on sessions (person_id)
      where status in ('started', 'in_progress', 'interrupted') and archived_at is null;`);
    this.addSql(`create unique index tasks_open_occurrence_index on tasks (recurrence_id)
      where status not in ('completed', 'cancelled') and archived_at is null;`);
    this.addSql(`create unique index learned_preferences_live_index on learned_preferences (person_id, key)
      where retired_at is null;`);
  }

  /** The shares of a person's pillars add up to at most 100 %. Writers of one person's pillars take turns. */
  #timeShares(): void {
    this.addSql(`create function pillars_time_shares() returns trigger language plpgsql as $$
      begin
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
      this.addSql(`create trigger consent_${consent} before insert or update on ${table}
        for each row when (${condition}) execute function require_consent('${consent}');`);
    }
  }

  /** Words are remembered for recall only with the consent record_rag_snippets. */
  #memory(): void {
    this.addSql(`create or replace function remember_text(person uuid, kind text, entity uuid, words text) returns void language sql as $$
      insert into snippets (id, person_id, domain, entity_id, text, content_hash)
      select gen_random_uuid(), person, kind, entity, words, encode(sha256(convert_to(words, 'UTF8')), 'hex')
      where consents_to(person, 'record_rag_snippets')
      on conflict (entity_id, domain) do update
      set text = excluded.text, content_hash = excluded.content_hash, embedding = null, embedding_model = null
      where snippets.content_hash <> excluded.content_hash $$;`);
    for (const [table, domain, columns] of remembered) {
      const words = columns.map((column) => `'${column}'`).join(', ');
      this.addSql(`create trigger remember after insert or delete or update on ${table}
        for each row execute function remember_row('${domain}', ${words});`);
    }
  }

  #grants(): void {
    this.addSql('revoke all on all tables in schema public from public;');
    this.addSql(`grant select, insert, update, delete on ${newTables.join(', ')} to steward_app;`);
    this.addSql(`grant update (username, username_changed_at, work_start, work_end, work_days, monthly_alignment_goal,
      retention_days) on people to steward_app;`);
  }
}
