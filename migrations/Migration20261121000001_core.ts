import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000001_core extends Migration {
  override name = 'Migration20261121000001_core';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "action_items" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "update_id" uuid not null, "text" text not null, "task_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "action_items_person_id_update_id_index" on "action_items" ("person_id", "update_id");`);

    this.addSql(
      `create table "areas" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "pillar_id" uuid null, "name" text not null, "description" text null, "importance" int not null default 3, "archived_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "areas_person_id_pillar_id_index" on "areas" ("person_id", "pillar_id");`);

    this.addSql(
      `create table "attachments" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "outbound_id" uuid null, "tool_call_id" uuid not null, "file_name" text not null, "media_type" text not null, "content" bytea not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "attachments_person_id_outbound_id_index" on "attachments" ("person_id", "outbound_id");`,
    );
    this.addSql(
      `create index "attachments_person_id_tool_call_id_index" on "attachments" ("person_id", "tool_call_id");`,
    );

    this.addSql(
      `create table "blockers" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "project_id" uuid not null, "update_id" uuid not null, "text" text not null, "assigned_to" text null, "resolved_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "blockers_person_id_project_id_index" on "blockers" ("person_id", "project_id");`);

    this.addSql(
      `create table "consents" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "name" text not null, "granted" boolean not null, primary key ("id"));`,
    );
    this.addSql(`alter table "consents" add constraint "consents_person_id_name_unique" unique ("person_id", "name");`);

    this.addSql(
      `create table "events" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "goal_id" uuid null, "recurrence_id" uuid null, "title" text not null, "description" text null, "location" text null, "type" text not null default 'personal', "status" text not null default 'scheduled', "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "events_person_id_starts_at_index" on "events" ("person_id", "starts_at");`);
    this.addSql(`create index "events_person_id_recurrence_id_index" on "events" ("person_id", "recurrence_id");`);
    this.addSql(`create index "events_person_id_goal_id_index" on "events" ("person_id", "goal_id");`);

    this.addSql(
      `create table "focuses" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "category" text not null, "priority" int not null default 1, primary key ("id"));`,
    );
    this.addSql(
      `alter table "focuses" add constraint "focuses_person_id_category_unique" unique ("person_id", "category");`,
    );

    this.addSql(
      `create table "habit_pauses" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "habit_id" uuid null, "from_on" date not null, "until_on" date null, "reason" text null, primary key ("id"));`,
    );
    this.addSql(`create index "habit_pauses_person_id_habit_id_index" on "habit_pauses" ("person_id", "habit_id");`);

    this.addSql(
      `create table "journal_entries" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "written_on" date not null, "title" text null, "text" text not null, "sentiment" double precision null, "archived_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "journal_entries_person_id_written_on_index" on "journal_entries" ("person_id", "written_on");`,
    );

    this.addSql(
      `create table "learned_preferences" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "key" text not null, "value" text not null, "confidence" double precision not null default 0.5, "source" text not null default 'told', "inbound_id" uuid null, "reinforced_at" timestamptz(3) not null, "retired_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "learned_preferences_person_id_key_index" on "learned_preferences" ("person_id", "key");`,
    );

    this.addSql(
      `create table "learnings" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "topic" text not null, "text" text not null, "question" text null, "archived_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "learnings_person_id_topic_index" on "learnings" ("person_id", "topic");`);

    this.addSql(
      `create table "notification_preferences" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "kind" text not null, "enabled" boolean not null default true, "channel" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "notification_preferences" add constraint "notification_preferences_person_id_kind_unique" unique ("person_id", "kind");`,
    );

    this.addSql(
      `create table "pillars" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "name" text not null, "description" text null, "importance" int not null default 3, "time_share" double precision null, "archived_at" timestamptz(3) null, primary key ("id"));`,
    );

    this.addSql(
      `create table "projects" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "area_id" uuid null, "goal_id" uuid null, "kind" text not null default 'project', "name" text not null, "description" text null, "status" text not null default 'in_progress', "priority" text not null default 'medium', "importance" int not null default 3, "organization" text null, "role" text not null default 'owner', "deadline" date null, "tags" text[] not null default '{}', "integrations" jsonb not null default '{}', "estimated_hours" double precision null, "completed_at" timestamptz(3) null, "archived_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "projects_person_id_area_id_index" on "projects" ("person_id", "area_id");`);
    this.addSql(`create index "projects_person_id_goal_id_index" on "projects" ("person_id", "goal_id");`);
    this.addSql(`create index "projects_person_id_status_index" on "projects" ("person_id", "status");`);

    this.addSql(
      `create table "project_updates" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "project_id" uuid not null, "kind" text not null default 'note', "text" text not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "project_updates_person_id_project_id_created_at_index" on "project_updates" ("person_id", "project_id", "created_at");`,
    );

    this.addSql(
      `create table "recurrences" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "rule" text null, "after_completion" text null, "starts_on" date not null, "at_time" time(0) null, "except_on" jsonb not null default '[]', primary key ("id"));`,
    );

    this.addSql(
      `create table "rituals" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "timing" text not null default 'flexible', "duration" text not null default 'variable', "style" text not null default 'mixed', "persona" text not null default 'warm_friend', "voice_id" text null, "focus_area" text null, "frequency" text not null default 'daily', "days_of_week" jsonb not null default '[]', "preferred_time" time(0) null, "reminders_on" boolean not null default true, primary key ("id"));`,
    );
    this.addSql(`alter table "rituals" add constraint "rituals_person_id_unique" unique ("person_id");`);

    this.addSql(
      `create table "sessions" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "type" text not null, "status" text not null default 'started', "held_on" date not null, "started_at" timestamptz(3) not null, "completed_at" timestamptz(3) null, "step" int not null default 0, "duration_seconds" int not null default 0, "virtue" text null, "emotional_snapshot" jsonb not null default '[]', "key_insights" jsonb not null default '[]', "suggested_goals" jsonb not null default '[]', "transcript" jsonb not null default '[]', "metadata" jsonb not null default '{}', "archived_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "sessions_person_id_held_on_index" on "sessions" ("person_id", "held_on");`);

    this.addSql(
      `create table "session_metrics" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "session_id" uuid not null, "name" text not null, "value" double precision not null, "unit" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "session_metrics" add constraint "session_metrics_session_id_name_unique" unique ("session_id", "name");`,
    );

    this.addSql(
      `create table "settings" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "key" text not null, "value" jsonb not null, "type" text not null default 'user', primary key ("id"));`,
    );
    this.addSql(`alter table "settings" add constraint "settings_person_id_key_unique" unique ("person_id", "key");`);

    this.addSql(
      `create table "task_links" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "task_id" uuid not null, "needed_task_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "task_links_person_id_needed_task_id_index" on "task_links" ("person_id", "needed_task_id");`,
    );
    this.addSql(
      `alter table "task_links" add constraint "task_links_task_id_needed_task_id_unique" unique ("task_id", "needed_task_id");`,
    );

    this.addSql(
      `create table "time_entries" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "task_id" uuid null, "project_id" uuid null, "area_id" uuid null, "pillar_id" uuid null, "started_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "minutes" int generated always as (floor(extract(epoch from ended_at - started_at) / 60)::int) stored null, "activity" text not null default 'focused', "energy_level" int null, "productivity_rating" int null, "notes" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "time_entries_person_id_started_at_index" on "time_entries" ("person_id", "started_at");`,
    );
    this.addSql(`create index "time_entries_person_id_task_id_index" on "time_entries" ("person_id", "task_id");`);
    this.addSql(
      `create index "time_entries_person_id_project_id_index" on "time_entries" ("person_id", "project_id");`,
    );

    this.addSql(`alter table "daily_reflections" add "productivity_score" int null;`);
    this.addSql(
      `alter table "daily_reflections" add constraint "daily_reflections_productivity_check" check (productivity_score between 1 and 10);`,
    );

    this.addSql(`alter table "goals" drop constraint "goals_category_check";`);
    this.addSql(`alter table "goals" drop constraint "goals_status_check";`);
    this.addSql(
      `alter table "goals" add "smart" text null, add "estimated_days" int null, add "source" text not null default 'user_created', add "reached_at" timestamptz(3) null;`,
    );
    this.addSql(`create index "goals_person_id_deadline_index" on "goals" ("person_id", "deadline");`);
    this.addSql(`alter table "goals" add constraint "goals_smart_check" check (length(smart) between 1 and 20000);`);
    this.addSql(
      `alter table "goals" add constraint "goals_estimate_check" check (estimated_days between 1 and 36500);`,
    );
    this.addSql(
      `alter table "goals" add constraint "goals_reached_check" check (reached_at is null or status = 'done');`,
    );
    this.addSql(
      `alter table "goals" add constraint "goals_source_check" check ("source" in ('user_created', 'onboarding', 'session_suggestion'));`,
    );
    this.addSql(
      `alter table "goals" add constraint "goals_category_check" check ("category" in ('career', 'health', 'learning', 'finance', 'personal', 'social', 'creative', 'emotional_wellness', 'personal_growth', 'relationships', 'mindfulness'));`,
    );
    this.addSql(
      `alter table "goals" add constraint "goals_status_check" check ("status" in ('todo', 'blocked', 'paused', 'done', 'canceled'));`,
    );

    this.addSql(`alter table "habits" drop constraint "habits_amount_check";`);
    this.addSql(`alter table "habits" drop constraint "habits_days_check";`);
    this.addSql(
      `alter table "habits" add "goal_id" uuid null, add "area_id" uuid null, add "reminders_on" boolean not null default true, add "remind_at" time(0) null;`,
    );
    this.addSql(`create index "habits_person_id_goal_id_index" on "habits" ("person_id", "goal_id");`);
    this.addSql(
      `alter table "habits" add constraint "habits_amount_check" check (target_amount > 0 and target_amount <= 1000000);`,
    );
    this.addSql(
      `alter table "habits" add constraint "habits_days_check" check (jsonb_typeof(days_of_week) = 'array' and days_of_week <@ '[1, 2, 3, 4, 5, 6, 7]'::jsonb);`,
    );

    this.addSql(`alter table "habit_logs" drop constraint "habit_logs_amount_check";`);
    this.addSql(`alter table "habit_logs" add "status" text not null default 'done';`);
    this.addSql(
      `alter table "habit_logs" add constraint "habit_logs_skipped_check" check (status = 'done' or num_nonnulls(amount, minutes) = 0);`,
    );
    this.addSql(
      `alter table "habit_logs" add constraint "habit_logs_status_check" check ("status" in ('done', 'skipped'));`,
    );
    this.addSql(
      `alter table "habit_logs" add constraint "habit_logs_amount_check" check (amount > 0 and amount <= 1000000);`,
    );

    this.addSql(`alter table "outbound_messages" add "helpful" boolean null;`);

    this.addSql(
      `alter table "people" add "username" text null, add "username_changed_at" timestamptz(3) null, add "work_start" time(0) not null default '09:00', add "work_end" time(0) not null default '17:00', add "work_days" jsonb not null default '[1, 2, 3, 4, 5]', add "monthly_alignment_goal" int null, add "retention_days" int not null default 365, add "next_tidy_at" timestamptz(3) null;`,
    );
    this.addSql(`create index "people_next_tidy_at_index" on "people" ("next_tidy_at");`);
    this.addSql(`alter table "people" add constraint "people_username_unique" unique ("username");`);
    this.addSql(`alter table "people" add constraint "people_username_check" check (username ~ '^[a-z0-9_]{3,30}$');`);
    this.addSql(`alter table "people" add constraint "people_hours_check" check (work_start < work_end);`);
    this.addSql(
      `alter table "people" add constraint "people_work_days_check" check (jsonb_typeof(work_days) = 'array' and work_days <@ '[1, 2, 3, 4, 5, 6, 7]'::jsonb);`,
    );
    this.addSql(
      `alter table "people" add constraint "people_alignment_check" check (monthly_alignment_goal between 1 and 100000);`,
    );
    this.addSql(
      `alter table "people" add constraint "people_retention_check" check (retention_days between 90 and 365);`,
    );

    this.addSql(`alter table "reminders" add "task_id" uuid null, add "recurrence_id" uuid null;`);
    this.addSql(`create index "reminders_person_id_task_id_index" on "reminders" ("person_id", "task_id");`);
    this.addSql(
      `create index "reminders_person_id_recurrence_id_index" on "reminders" ("person_id", "recurrence_id");`,
    );

    this.addSql(`alter table "snippets" drop constraint "snippets_domain_check";`);
    this.addSql(
      `alter table "snippets" add constraint "snippets_domain_check" check ("domain" in ('pillar', 'area', 'project', 'project_update', 'task', 'event', 'goal', 'habit', 'reflection', 'journal', 'learning', 'session', 'reminder', 'message', 'reply'));`,
    );

    this.addSql(
      `alter table "tasks" add "project_id" uuid null, add "goal_id" uuid null, add "recurrence_id" uuid null, add "blockers" text null, add "estimate_minutes" int null, add "energy_requirement" text null, add "cognitive_load" text null, add "context_tags" text[] not null default '{}', add "switching_delay_minutes" int null, add "flow_minutes" int null, add "energy_at_start" text null, add "energy_at_completion" text null, add "interruptions" int not null default 0, add "context_switches" int not null default 0, add "started_at" timestamptz(3) null, add "ended_at" timestamptz(3) null;`,
    );
    this.addSql(
      `create index "tasks_person_id_project_id_status_index" on "tasks" ("person_id", "project_id", "status");`,
    );
    this.addSql(`create index "tasks_person_id_goal_id_index" on "tasks" ("person_id", "goal_id");`);
    this.addSql(`create index "tasks_person_id_completed_at_index" on "tasks" ("person_id", "completed_at");`);
    this.addSql(`create index "tasks_person_id_recurrence_id_index" on "tasks" ("person_id", "recurrence_id");`);
    this.addSql(
      `alter table "tasks" add constraint "tasks_estimate_check" check (estimate_minutes between 1 and 100000);`,
    );
    this.addSql(
      `alter table "tasks" add constraint "tasks_switching_check" check (switching_delay_minutes between 0 and 1440);`,
    );
    this.addSql(`alter table "tasks" add constraint "tasks_flow_check" check (flow_minutes between 1 and 1440);`);
    this.addSql(
      `alter table "tasks" add constraint "tasks_interruptions_check" check (interruptions between 0 and 10000);`,
    );
    this.addSql(
      `alter table "tasks" add constraint "tasks_switches_check" check (context_switches between 0 and 10000);`,
    );
    this.addSql(
      `alter table "tasks" add constraint "tasks_blockers_check" check (length(blockers) between 1 and 20000);`,
    );
    this.addSql(
      `alter table "tasks" add constraint "tasks_context_tags_check" check (cardinality(context_tags) <= 20);`,
    );
    this.addSql(`alter table "tasks" add constraint "tasks_ended_check" check (ended_at >= started_at);`);
    this.addSql(
      `alter table "tasks" add constraint "tasks_energy_requirement_check" check ("energy_requirement" in ('low', 'medium', 'high'));`,
    );
    this.addSql(
      `alter table "tasks" add constraint "tasks_cognitive_load_check" check ("cognitive_load" in ('simple', 'moderate', 'complex'));`,
    );
    this.addSql(
      `alter table "tasks" add constraint "tasks_energy_at_start_check" check ("energy_at_start" in ('very_low', 'low', 'moderate', 'high', 'very_high'));`,
    );
    this.addSql(
      `alter table "tasks" add constraint "tasks_energy_at_completion_check" check ("energy_at_completion" in ('very_low', 'low', 'moderate', 'high', 'very_high'));`,
    );

    this.addSql(`alter table "tool_calls" add "confirmed" boolean not null default false;`);

    this.addSql(
      `alter table "action_items" add constraint "action_items_text_check" check (length(text) between 1 and 500);`,
    );
    this.addSql(`alter table "action_items" enable row level security;`);
    this.addSql(`alter table "action_items" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "action_items" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(`alter table "areas" add constraint "areas_name_check" check (length(name) between 1 and 200);`);
    this.addSql(
      `alter table "areas" add constraint "areas_description_check" check (length(description) between 1 and 20000);`,
    );
    this.addSql(`alter table "areas" add constraint "areas_importance_check" check (importance between 1 and 5);`);
    this.addSql(`alter table "areas" enable row level security;`);
    this.addSql(`alter table "areas" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "areas" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "attachments" add constraint "attachments_name_check" check (file_name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$');`,
    );
    this.addSql(
      `alter table "attachments" add constraint "attachments_media_check" check (media_type ~ '^[a-z]+/[a-z0-9.+-]{1,100}(; *[a-z]+=[A-Za-z0-9-]{1,50})*$');`,
    );
    this.addSql(
      `alter table "attachments" add constraint "attachments_size_check" check (length(content) between 1 and 52428800);`,
    );
    this.addSql(`alter table "attachments" enable row level security;`);
    this.addSql(`alter table "attachments" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "attachments" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(`alter table "blockers" add constraint "blockers_text_check" check (length(text) between 1 and 500);`);
    this.addSql(
      `alter table "blockers" add constraint "blockers_assigned_check" check (length(assigned_to) between 1 and 200);`,
    );
    this.addSql(`alter table "blockers" enable row level security;`);
    this.addSql(`alter table "blockers" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "blockers" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "consents" add constraint "consents_name_check" check ("name" in ('record_rag_snippets', 'store_behavioral_embeddings', 'store_task_context', 'track_pillar_metrics', 'track_flow_states', 'use_language_model', 'store_conversations', 'store_session_transcripts', 'learn_preferences', 'analyze_mental_states', 'detect_behavior_patterns'));`,
    );
    this.addSql(`alter table "consents" enable row level security;`);
    this.addSql(`alter table "consents" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "consents" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(`alter table "events" add constraint "events_title_check" check (length(title) between 1 and 500);`);
    this.addSql(
      `alter table "events" add constraint "events_description_check" check (length(description) between 1 and 20000);`,
    );
    this.addSql(
      `alter table "events" add constraint "events_location_check" check (length(location) between 1 and 500);`,
    );
    this.addSql(`alter table "events" add constraint "events_ends_check" check (ends_at > starts_at);`);
    this.addSql(
      `alter table "events" add constraint "events_type_check" check ("type" in ('work', 'meeting', 'break', 'focus_time', 'deadline', 'personal'));`,
    );
    this.addSql(
      `alter table "events" add constraint "events_status_check" check ("status" in ('scheduled', 'in_progress', 'completed', 'cancelled'));`,
    );
    this.addSql(`alter table "events" enable row level security;`);
    this.addSql(`alter table "events" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "events" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(`alter table "focuses" add constraint "focuses_priority_check" check (priority between 1 and 5);`);
    this.addSql(
      `alter table "focuses" add constraint "focuses_category_check" check ("category" in ('stress_management', 'goal_achievement', 'relationships', 'self_worth', 'emotional_regulation', 'work_life_balance', 'personal_growth', 'mindfulness'));`,
    );
    this.addSql(`alter table "focuses" enable row level security;`);
    this.addSql(`alter table "focuses" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "focuses" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(`alter table "habit_pauses" add constraint "habit_pauses_until_check" check (until_on >= from_on);`);
    this.addSql(
      `alter table "habit_pauses" add constraint "habit_pauses_reason_check" check (length(reason) between 1 and 1000);`,
    );
    this.addSql(`alter table "habit_pauses" enable row level security;`);
    this.addSql(`alter table "habit_pauses" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "habit_pauses" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "journal_entries" add constraint "journal_entries_title_check" check (length(title) between 1 and 200);`,
    );
    this.addSql(
      `alter table "journal_entries" add constraint "journal_entries_text_check" check (length(text) between 1 and 20000);`,
    );
    this.addSql(
      `alter table "journal_entries" add constraint "journal_entries_sentiment_check" check (sentiment between -1 and 1);`,
    );
    this.addSql(`alter table "journal_entries" enable row level security;`);
    this.addSql(`alter table "journal_entries" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "journal_entries" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "learned_preferences" add constraint "learned_preferences_key_check" check (length(key) between 1 and 100);`,
    );
    this.addSql(
      `alter table "learned_preferences" add constraint "learned_preferences_value_check" check (length(value) between 1 and 1000);`,
    );
    this.addSql(
      `alter table "learned_preferences" add constraint "learned_preferences_confidence_check" check (confidence between 0 and 1);`,
    );
    this.addSql(
      `alter table "learned_preferences" add constraint "learned_preferences_source_check" check ("source" in ('told', 'observed', 'corrected'));`,
    );
    this.addSql(`alter table "learned_preferences" enable row level security;`);
    this.addSql(`alter table "learned_preferences" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "learned_preferences" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "learnings" add constraint "learnings_topic_check" check (length(topic) between 1 and 200);`,
    );
    this.addSql(
      `alter table "learnings" add constraint "learnings_text_check" check (length(text) between 1 and 20000);`,
    );
    this.addSql(
      `alter table "learnings" add constraint "learnings_question_check" check (length(question) between 1 and 2000);`,
    );
    this.addSql(`alter table "learnings" enable row level security;`);
    this.addSql(`alter table "learnings" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "learnings" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "notification_preferences" add constraint "notification_preferences_kind_check" check ("kind" in ('morning_briefing', 'evening_review', 'weekly_review', 'habit_reminder', 'task_due', 'goal_reminder', 'nudge', 'motivation', 'rest_suggestion', 'progress_check', 'celebration', 'planning', 'reminder'));`,
    );
    this.addSql(
      `alter table "notification_preferences" add constraint "notification_preferences_channel_check" check ("channel" in ('terminal', 'telegram', 'slack'));`,
    );
    this.addSql(`alter table "notification_preferences" enable row level security;`);
    this.addSql(`alter table "notification_preferences" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "notification_preferences" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(`alter table "pillars" add constraint "pillars_name_check" check (length(name) between 1 and 200);`);
    this.addSql(
      `alter table "pillars" add constraint "pillars_description_check" check (length(description) between 1 and 20000);`,
    );
    this.addSql(`alter table "pillars" add constraint "pillars_importance_check" check (importance between 1 and 5);`);
    this.addSql(
      `alter table "pillars" add constraint "pillars_share_check" check (time_share > 0 and time_share <= 100);`,
    );
    this.addSql(`alter table "pillars" enable row level security;`);
    this.addSql(`alter table "pillars" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "pillars" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(`alter table "projects" add constraint "projects_name_check" check (length(name) between 1 and 200);`);
    this.addSql(
      `alter table "projects" add constraint "projects_description_check" check (length(description) between 1 and 20000);`,
    );
    this.addSql(
      `alter table "projects" add constraint "projects_organization_check" check (length(organization) between 1 and 200);`,
    );
    this.addSql(`alter table "projects" add constraint "projects_tags_check" check (cardinality(tags) <= 20);`);
    this.addSql(
      `alter table "projects" add constraint "projects_importance_check" check (importance between 1 and 5);`,
    );
    this.addSql(
      `alter table "projects" add constraint "projects_estimate_check" check (estimated_hours > 0 and estimated_hours <= 100000);`,
    );
    this.addSql(
      `alter table "projects" add constraint "projects_integrations_check" check (jsonb_typeof(integrations) = 'object');`,
    );
    this.addSql(
      `alter table "projects" add constraint "projects_completed_check" check ((status = 'completed') = (completed_at is not null));`,
    );
    this.addSql(`alter table "projects" add constraint "projects_kind_check" check ("kind" in ('project', 'list'));`);
    this.addSql(
      `alter table "projects" add constraint "projects_status_check" check ("status" in ('not_started', 'in_progress', 'on_hold', 'completed', 'cancelled'));`,
    );
    this.addSql(
      `alter table "projects" add constraint "projects_priority_check" check ("priority" in ('low', 'medium', 'high'));`,
    );
    this.addSql(
      `alter table "projects" add constraint "projects_role_check" check ("role" in ('owner', 'member', 'observer'));`,
    );
    this.addSql(`alter table "projects" enable row level security;`);
    this.addSql(`alter table "projects" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "projects" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "project_updates" add constraint "project_updates_text_check" check (length(text) between 1 and 20000);`,
    );
    this.addSql(
      `alter table "project_updates" add constraint "project_updates_kind_check" check ("kind" in ('progress', 'blocker', 'decision', 'note'));`,
    );
    this.addSql(`alter table "project_updates" enable row level security;`);
    this.addSql(`alter table "project_updates" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "project_updates" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "recurrences" add constraint "recurrences_one_kind_check" check (num_nonnulls(rule, after_completion) = 1);`,
    );
    this.addSql(
      `alter table "recurrences" add constraint "recurrences_rule_check" check (rule ~ '^FREQ=' and length(rule) <= 500);`,
    );
    this.addSql(
      `alter table "recurrences" add constraint "recurrences_after_check" check (after_completion ~ '^P' and length(after_completion) <= 30);`,
    );
    this.addSql(
      `alter table "recurrences" add constraint "recurrences_except_check" check (except_on::text ~ '^(\\[\\]|\\["[0-9]{4}-[0-9]{2}-[0-9]{2}"(, "[0-9]{4}-[0-9]{2}-[0-9]{2}")*\\])$');`,
    );
    this.addSql(`alter table "recurrences" enable row level security;`);
    this.addSql(`alter table "recurrences" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "recurrences" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "rituals" add constraint "rituals_days_check" check (jsonb_typeof(days_of_week) = 'array' and days_of_week <@ '[1, 2, 3, 4, 5, 6, 7]'::jsonb);`,
    );
    this.addSql(
      `alter table "rituals" add constraint "rituals_custom_check" check (frequency <> 'custom' or jsonb_array_length(days_of_week) > 0);`,
    );
    this.addSql(
      `alter table "rituals" add constraint "rituals_voice_check" check (length(voice_id) between 1 and 100);`,
    );
    this.addSql(
      `alter table "rituals" add constraint "rituals_focus_check" check (length(focus_area) between 1 and 500);`,
    );
    this.addSql(
      `alter table "rituals" add constraint "rituals_timing_check" check ("timing" in ('morning_person', 'evening_person', 'flexible'));`,
    );
    this.addSql(
      `alter table "rituals" add constraint "rituals_duration_check" check ("duration" in ('quick_focused', 'deeper_dive', 'variable'));`,
    );
    this.addSql(
      `alter table "rituals" add constraint "rituals_style_check" check ("style" in ('guided_structure', 'open_conversation', 'mixed'));`,
    );
    this.addSql(
      `alter table "rituals" add constraint "rituals_persona_check" check ("persona" in ('confident_coach', 'warm_friend', 'gentle_guide', 'wise_mentor'));`,
    );
    this.addSql(
      `alter table "rituals" add constraint "rituals_frequency_check" check ("frequency" in ('daily', 'weekdays', 'custom'));`,
    );
    this.addSql(`alter table "rituals" enable row level security;`);
    this.addSql(`alter table "rituals" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "rituals" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(`alter table "sessions" add constraint "sessions_step_check" check (step between 0 and 1000);`);
    this.addSql(
      `alter table "sessions" add constraint "sessions_seconds_check" check (duration_seconds between 0 and 604800);`,
    );
    this.addSql(
      `alter table "sessions" add constraint "sessions_completed_check" check ((status = 'completed') = (completed_at is not null));`,
    );
    this.addSql(`alter table "sessions" add constraint "sessions_times_check" check (completed_at >= started_at);`);
    this.addSql(
      `alter table "sessions" add constraint "sessions_emotions_check" check (jsonb_typeof(emotional_snapshot) = 'array');`,
    );
    this.addSql(
      `alter table "sessions" add constraint "sessions_insights_check" check (jsonb_typeof(key_insights) = 'array');`,
    );
    this.addSql(
      `alter table "sessions" add constraint "sessions_goals_check" check (jsonb_typeof(suggested_goals) = 'array');`,
    );
    this.addSql(
      `alter table "sessions" add constraint "sessions_transcript_check" check (jsonb_typeof(transcript) = 'array');`,
    );
    this.addSql(
      `alter table "sessions" add constraint "sessions_metadata_check" check (jsonb_typeof(metadata) = 'object');`,
    );
    this.addSql(
      `alter table "sessions" add constraint "sessions_type_check" check ("type" in ('face_to_face', 'spoken_presence', 'silent_reflection', 'written_clarity'));`,
    );
    this.addSql(
      `alter table "sessions" add constraint "sessions_status_check" check ("status" in ('started', 'in_progress', 'completed', 'interrupted', 'failed'));`,
    );
    this.addSql(
      `alter table "sessions" add constraint "sessions_virtue_check" check ("virtue" in ('courage', 'gratitude', 'patience', 'honesty', 'compassion', 'discipline', 'humility', 'hope', 'wisdom', 'serenity'));`,
    );
    this.addSql(`alter table "sessions" enable row level security;`);
    this.addSql(`alter table "sessions" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "sessions" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "session_metrics" add constraint "session_metrics_name_check" check (name ~ '^[a-z][a-z0-9_]{0,49}$');`,
    );
    this.addSql(
      `alter table "session_metrics" add constraint "session_metrics_value_check" check (value between -1000000000 and 1000000000);`,
    );
    this.addSql(
      `alter table "session_metrics" add constraint "session_metrics_unit_check" check (length(unit) between 1 and 30);`,
    );
    this.addSql(`alter table "session_metrics" enable row level security;`);
    this.addSql(`alter table "session_metrics" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "session_metrics" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(`alter table "settings" add constraint "settings_key_check" check (key ~ '^[a-z][a-z0-9_]{0,49}$');`);
    this.addSql(
      `alter table "settings" add constraint "settings_value_check" check (jsonb_typeof(value) in ('string', 'number', 'boolean'));`,
    );
    this.addSql(`alter table "settings" add constraint "settings_length_check" check (length(value::text) <= 2000);`);
    this.addSql(
      `alter table "settings" add constraint "settings_type_check" check ("type" in ('user', 'system', 'feature_flag'));`,
    );
    this.addSql(`alter table "settings" enable row level security;`);
    this.addSql(`alter table "settings" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "settings" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(`alter table "task_links" add constraint "task_links_self_check" check (task_id <> needed_task_id);`);
    this.addSql(`alter table "task_links" enable row level security;`);
    this.addSql(`alter table "task_links" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "task_links" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "time_entries" add constraint "time_entries_one_subject_check" check (num_nonnulls(task_id, project_id, area_id, pillar_id) <= 1);`,
    );
    this.addSql(`alter table "time_entries" add constraint "time_entries_ended_check" check (ended_at >= started_at);`);
    this.addSql(
      `alter table "time_entries" add constraint "time_entries_length_check" check (ended_at - started_at <= interval '7 days');`,
    );
    this.addSql(
      `alter table "time_entries" add constraint "time_entries_energy_check" check (energy_level between 1 and 10);`,
    );
    this.addSql(
      `alter table "time_entries" add constraint "time_entries_productivity_check" check (productivity_rating between 1 and 10);`,
    );
    this.addSql(
      `alter table "time_entries" add constraint "time_entries_notes_check" check (length(notes) between 1 and 2000);`,
    );
    this.addSql(
      `alter table "time_entries" add constraint "time_entries_activity_check" check ("activity" in ('focused', 'collaborative', 'meeting', 'break', 'planning'));`,
    );
    this.addSql(`alter table "time_entries" enable row level security;`);
    this.addSql(`alter table "time_entries" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "time_entries" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
  }
}
