import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The embedded database is in use by another process. The message is for the operator's terminal. */
export class DatabaseInUseError extends Error {
  override readonly name = 'DatabaseInUseError';

  constructor(directory: string, holder: string) {
    super(
      `Die Datenbank in ${directory} ist schon in Benutzung (${holder}). ` +
        'Merkzeit läuft also bereits. Beenden Sie das andere Merkzeit, oder geben Sie diesem mit DATA_DIR ein ' +
        'eigenes Verzeichnis. Für mehrere Prozesse zugleich: PostgreSQL mit DATABASE_URL.',
    );
  }
}

/** The holder touches its file this often; a file of another machine or container untouched for STALE_MS is dead. */
const HEARTBEAT_MS = 5_000;
const STALE_MS = 15_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
}

export interface DirectoryLock {
  readonly release: () => Promise<void>;
}

/**
 * One process per directory, or DatabaseInUseError: two would lose each other's rows without an error.
 * Within one machine a socket decides, which the system frees even after kill -9; across machines and containers
 * that share the directory, a file that the holder keeps touching.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const file = join(directory, 'in-use.json');
  const socket = await holdSocket(realpathSync(directory));
  if (socket === 'taken') throw new DatabaseInUseError(directory, describe(readHolder(file)));
  const holder = readHolder(file);
  if (holder !== null && isAlive(holder, file, socket !== null)) {
    socket?.close();
    throw new DatabaseInUseError(directory, describe(holder));
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release: async () => {
      clearInterval(heartbeat);
      rmSync(file, { force: true });
      if (socket !== null) await new Promise((resolve) => socket.close(resolve));
    },
  };
}

/** `null` where the system has no sockets that vanish with their process (macOS): there the file decides alone. */
async function holdSocket(directory: string): Promise<Server | 'taken' | null> {
  const name = `merkzeit-${createHash('sha256').update(directory).digest('hex').slice(0, 32)}`;
  const path = { linux: `\0${name}`, win32: `\\\\.\\pipe\\${name}` }[process.platform as string];
  if (path === undefined) return null;
  return await new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy());
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else reject(error);
    });
    server.listen(path, () => resolve(server));
  });
}

function isAlive(holder: Holder, file: string, socketIsOurs: boolean): boolean {
  if (holder.host !== hostname()) return Date.now() - statSync(file).mtimeMs < STALE_MS;
  if (socketIsOurs || holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readHolder(file: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('host' in value)) return null;
    return { pid: Number(value.pid), host: String(value.host) };
  } catch {
    return null;
  }
}

function describe(holder: Holder | null): string {
  return holder === null ? 'Prozess unbekannt' : `Prozess ${holder.pid} auf ${holder.host}`;
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // The directory is gone; the next query says so.
  }
}
