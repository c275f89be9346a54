import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import type { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';

/**
 * What a query runs on: the database, or a transaction inside it. Inside `db.transaction(async (tx) => …)` use
 * `tx` alone: the embedded database has one connection, and a query on the outer `db` would wait for itself.
 */
export type Connection = PgDatabase<PgQueryResultHKT>;

/** An opened database of either kind. */
export interface Database {
  readonly db: Connection;
  /** Everything in it at one moment, in the form of its engine. Others may go on reading and writing. */
  readonly dump: () => AsyncIterable<Uint8Array>;
  /** Ends what is running and frees the directory; a second call does nothing. */
  readonly close: () => Promise<void>;
}

/** The embedded engine behind the common type. */
export function embeddedConnection(engine: PGlite): Connection {
  return drizzleEmbedded(engine);
}

/** A pool of connections to a server behind the common type. */
export function serverConnection(pool: pg.Pool): Connection {
  return drizzlePostgres(pool);
}

/** Rows of a statement written as SQL: both drivers answer in this shape, which Drizzle's common type leaves open. */
export async function rowsOf<T>(db: Connection, statement: SQL): Promise<readonly T[]> {
  const result: unknown = await db.execute(statement);
  return (result as { rows: readonly T[] }).rows;
}
