import { sql } from 'drizzle-orm';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { rowsOf, serverConnection, type Connection, type Database } from './connection.ts';
import { isOutage } from './outage.ts';
import { dumpServer } from './programs.ts';

/** The server named by DATABASE_URL does not answer. The message is for the operator's terminal, without the address. */
export class DatabaseUnreachableError extends Error {
  override readonly name = 'DatabaseUnreachableError';

  constructor(reason: string) {
    super(
      `Die Datenbank aus DATABASE_URL ist nicht zu erreichen (${reason}). ` +
        'Prüfen Sie Adresse, Namen und Passwort, und ob PostgreSQL läuft.',
    );
  }
}

/** As what a process of Merkzeit is known to PostgreSQL. */
export const APPLICATION = 'merkzeit';
/** How long a query or a free connection is waited for, ms: a tablet gives up after 15 s (progress/outbox.ts). */
export const PATIENCE_MS = 6_000;
const CONNECT_MS = 10_000;
/** PostgreSQL notices a little later that a process has ended or closed its connections: ms. */
const PARTING_MS = 2_000;
const LOOK_AGAIN_MS = 50;

/**
 * Connects to a PostgreSQL server; throws DatabaseUnreachableError when it does not answer. `application`: of whom the
 * connections are, for `othersOn`. `patienceMs`: after which a query without an answer fails; null to wait however long
 * it takes.
 */
export async function openPostgres(
  url: string,
  { application = APPLICATION, patienceMs = null }: { application?: string; patienceMs?: number | null } = {},
): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: application,
    // One always stays, so that others see that the database is in use.
    min: 1,
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: patienceMs === null ? CONNECT_MS : Math.min(CONNECT_MS, patienceMs),
    ...(patienceMs !== null && { query_timeout: patienceMs }),
  });
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', giveUpWholly);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new DatabaseUnreachableError((error as NodeJS.ErrnoException).code ?? 'keine Antwort');
  }
  let closing: Promise<void> | null = null;
  return {
    db: serverConnection(pool),
    dump: () => dumpServer(url),
    close: async () => await (closing ??= pool.end()),
  };
}

/** How many connections servers of Merkzeit hold to the same database and do not give up within `PARTING_MS`. */
export async function othersOn(db: Connection): Promise<number> {
  const until = performance.now() + PARTING_MS;
  for (;;) {
    const others = await connectionsOf(db);
    if (others === 0 || performance.now() > until) return others;
    await setTimeout(LOOK_AGAIN_MS);
  }
}

async function connectionsOf(db: Connection): Promise<number> {
  const [row] = await rowsOf<{ number: number }>(
    db,
    sql`select count(*)::int as number from pg_stat_activity
        where datname = current_database() and application_name = ${APPLICATION}`,
  );
  return row?.number ?? 0;
}

/**
 * A connection whose query was given up is closed. Otherwise a transaction would go back to the pool still open, and
 * what others write through it later would be part of it, and never be stored.
 */
function giveUpWholly(client: pg.PoolClient): void {
  // While it is in use the pool does not listen; whoever uses it is told by the query.
  client.on('error', () => undefined);
  const ask = client.query.bind(client) as (...args: readonly unknown[]) => unknown;
  const { connection } = client as unknown as { readonly connection: { readonly stream: Socket } };
  client.query = ((...args: readonly unknown[]) => {
    const asked = ask(...args);
    if (asked instanceof Promise) {
      asked.catch((error: unknown) => {
        if (!isOutage(error)) return;
        connection.stream.destroy();
        // Drizzle does not give back a connection on which a transaction could not even begin.
        if (textOf(args[0]).startsWith('begin')) client.release(true);
      });
    }
    return asked;
  }) as typeof client.query;
}

/** The statement of a query that is given as its text or as its configuration. */
function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}
