import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import type { Database } from './connection.ts';
import { migrate } from './migrate.ts';
import { openEmbedded } from './embedded.ts';
import { openPostgres } from './postgres.ts';

/** Opens the database that the settings name and brings it to the newest state. */
export async function openDatabase(settings: Settings): Promise<Database> {
  const database =
    settings.databaseUrl === null
      ? await openEmbedded(join(settings.dataDirectory, 'database'))
      : await openPostgres(settings.databaseUrl);
  try {
    await migrate(database.db);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
