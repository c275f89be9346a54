/** PostgreSQL's own programs, as child processes. Passwords reach them by the environment, which other users cannot read. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { pipeline } from 'node:stream/promises';

/** One of PostgreSQL's programs is absent or has failed. The message is for the operator's terminal. */
export class DatabaseProgramError extends Error {
  override readonly name = 'DatabaseProgramError';
}

/** Everything in the database, as SQL; a picture of one moment, also while servers are writing. */
export async function* dumpServer(url: string): AsyncGenerator<Uint8Array> {
  const child = start('pg_dump', url, ['--no-owner', '--no-privileges']);
  const ended = endOf(child, 'pg_dump');
  // Looked at only after the output; until then nobody would hear of its rejection.
  ended.catch(() => undefined);
  try {
    yield* child.stdout as AsyncIterable<Uint8Array>;
    await ended;
  } finally {
    child.kill();
  }
}

/** Runs SQL and what of it is COPY. The text itself begins and ends its transaction: one that breaks off changes nothing. */
export async function runOnServer(url: string, text: AsyncIterable<Uint8Array | string>): Promise<void> {
  // Of an error the code alone: its text would contain what was stored.
  const options = ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', '--set=VERBOSITY=sqlstate', '--file=-'];
  const child = start('psql', url, options);
  const ended = endOf(child, 'psql');
  child.stdout.resume();
  const [written, end] = await Promise.allSettled([pipeline(text, child.stdin), ended]);
  // What the program says of its end is more than that it no longer read.
  if (end.status === 'rejected') throw end.reason;
  if (written.status === 'rejected') throw written.reason;
}

function start(program: string, url: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  return spawn(program, [`--dbname=${address.href}`, ...args], {
    env: { ...process.env, ...(password !== '' && { PGPASSWORD: password }) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Throws DatabaseProgramError unless the program ends well. */
async function endOf(child: ChildProcessWithoutNullStreams, program: string): Promise<void> {
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new DatabaseProgramError(
          `${program} lässt sich nicht starten (${error.code ?? 'unbekannt'}). ` +
            'Es gehört zu PostgreSQL (Debian: apt-get install postgresql-client).',
        ),
      );
    });
    child.once('close', resolve);
  });
  if (code === 0) return;
  const [last = `Ende mit ${code}`] = complaint.trim().split('\n').slice(-1);
  throw new DatabaseProgramError(`${program} ist gescheitert: ${last}`);
}
