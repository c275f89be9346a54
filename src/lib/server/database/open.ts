import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import type { Database } from './connection.ts';
import { migrate } from './migrate.ts';
import { openEmbedded } from './embedded.ts';
import { openPostgres, PATIENCE_MS } from './postgres.ts';

/** Opens the database that the settings name and brings it to the newest state. */
export async function openDatabase({ databaseUrl, dataDirectory }: Settings): Promise<Database> {
  if (databaseUrl === null) return await migrated(await openEmbedded(join(dataDirectory, 'database')));
  // A migration may take its time, and waits for another process that migrates.
  const patient = await migrated(await openPostgres(databaseUrl, null));
  await patient.close();
  return await openPostgres(databaseUrl, PATIENCE_MS);
}

async function migrated(database: Database): Promise<Database> {
  try {
    await migrate(database.db);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
