import pg from 'pg';
import { serverConnection, type Database } from './connection.ts';

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

/** Connects to a PostgreSQL server; throws DatabaseUnreachableError when it does not answer. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new DatabaseUnreachableError((error as NodeJS.ErrnoException).code ?? 'keine Antwort');
  }
  let closing: Promise<void> | null = null;
  return { db: serverConnection(pool), close: async () => await (closing ??= pool.end()) };
}
