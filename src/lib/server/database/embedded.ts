import { PGlite } from '@electric-sql/pglite';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedConnection, type Database } from './connection.ts';
import { DurableNodeFS } from './durable-fs.ts';
import { lockDirectory } from './lock.ts';

/** PGlite starts with `-F` (no fsync); and of PostgreSQL's ways to sync, `fsync` is the one that DurableNodeFS sees. */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** The engine's own files below the directory of an embedded database. */
export function clusterIn(directory: string): string {
  return join(directory, 'cluster');
}

/** Where the files before are while a restored database takes their place. */
export function clusterBefore(directory: string): string {
  return join(directory, 'cluster.before');
}

/**
 * Opens the embedded database in `directory`, making it at the first time (a few seconds).
 * Throws DatabaseInUseError while another process has it open. `sync` is for the test that counts.
 */
export async function openEmbedded(
  directory: string,
  sync?: (descriptor: number) => void,
): Promise<Database> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(directory);
  try {
    undoHalfRestore(directory);
    const engine = await openCluster(clusterIn(directory), { ...(sync !== undefined && { sync }) });
    const end = async (): Promise<void> => {
      await engine.close();
      await lock.release();
    };
    let closing: Promise<void> | null = null;
    return {
      db: embeddedConnection(engine),
      dump: () => dumpEngine(engine),
      close: async () => await (closing ??= end()),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Opens an engine on its files alone; whoever calls it sees to it that nobody else does. `from`: made of a dump. */
export async function openCluster(
  cluster: string,
  { from, sync }: { readonly from?: Blob; readonly sync?: (descriptor: number) => void } = {},
): Promise<PGlite> {
  return await PGlite.create({
    fs: new DurableNodeFS(cluster, sync),
    startParams: START_PARAMETERS,
    ...(from !== undefined && { loadDataDir: from }),
  });
}

/** A restore that was killed between its two renames: the database before is the one that counts. */
export function undoHalfRestore(directory: string): void {
  const before = clusterBefore(directory);
  if (!existsSync(clusterIn(directory)) && existsSync(before)) renameSync(before, clusterIn(directory));
}

/**
 * The engine's files of one moment: they are read in one go, with no query between. What runs just then counts as not
 * yet done, as after a power cut.
 */
async function* dumpEngine(engine: PGlite): AsyncGenerator<Uint8Array> {
  await engine.exec('checkpoint');
  const files = await engine.dumpDataDir('none');
  yield* files.stream() as unknown as AsyncIterable<Uint8Array>;
}
