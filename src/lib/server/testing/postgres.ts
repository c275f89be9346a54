/**
 * A PostgreSQL server for the tests. Vitest's global set-up may name this file; without it each test file starts
 * its own where TEST_DATABASE_URL is absent.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface TestPostgres {
  /** Address of its maintenance database, for TEST_DATABASE_URL. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A server of its own that can be taken away and given back, as its machine would. */
export interface Cluster {
  /** Address of its maintenance database; the same after every start. */
  readonly url: string;
  /** Resolves when it answers; throws when it does not within 20 s. */
  readonly start: () => Promise<void>;
  /** Ends it in order; its open connections are told. */
  readonly stop: () => Promise<void>;
  /** Kills it and all its processes as a power cut would; what it had not synced may be gone from its memory alone. */
  readonly kill9: () => Promise<void>;
  /** Lets it hang: its connections stay open and nothing is answered, until `resume`. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Whether it has been started and has not ended. */
  readonly isRunning: () => boolean;
  /** Stops it and deletes its directory. */
  readonly remove: () => Promise<void>;
}

const INSTALLED = '/usr/lib/postgresql';

/** Starts a server in a directory of its own, on loopback alone; null where PostgreSQL is not installed. */
export async function startPostgres(): Promise<TestPostgres | null> {
  const cluster = await makeCluster({ isDurable: false });
  if (cluster === null) return null;
  try {
    await cluster.start();
  } catch (error) {
    await cluster.remove();
    throw error;
  }
  return { url: cluster.url, stop: cluster.remove };
}

/**
 * A server that is not started yet; null where PostgreSQL is not installed. `isDurable`: with its own settings, so that
 * what it acknowledges is on the disk; without, it is quicker and forgets at a power cut. `below`: the folder of its folder.
 */
export async function makeCluster({
  isDurable,
  below = tmpdir(),
}: {
  readonly isDurable: boolean;
  readonly below?: string;
}): Promise<Cluster | null> {
  const programs = findPrograms();
  if (programs === null) return null;
  const directory = mkdtempSync(join(below, 'merkzeit-postgres-'));
  const port = await freePort();
  // PostgreSQL refuses to run as root; Debian's package brings the user `postgres`.
  const asRoot = userInfo().uid === 0;
  if (asRoot) chownSync(directory, ...ownerOf('postgres'));
  const command = (program: string, args: readonly string[]): [string, string[]] =>
    asRoot
      ? ['runuser', ['-u', 'postgres', '--', join(programs, program), ...args]]
      : [join(programs, program), [...args]];
  const data = join(directory, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '--locale=C.UTF-8'];
  try {
    // What it complains about becomes part of the error.
    execFileSync(...command('initdb', initdb), { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
  const options = ['-p', String(port), '-h', '127.0.0.1', '-k', directory, '-c', 'max_connections=200'];
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | null = null;

  /** The server's processes: its children have groups of their own. */
  const family = (): number[] => {
    const postmaster = postmasterOf(data);
    return postmaster === null ? [] : [...childrenOf(postmaster), postmaster];
  };
  const resume = (): void => {
    // Runuser stops with its child.
    for (const pid of [...(server?.pid === undefined ? [] : [server.pid]), ...family()])
      signalOne(pid, 'SIGCONT');
  };
  const start = async (): Promise<void> => {
    server = spawn(...command('postgres', ['-D', data, ...options, ...(isDurable ? [] : ['-F'])]), {
      cwd: directory,
      stdio: 'ignore',
      detached: true,
    });
    await untilItAnswers(url, server);
  };
  const end = async (signal: (own: ChildProcess) => void): Promise<void> => {
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    signal(server);
    await ended;
  };
  const stop = async (): Promise<void> => {
    await end(({ pid = 0 }) => void process.kill(-pid, 'SIGINT'));
  };
  return {
    url,
    start,
    stop,
    kill9: async () => {
      const killed = family();
      await end(() => killed.forEach((pid) => signalOne(pid, 'SIGKILL')));
      // A new one refuses to start while one of the old still has their shared memory.
      while (killed.some(isRunning)) await new Promise((resolve) => setTimeout(resolve, 10));
      // Left behind; a new server of the same directory must not take it for a living one.
      rmSync(join(data, 'postmaster.pid'), { force: true });
    },
    isRunning: () => server !== null && server.exitCode === null && server.signalCode === null,
    pause: () => family().forEach((pid) => signalOne(pid, 'SIGSTOP')),
    resume,
    remove: async () => {
      resume();
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The address of another database on the same server. */
export function databaseAt(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Whether `startPostgres` has something to start. */
export function postgresInstalled(): boolean {
  return findPrograms() !== null;
}

let started: TestPostgres | null = null;

/** Vitest's global set-up: one server for all test files. */
export async function setup(): Promise<void> {
  if (process.env['TEST_DATABASE_URL']) return;
  started = await startPostgres();
  if (started !== null) process.env['TEST_DATABASE_URL'] = started.url;
}

export async function teardown(): Promise<void> {
  await started?.stop();
}

function findPrograms(): string | null {
  if (!existsSync(INSTALLED)) return null;
  const newest = readdirSync(INSTALLED)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(INSTALLED, version, 'bin'));
  return newest.find((path) => existsSync(join(path, 'postgres'))) ?? null;
}

function ownerOf(user: string): [number, number] {
  const id = (flag: string): number => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  return [id('-u'), id('-g')];
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Process id of the running server; null when it has never run, or was stopped. */
function postmasterOf(data: string): number | null {
  const file = join(data, 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

function childrenOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number) : [];
}

/** Whether it runs, and is not only waiting to be buried by its parent. */
function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function signalOne(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
