/**
 * A PostgreSQL server for the tests. Vitest's global set-up may name this file; without it each test file starts
 * its own where TEST_DATABASE_URL is absent.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface TestPostgres {
  /** Address of its maintenance database, for TEST_DATABASE_URL. */
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** All its processes stand still, as a machine that hangs: connections stay and nothing answers. */
  readonly freeze: () => void;
  readonly thaw: () => void;
}

const INSTALLED = '/usr/lib/postgresql';

/**
 * Starts a server in a directory of its own, on loopback alone; null where PostgreSQL is not installed. Without
 * `isDurable` it does not wait for the disk.
 */
export async function startPostgres({ isDurable = false } = {}): Promise<TestPostgres | null> {
  const programs = findPrograms();
  if (programs === null) return null;
  const directory = mkdtempSync(join(tmpdir(), 'merkzeit-postgres-'));
  const port = await freePort();
  // PostgreSQL refuses to run as root; Debian's package brings the user `postgres`.
  const asRoot = userInfo().uid === 0;
  if (asRoot) chownSync(directory, ...ownerOf('postgres'));
  const command = (program: string, args: readonly string[]): [string, string[]] =>
    asRoot
      ? ['runuser', ['-u', 'postgres', '--', join(programs, program), ...args]]
      : [join(programs, program), [...args]];
  const initdb = [
    '-D',
    join(directory, 'data'),
    '-U',
    'postgres',
    '-A',
    'trust',
    '--no-sync',
    '--locale=C.UTF-8',
  ];
  try {
    // What it complains about becomes part of the error.
    execFileSync(...command('initdb', initdb), { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
  const options = ['-p', String(port), '-h', '127.0.0.1', '-k', directory, '-c', 'max_connections=200'];
  if (!isDurable) options.push('-F');
  const server = spawn(...command('postgres', ['-D', join(directory, 'data'), ...options]), {
    cwd: directory,
    stdio: 'ignore',
    detached: true,
  });
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  try {
    await untilItAnswers(url, server);
  } catch (error) {
    await end(server, directory);
    throw error;
  }
  // As root the process itself is runuser, which stops itself when it sees its child stopped: it must not see it.
  const own = server.pid ?? 0;
  const thaw = (): void => {
    for (const pid of [...descendants(own), own]) process.kill(pid, 'SIGCONT');
  };
  return {
    url,
    freeze: () => {
      for (const pid of [own, ...descendants(own)]) process.kill(pid, 'SIGSTOP');
    },
    thaw,
    stop: async () => {
      thaw();
      await end(server, directory);
    },
  };
}

/** All processes below one. */
function descendants(pid: number): readonly number[] {
  const listed = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = listed
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): readonly number[] =>
    pairs.flatMap(([own = 0, of]) => (of === parent ? [own, ...below(own)] : []));
  return below(pid);
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

async function end(server: ChildProcess, directory: string): Promise<void> {
  if (server.exitCode === null && server.pid !== undefined) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    // The group: as root the process itself is runuser, the server its child.
    process.kill(-server.pid, 'SIGINT');
    await ended;
  }
  rmSync(directory, { recursive: true, force: true });
}
