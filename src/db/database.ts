import type { Db } from 'pg-boss';
import { personRole, systemRole } from '../core/columns.ts';
import type { EntityManager } from '../core/entity-manager.ts';

/** What a change is done by, for the audit log. */
export interface ChangeContext {
  channel?: string;
  toolCallId?: string;
}

/** What the two databases have in common; everything above `db/` sees only this. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  /** Brings the schema up to date. Safe to run from several processes at once. */
  migrate(): Promise<void>;
  /** Work for one person: sees and writes that person's rows only, held by row level security. */
  asPerson(personId: string, context?: ChangeContext): EntityManager;
  /** Work across people, on the few tables that it needs. */
  asSystem(): EntityManager;
  /** The database's owner, whom row level security does not stop: for migrations, `doctor` and tests. */
  asOwner(): EntityManager;
  /** How pg-boss reaches the same database: through the embedded one's only connection, or by its own pool. */
  readonly jobs: { backend: 'pglite'; db: Db } | { backend: 'postgres'; connectionString: string };
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

// The role is set as the variable that it also is: one statement a transaction instead of two.
export const forPerson = (em: EntityManager, personId: string, context: ChangeContext = {}): EntityManager =>
  em.fork({
    session: {
      variables: {
        'app.person': personId,
        'app.channel': context.channel ?? '',
        'app.tool_call': context.toolCallId ?? '',
        role: personRole,
      },
    },
  });

export const forSystem = (em: EntityManager): EntityManager =>
  em.fork({ session: { variables: { 'app.person': '', role: systemRole } } });
