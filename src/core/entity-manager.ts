/** The unit of work of either database. */
export type { BasePostgreSqlEntityManager as EntityManager } from '@mikro-orm/sql';
