import { Migration } from '@mikro-orm/migrations';

/**
 * The two roles that all work runs as. Roles belong to the whole server, so they may be there already, or be made by
 * another database's migration at this very moment. The login user becomes a member, to be able to `set role`.
 */
export class Migration20261120000001_roles extends Migration {
  override name = 'Migration20261120000001_roles';

  override up(): void {
    this.addSql('create extension if not exists vector;');
    this.addSql('create extension if not exists pg_trgm;');
    for (const role of ['steward_app', 'steward_system']) {
      this.addSql(`do $$ begin
        perform pg_advisory_xact_lock(7305201);
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
        if not pg_has_role(current_user, '${role}', 'set') then execute format('grant ${role} to %I', current_user); end if;
      exception when duplicate_object or unique_violation then null;
      end $$;`);
    }
  }
}
