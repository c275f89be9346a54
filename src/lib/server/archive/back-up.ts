import { sql } from 'drizzle-orm';
import { existsSync } from 'node:fs';
import { rowsOf, type Database } from '../database/connection.ts';
import { appliedTo } from '../database/migrate.ts';
import { connectDatabase, databaseExists } from '../database/open.ts';
import { APPLICATION } from '../database/postgres.ts';
import { findKeyRing } from '../secrets/key-file.ts';
import { deriveKeys, type Keys } from '../secrets/keys.ts';
import { secretOf } from '../secrets/proof.ts';
import type { Settings } from '../settings.ts';
import { ArchiveError, writeArchive, type Engine } from './file.ts';

type BackUpSettings = Pick<Settings, 'dataDirectory' | 'databaseUrl' | 'secret' | 'olderSecrets'>;

export function engineOf({ databaseUrl }: Pick<Settings, 'databaseUrl'>): Engine {
  return databaseUrl === null ? 'embedded' : 'postgresql';
}

/**
 * Backs up the database that the settings name into a new file. Throws errors whose messages are for the operator: an
 * embedded database must not be in use, a server may be. Nothing is migrated, so that it can be done before an update.
 */
export async function backUp(settings: BackUpSettings, file: string, now: Date): Promise<void> {
  if (existsSync(file)) throw new ArchiveError(`${file} gibt es schon. Wählen Sie einen anderen Namen.`);
  const ring = findKeyRing(settings);
  if (ring === null || !databaseExists(settings)) throw nothing();
  const keys = deriveKeys(ring.newest, ring.older, ring.push);
  const database = await connectDatabase(settings, `${APPLICATION}-command`);
  try {
    await writeBackup({ database, keys, engine: engineOf(settings), now }, file);
  } finally {
    await database.close();
  }
}

export interface BackUpSource {
  readonly database: Pick<Database, 'db' | 'dump'>;
  readonly keys: Keys;
  readonly engine: Engine;
  readonly now: Date;
}

/** Writes a backup of an opened database, also while others work on it. */
export async function writeBackup(
  { database, keys, engine, now }: BackUpSource,
  file: string,
): Promise<void> {
  const [known] = await rowsOf<{ table: string | null }>(
    database.db,
    sql`select to_regclass('migration')::text as table`,
  );
  if ((known?.table ?? null) === null) throw nothing();
  // A secret that does not open it would make a backup that nobody can use.
  await secretOf({ db: database.db, keys });
  const migrations = await appliedTo(database.db);
  await writeArchive(file, { engine, madeAt: now.toISOString(), migrations }, keys, database.dump());
}

function nothing(): ArchiveError {
  return new ArchiveError('Es gibt noch nichts zu sichern: Merkzeit wurde hier noch nie gestartet.');
}
