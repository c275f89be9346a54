/** Fills the disk under a running server and its database, and makes room again. Needs to be root: the disk is one in memory. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeCluster } from '#lib/server/testing/postgres.ts';
import { startServer } from '../../fixtures/server.ts';
import { install, type Engine } from './installation.ts';
import { msUntilReady } from './ready.ts';
import { judge, newTally, reportAll, watchedPeople, type Tally } from './watched.ts';

const SIZE_MB = 160;
const LOAD_MS = 2_000;
/** Until every connection has been refused: the database writes what it has kept room for. */
const MOST_FULL_MS = 120_000;

export interface FullDiskTally extends Tally {
  /** Answers to what was asked of a server without room: by status. */
  readonly statuses: readonly number[];
  /** Whether PostgreSQL itself had given up and was started again. */
  databaseEnded: boolean;
  /** From the moment there was room, and PostgreSQL running, ms; null: not in a minute. */
  recoveredMs: number | null;
}

/** Null where no disk can be made. */
export async function fillDisk(engine: Engine): Promise<FullDiskTally | null> {
  if (userInfo().uid !== 0) return null;
  const disk = mkdtempSync(join(tmpdir(), 'merkzeit-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m,mode=755`, 'tmpfs', disk], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(disk, { recursive: true });
    return null;
  }
  try {
    return await onDisk(engine, disk);
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
}

async function onDisk(engine: Engine, disk: string): Promise<FullDiskTally> {
  const cluster = await makeCluster({ isDurable: true, below: disk });
  if (cluster === null) throw new Error('PostgreSQL is not installed.');
  if (engine === 'PostgreSQL') await cluster.start();
  const installation = await install(engine, cluster, disk);
  const all = await watchedPeople(installation);
  const server = await startServer({ isFirstStart: true, environment: installation.environment });
  try {
    const tally = newTally();
    const load = reportAll(server.port, all, tally);
    await wait(LOAD_MS);
    const filler = join(disk, 'filler');
    fill(filler);
    const isRefused = await Promise.race([load.then(() => true), wait(MOST_FULL_MS, false)]);
    if (!isRefused) tally.complaints.push('messages were still taken on a full disk');
    const statuses: number[] = [];
    for (const path of ['/api/ready', '/', '/arzt/anmelden', '/api/health'])
      statuses.push((await fetch(server.origin + path)).status);
    rmSync(filler);
    const databaseEnded = engine === 'PostgreSQL' && !cluster.isRunning();
    if (databaseEnded) await cluster.start();
    let recoveredMs = await msUntilReady(server.origin);
    const again = Promise.race([reportAll(server.port, all, tally), wait(LOAD_MS)]);
    await again;
    await server.stop();
    if (all.every(({ known }) => known === null)) recoveredMs = null;
    await judge(installation, all, tally);
    return { ...tally, statuses, databaseEnded, recoveredMs };
  } finally {
    await server.remove();
    await installation.remove();
    await cluster.remove();
  }
}

/** Writes until nothing more fits. */
function fill(file: string): void {
  for (let bytes = 1 << 20; bytes >= 1; bytes >>= 4) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // No room for so many: fewer.
    }
  }
}
