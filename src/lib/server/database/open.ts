import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import type { Database } from './connection.ts';
import { migrate } from './migrate.ts';
import { clusterIn, openEmbedded } from './embedded.ts';
import { APPLICATION, openPostgres, othersOn, PATIENCE_MS } from './postgres.ts';

/** Servers of Merkzeit work on the database that a command wants alone. The message is for the operator's terminal. */
export class DatabaseSharedError extends Error {
  override readonly name = 'DatabaseSharedError';

  constructor(connections: number) {
    super(
      `Auf der Datenbank aus DATABASE_URL arbeitet noch ein Server (${connections} Verbindungen von Merkzeit). ` +
        'Halten Sie zuerst alle Prozesse von Merkzeit an.',
    );
  }
}

type DatabaseSettings = Pick<Settings, 'dataDirectory' | 'databaseUrl'>;

/** Where the embedded database of these settings is, or will be. */
export function embeddedDirectory({ dataDirectory }: DatabaseSettings): string {
  return join(dataDirectory, 'database');
}

/** Whether there is an embedded database already. A server's database always exists. */
export function databaseExists(settings: DatabaseSettings): boolean {
  return settings.databaseUrl !== null || existsSync(clusterIn(embeddedDirectory(settings)));
}

/** Opens the database that the settings name and brings it to the newest state. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  // A migration may take its time, and waits for another process that migrates.
  const patient = await migrated(await connectDatabase(settings));
  if (settings.databaseUrl === null) return patient;
  const impatient = await openPostgres(settings.databaseUrl, { patienceMs: PATIENCE_MS });
  await patient.close();
  return impatient;
}

/** Opens it as it is: nothing is brought to a newer state, and no query is given up. */
export async function connectDatabase(
  settings: DatabaseSettings,
  application = APPLICATION,
): Promise<Database> {
  return settings.databaseUrl === null
    ? await openEmbedded(embeddedDirectory(settings))
    : await openPostgres(settings.databaseUrl, { application });
}

/**
 * As `connectDatabase`, for commands that no server may disturb: throws DatabaseInUseError or DatabaseSharedError while
 * one works on it.
 */
export async function connectAlone(settings: DatabaseSettings): Promise<Database> {
  const database = await connectDatabase(settings, `${APPLICATION}-command`);
  const others = settings.databaseUrl === null ? 0 : await othersOn(database.db);
  if (others === 0) return database;
  await database.close();
  throw new DatabaseSharedError(others);
}

/** Brings an opened database to the newest state, or closes it. */
export async function migrated(database: Database): Promise<Database> {
  try {
    await migrate(database.db);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
