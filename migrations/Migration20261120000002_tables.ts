import { Migration } from '@mikro-orm/migrations';

export class Migration20261120000002_tables extends Migration {
  override name = 'Migration20261120000002_tables';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "access_requests" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "channel" text not null, "workspace" text not null default '', "external_id" text not null, "conversation" text not null, "display_name" text not null, "locale" text null, "status" text not null default 'pending', "answered_at" timestamptz(3) null, "wrong_codes" int not null default 0, primary key ("id"));`,
    );
    this.addSql(
      `alter table "access_requests" add constraint "access_requests_channel_workspace_external_id_unique" unique ("channel", "workspace", "external_id");`,
    );
    this.addSql(
      `alter table "access_requests" add constraint "access_requests_channel_check" check ("channel" in ('terminal', 'telegram', 'slack'));`,
    );
    this.addSql(
      `alter table "access_requests" add constraint "access_requests_status_check" check ("status" in ('pending', 'approved', 'refused'));`,
    );

    this.addSql(
      `create table "actions" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "outbound_id" uuid not null, "position" int not null, "label" text not null, "tool" text not null, "input" jsonb not null, "used_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "actions_person_id_outbound_id_index" on "actions" ("person_id", "outbound_id");`);

    this.addSql(
      `create table "audit_log" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "changed_at_us" bigint not null default (extract(epoch from clock_timestamp()) * 1000000)::bigint, "tool_call_id" uuid null, "channel" text null, "action" text not null, "entity_type" text not null, "entity_id" uuid not null, "old_values" jsonb null, "new_values" jsonb null, primary key ("id"));`,
    );
    this.addSql(`create index "audit_log_person_id_created_at_index" on "audit_log" ("person_id", "created_at");`);
    this.addSql(`create index "audit_log_tool_call_id_index" on "audit_log" ("tool_call_id");`);
    this.addSql(
      `alter table "audit_log" add constraint "audit_log_action_check" check ("action" in ('create', 'update', 'delete'));`,
    );

    this.addSql(
      `create table "daily_reflections" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "reflected_on" date not null, "text" text not null, "completion_score" int null, "mood" text null, "energy_level" int null, "biggest_accomplishment" text null, "challenges_faced" text null, "tomorrow_focus" text null, "gratitude_notes" text null, "lessons_learned" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "daily_reflections" add constraint "daily_reflections_person_id_reflected_on_unique" unique ("person_id", "reflected_on");`,
    );
    this.addSql(
      `alter table "daily_reflections" add constraint "daily_reflections_completion_check" check (completion_score between 1 and 10);`,
    );
    this.addSql(
      `alter table "daily_reflections" add constraint "daily_reflections_energy_check" check (energy_level between 1 and 10);`,
    );
    this.addSql(
      `alter table "daily_reflections" add constraint "daily_reflections_mood_check" check ("mood" in ('excited', 'happy', 'content', 'neutral', 'frustrated', 'sad', 'anxious', 'overwhelmed'));`,
    );

    this.addSql(
      `create table "goals" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "title" text not null, "description" text null, "category" text null, "status" text not null default 'todo', "priority" int not null default 3, "progress" int not null default 0, "deadline" date null, "archived_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "goals_person_id_status_index" on "goals" ("person_id", "status");`);
    this.addSql(`alter table "goals" add constraint "goals_title_check" check (length(title) between 1 and 500);`);
    this.addSql(`alter table "goals" add constraint "goals_priority_check" check (priority between 1 and 5);`);
    this.addSql(`alter table "goals" add constraint "goals_progress_check" check (progress between 0 and 100);`);
    this.addSql(
      `alter table "goals" add constraint "goals_category_check" check ("category" in ('career', 'health', 'learning', 'finance', 'personal', 'social', 'creative'));`,
    );
    this.addSql(
      `alter table "goals" add constraint "goals_status_check" check ("status" in ('todo', 'blocked', 'done', 'canceled'));`,
    );

    this.addSql(
      `create table "goal_links" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "parent_goal_id" uuid not null, "dependent_goal_id" uuid not null, "type" text not null default 'requires', "strength" int not null default 1, "notes" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "goal_links_person_id_dependent_goal_id_index" on "goal_links" ("person_id", "dependent_goal_id");`,
    );
    this.addSql(
      `alter table "goal_links" add constraint "goal_links_parent_goal_id_dependent_goal_id_unique" unique ("parent_goal_id", "dependent_goal_id");`,
    );
    this.addSql(
      `alter table "goal_links" add constraint "goal_links_self_check" check (parent_goal_id <> dependent_goal_id);`,
    );
    this.addSql(
      `alter table "goal_links" add constraint "goal_links_strength_check" check (strength between 1 and 5);`,
    );
    this.addSql(
      `alter table "goal_links" add constraint "goal_links_type_check" check ("type" in ('requires', 'enables', 'blocks', 'related', 'parallel'));`,
    );

    this.addSql(
      `create table "habits" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "name" text not null, "frequency" text not null default 'daily', "times_per_week" int not null default 1, "days_of_week" jsonb not null default '[]', "time_preference" text not null default 'anytime', "target_amount" double precision null, "unit" text null, "motivation" text null, "category" text null, "active" boolean not null default true, "archived_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "habits_person_id_active_index" on "habits" ("person_id", "active");`);
    this.addSql(`alter table "habits" add constraint "habits_name_check" check (length(name) between 1 and 200);`);
    this.addSql(`alter table "habits" add constraint "habits_times_check" check (times_per_week between 1 and 7);`);
    this.addSql(
      `alter table "habits" add constraint "habits_days_check" check (days_of_week <@ '[1, 2, 3, 4, 5, 6, 7]'::jsonb);`,
    );
    this.addSql(
      `alter table "habits" add constraint "habits_custom_check" check (frequency <> 'custom' or jsonb_array_length(days_of_week) > 0);`,
    );
    this.addSql(`alter table "habits" add constraint "habits_amount_check" check (target_amount > 0);`);
    this.addSql(
      `alter table "habits" add constraint "habits_frequency_check" check ("frequency" in ('daily', 'weekdays', 'weekly', 'custom'));`,
    );
    this.addSql(
      `alter table "habits" add constraint "habits_time_preference_check" check ("time_preference" in ('morning', 'afternoon', 'evening', 'anytime'));`,
    );
    this.addSql(
      `alter table "habits" add constraint "habits_category_check" check ("category" in ('health', 'productivity', 'learning', 'wellness'));`,
    );

    this.addSql(
      `create table "habit_logs" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "habit_id" uuid not null, "logged_on" date not null, "amount" double precision null, "unit" text null, "minutes" int null, "notes" text null, primary key ("id"));`,
    );
    this.addSql(`create index "habit_logs_person_id_logged_on_index" on "habit_logs" ("person_id", "logged_on");`);
    this.addSql(
      `alter table "habit_logs" add constraint "habit_logs_habit_id_logged_on_unique" unique ("habit_id", "logged_on");`,
    );
    this.addSql(`alter table "habit_logs" add constraint "habit_logs_amount_check" check (amount > 0);`);
    this.addSql(
      `alter table "habit_logs" add constraint "habit_logs_minutes_check" check (minutes between 1 and 1440);`,
    );

    this.addSql(
      `create table "identities" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "channel" text not null, "workspace" text not null default '', "external_id" text not null, "conversation" text not null, "locale" text null, "active" boolean not null default true, "last_seen_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "identities_person_id_last_seen_at_index" on "identities" ("person_id", "last_seen_at");`,
    );
    this.addSql(
      `alter table "identities" add constraint "identities_channel_workspace_external_id_unique" unique ("channel", "workspace", "external_id");`,
    );
    this.addSql(
      `alter table "identities" add constraint "identities_channel_check" check ("channel" in ('terminal', 'telegram', 'slack'));`,
    );

    this.addSql(
      `create table "inbound_messages" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "channel" text not null, "workspace" text not null default '', "conversation" text not null, "external_id" text not null, "content" jsonb not null, "sent_at" timestamptz(3) not null, "received_at" timestamptz(3) not null, "status" text not null default 'received', "attempts" int not null default 0, primary key ("id"));`,
    );
    this.addSql(
      `create index "inbound_messages_person_id_received_at_index" on "inbound_messages" ("person_id", "received_at");`,
    );
    this.addSql(
      `alter table "inbound_messages" add constraint "inbound_messages_channel_external_id_unique" unique ("channel", "external_id");`,
    );
    this.addSql(
      `alter table "inbound_messages" add constraint "inbound_messages_channel_check" check ("channel" in ('terminal', 'telegram', 'slack'));`,
    );
    this.addSql(
      `alter table "inbound_messages" add constraint "inbound_messages_status_check" check ("status" in ('received', 'answered', 'failed'));`,
    );

    this.addSql(
      `create table "leases" ("name" text not null, "holder" uuid not null, "expires_at" timestamptz(3) not null, primary key ("name"));`,
    );
    this.addSql(`alter table "leases" enable row level security;`);
    this.addSql(`alter table "leases" force row level security;`);
    this.addSql(`create policy "system_work" on "leases" to "steward_system" using (true) with check (true);`);

    this.addSql(
      `create table "notifications" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "kind" text not null, "occurrence_key" text not null, "scheduled_for" timestamptz(3) not null, "status" text not null default 'pending', primary key ("id"));`,
    );
    this.addSql(
      `alter table "notifications" add constraint "notifications_person_id_kind_occurrence_key_unique" unique ("person_id", "kind", "occurrence_key");`,
    );
    this.addSql(
      `alter table "notifications" add constraint "notifications_kind_check" check ("kind" in ('morning_briefing', 'reminder', 'access_request', 'welcome'));`,
    );
    this.addSql(
      `alter table "notifications" add constraint "notifications_status_check" check ("status" in ('pending', 'sent', 'read', 'dismissed', 'missed'));`,
    );

    this.addSql(
      `create table "outbound_messages" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "inbound_id" uuid null, "notification_id" uuid null, "channel" text not null, "workspace" text not null default '', "conversation" text not null, "text" text not null, "buttons" jsonb not null default '[]', "status" text not null default 'pending', "external_id" text null, "delivered_at" timestamptz(3) null, "doubt_told" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `alter table "outbound_messages" add constraint "outbound_messages_inbound_id_unique" unique ("inbound_id");`,
    );
    this.addSql(
      `alter table "outbound_messages" add constraint "outbound_messages_notification_id_unique" unique ("notification_id");`,
    );
    this.addSql(
      `create index "outbound_messages_person_id_created_at_index" on "outbound_messages" ("person_id", "created_at");`,
    );
    this.addSql(
      `alter table "outbound_messages" add constraint "outbound_messages_channel_check" check ("channel" in ('terminal', 'telegram', 'slack'));`,
    );
    this.addSql(
      `alter table "outbound_messages" add constraint "outbound_messages_status_check" check ("status" in ('pending', 'sending', 'delivered', 'failed', 'unknown'));`,
    );

    this.addSql(
      `create table "pairing_codes" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "code_hash" text not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`alter table "pairing_codes" add constraint "pairing_codes_code_hash_unique" unique ("code_hash");`);

    this.addSql(
      `create table "people" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "display_name" text not null, "role" text not null default 'user', "tier" text not null default 'standard', "language" text not null default 'en', "time_zone" text not null, "day_start" time(0) not null default '00:00', "briefing_at" time(0) null, "next_briefing_at" timestamptz(3) null, "active" boolean not null default true, primary key ("id"));`,
    );
    this.addSql(`create index "people_next_briefing_at_index" on "people" ("next_briefing_at");`);
    this.addSql(`alter table "people" add constraint "people_role_check" check ("role" in ('user', 'admin'));`);
    this.addSql(
      `alter table "people" add constraint "people_tier_check" check ("tier" in ('standard', 'premium', 'enterprise'));`,
    );
    this.addSql(
      `alter table "people" add constraint "people_language_check" check ("language" in ('en', 'pt', 'es', 'fr'));`,
    );

    this.addSql(
      `create table "reminders" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "text" text not null, "remind_at" timestamptz(3) not null, "status" text not null default 'pending', primary key ("id"));`,
    );
    this.addSql(`create index "reminders_status_remind_at_index" on "reminders" ("status", "remind_at");`);
    this.addSql(
      `create index "reminders_person_id_status_remind_at_index" on "reminders" ("person_id", "status", "remind_at");`,
    );
    this.addSql(
      `alter table "reminders" add constraint "reminders_text_check" check (length(text) between 1 and 1000);`,
    );
    this.addSql(
      `alter table "reminders" add constraint "reminders_status_check" check ("status" in ('pending', 'sent', 'cancelled'));`,
    );

    this.addSql(
      `create table "snippets" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "domain" text not null, "entity_id" uuid not null, "text" text not null, "content_hash" text not null, "embedding" vector null, "embedding_model" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "snippets" add constraint "snippets_entity_id_domain_unique" unique ("entity_id", "domain");`,
    );
    this.addSql(
      `alter table "snippets" add constraint "snippets_domain_check" check ("domain" in ('task', 'goal', 'habit', 'reflection', 'reminder', 'message', 'reply'));`,
    );

    this.addSql(
      `create table "tasks" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "title" text not null, "description" text null, "status" text not null default 'todo', "priority" text not null default 'medium', "due_on" date null, "due_at" timestamptz(3) null, "tags" text[] not null default '{}', "source" text not null default 'conversation', "completed_at" timestamptz(3) null, "archived_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "tasks_person_id_status_due_on_index" on "tasks" ("person_id", "status", "due_on");`);
    this.addSql(`create index "tasks_person_id_status_due_at_index" on "tasks" ("person_id", "status", "due_at");`);
    this.addSql(`alter table "tasks" add constraint "tasks_title_check" check (length(title) between 1 and 500);`);
    this.addSql(`alter table "tasks" add constraint "tasks_one_due_check" check (num_nonnulls(due_on, due_at) <= 1);`);
    this.addSql(
      `alter table "tasks" add constraint "tasks_completed_check" check ((status = 'completed') = (completed_at is not null));`,
    );
    this.addSql(
      `alter table "tasks" add constraint "tasks_status_check" check ("status" in ('todo', 'in_progress', 'review', 'blocked', 'completed', 'cancelled'));`,
    );
    this.addSql(
      `alter table "tasks" add constraint "tasks_priority_check" check ("priority" in ('low', 'medium', 'high', 'urgent'));`,
    );
    this.addSql(
      `alter table "tasks" add constraint "tasks_source_check" check ("source" in ('manual', 'conversation', 'import'));`,
    );

    this.addSql(
      `create table "tool_calls" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_id" uuid not null, "inbound_id" uuid not null, "call_index" int not null, "step" int not null, "model_call_id" text null, "tool" text not null, "input" jsonb not null, "status" text not null default 'planned', "result" jsonb null, "undone_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "tool_calls_person_id_created_at_index" on "tool_calls" ("person_id", "created_at");`);
    this.addSql(
      `alter table "tool_calls" add constraint "tool_calls_inbound_id_call_index_unique" unique ("inbound_id", "call_index");`,
    );
    this.addSql(
      `alter table "tool_calls" add constraint "tool_calls_status_check" check ("status" in ('planned', 'done'));`,
    );

    this.addSql(`alter table "access_requests" enable row level security;`);
    this.addSql(`alter table "access_requests" force row level security;`);
    this.addSql(
      `create policy "admin_rows" on "access_requests" to "steward_app" using (exists (select 1 from people where id = nullif(current_setting('app.person', true), '')::uuid and role = 'admin')) with check (exists (select 1 from people where id = nullif(current_setting('app.person', true), '')::uuid and role = 'admin'));`,
    );
    this.addSql(`create policy "system_work" on "access_requests" to "steward_system" using (true) with check (true);`);
    this.addSql(`alter table "actions" enable row level security;`);
    this.addSql(`alter table "actions" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "actions" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`alter table "audit_log" enable row level security;`);
    this.addSql(`alter table "audit_log" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "audit_log" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`create policy "system_work" on "audit_log" to "steward_system" using (true) with check (true);`);
    this.addSql(`alter table "daily_reflections" enable row level security;`);
    this.addSql(`alter table "daily_reflections" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "daily_reflections" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`alter table "goals" enable row level security;`);
    this.addSql(`alter table "goals" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "goals" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`alter table "goal_links" enable row level security;`);
    this.addSql(`alter table "goal_links" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "goal_links" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`alter table "habits" enable row level security;`);
    this.addSql(`alter table "habits" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "habits" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`alter table "habit_logs" enable row level security;`);
    this.addSql(`alter table "habit_logs" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "habit_logs" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`alter table "identities" enable row level security;`);
    this.addSql(`alter table "identities" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "identities" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`create policy "system_work" on "identities" to "steward_system" using (true) with check (true);`);
    this.addSql(`alter table "inbound_messages" enable row level security;`);
    this.addSql(`alter table "inbound_messages" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "inbound_messages" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(
      `create policy "system_work" on "inbound_messages" to "steward_system" using (true) with check (true);`,
    );
    this.addSql(`alter table "notifications" enable row level security;`);
    this.addSql(`alter table "notifications" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "notifications" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`alter table "outbound_messages" enable row level security;`);
    this.addSql(`alter table "outbound_messages" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "outbound_messages" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`alter table "pairing_codes" enable row level security;`);
    this.addSql(`alter table "pairing_codes" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "pairing_codes" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`create policy "system_work" on "pairing_codes" to "steward_system" using (true) with check (true);`);
    this.addSql(`alter table "people" enable row level security;`);
    this.addSql(`alter table "people" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "people" to "steward_app" using (id = nullif(current_setting('app.person', true), '')::uuid) with check (id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`create policy "system_work" on "people" to "steward_system" using (true) with check (true);`);
    this.addSql(`alter table "reminders" enable row level security;`);
    this.addSql(`alter table "reminders" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "reminders" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`create policy "system_work" on "reminders" to "steward_system" using (true) with check (true);`);
    this.addSql(`alter table "snippets" enable row level security;`);
    this.addSql(`alter table "snippets" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "snippets" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`alter table "tasks" enable row level security;`);
    this.addSql(`alter table "tasks" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "tasks" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
    this.addSql(`alter table "tool_calls" enable row level security;`);
    this.addSql(`alter table "tool_calls" force row level security;`);
    this.addSql(
      `create policy "own_rows" on "tool_calls" to "steward_app" using (person_id = nullif(current_setting('app.person', true), '')::uuid) with check (person_id = nullif(current_setting('app.person', true), '')::uuid);`,
    );
  }
}
