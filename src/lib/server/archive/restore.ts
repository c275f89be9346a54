import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { embeddedConnection, rowsOf } from '../database/connection.ts';
import { syncBelow } from '../database/durable-fs.ts';
import { clusterBefore, clusterIn, openCluster, undoHalfRestore } from '../database/embedded.ts';
import { lockDirectory } from '../database/lock.ts';
import { refuseUnknown } from '../database/migrate.ts';
import { connectAlone, embeddedDirectory } from '../database/open.ts';
import { runOnServer } from '../database/programs.ts';
import { findKeyRing } from '../secrets/key-file.ts';
import { SecretError } from '../secrets/key-ring.ts';
import { deriveKeys, type Keys } from '../secrets/keys.ts';
import { secretOf } from '../secrets/proof.ts';
import type { Settings } from '../settings.ts';
import { engineOf } from './back-up.ts';
import { ArchiveError, openArchive, type Archive, type ArchiveAbout } from './file.ts';

type RestoreSettings = Pick<Settings, 'dataDirectory' | 'databaseUrl' | 'secret' | 'olderSecrets'>;

/**
 * Puts a backup in place of the database that the settings name; what it says of itself. Without `replace` only where there
 * is nothing yet. The file is checked first, and the database is the old one or the restored one, whatever happens.
 * Throws errors whose messages are for the operator. The next start migrates what is of an older edition.
 */
export async function restore(
  settings: RestoreSettings,
  file: string,
  replace: boolean,
): Promise<ArchiveAbout> {
  const ring = findKeyRing(settings);
  if (ring === null) {
    throw new SecretError(
      `Der Schlüssel fehlt. Legen Sie zuerst secret.key aus Ihrer Sicherung nach ${settings.dataDirectory} (oder setzen Sie MERKZEIT_SECRET).`,
    );
  }
  const keys = deriveKeys(ring.newest, ring.older, ring.push);
  const archive = await openArchive(file, keys);
  if (archive.about.engine !== engineOf(settings)) {
    throw new ArchiveError(
      archive.about.engine === 'embedded'
        ? `${file} stammt aus der eingebauten Datenbank und passt nicht zu DATABASE_URL.`
        : `${file} stammt aus PostgreSQL: Setzen Sie DATABASE_URL.`,
    );
  }
  refuseUnknown(archive.about.migrations);
  if (settings.databaseUrl === null)
    await restoreEmbedded(embeddedDirectory(settings), archive, keys, replace);
  else await restoreServer(settings, settings.databaseUrl, archive, replace);
  return archive.about;
}

/** Makes the files beside those of the database, looks whether they open, and exchanges them. */
async function restoreEmbedded(
  directory: string,
  archive: Archive,
  keys: Keys,
  replace: boolean,
): Promise<void> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(directory);
  const fresh = join(directory, 'cluster.restored');
  try {
    undoHalfRestore(directory);
    const [cluster, before] = [clusterIn(directory), clusterBefore(directory)];
    if (existsSync(cluster) && !replace) throw notEmpty();
    rmSync(fresh, { recursive: true, force: true });
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of archive.dump()) chunks.push(chunk as Uint8Array<ArrayBuffer>);
    const engine = await openCluster(fresh, { from: new Blob(chunks) });
    try {
      await secretOf({ db: embeddedConnection(engine), keys });
    } finally {
      await engine.close();
    }
    syncBelow(fresh);
    rmSync(before, { recursive: true, force: true });
    if (existsSync(cluster)) renameSync(cluster, before);
    renameSync(fresh, cluster);
    rmSync(before, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    await lock.release();
  }
}

/** One transaction: what goes, what comes, the end. */
async function restoreServer(
  settings: RestoreSettings,
  url: string,
  archive: Archive,
  replace: boolean,
): Promise<void> {
  const database = await connectAlone(settings);
  let tables: readonly { name: string }[];
  try {
    tables = await rowsOf<{ name: string }>(
      database.db,
      sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
    );
  } finally {
    await database.close();
  }
  if (tables.length > 0 && !replace) throw notEmpty();
  await runOnServer(url, statements(tables, archive));
}

async function* statements(
  tables: readonly { readonly name: string }[],
  archive: Archive,
): AsyncGenerator<Uint8Array | string> {
  yield 'begin;\n';
  for (const { name } of tables) yield `drop table public.${name} cascade;\n`;
  yield* archive.dump();
  yield '\ncommit;\n';
}

function notEmpty(): ArchiveError {
  return new ArchiveError(
    'Hier gibt es schon eine Datenbank. Soll die Sicherung an ihre Stelle treten, fügen Sie --replace an: ' +
      'Was jetzt darin steht, ist danach fort.',
  );
}
