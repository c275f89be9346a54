import { PGlite } from '@electric-sql/pglite';
import { mkdirSync } from 'node:fs';
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
    const engine = await PGlite.create({
      fs: new DurableNodeFS(join(directory, 'cluster'), sync),
      startParams: START_PARAMETERS,
    });
    const end = async (): Promise<void> => {
      await engine.close();
      await lock.release();
    };
    let closing: Promise<void> | null = null;
    return { db: embeddedConnection(engine), close: async () => await (closing ??= end()) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
