/** Sends the server what nobody should, and looks at what it answers, keeps and needs. */
import { safeParse } from 'valibot';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { rowsOf } from '#lib/server/database/connection.ts';
import { REFUSAL_STATUS } from '#lib/server/api/answer.ts';
import type { Desk } from '#lib/server/desk.ts';
import { openMailbox } from '#lib/server/testing/mailbox.ts';
import { someCode } from '#lib/server/testing/practice.ts';
import type { ApiRoute } from '../../../scripts/openapi-routes.ts';
import { startServer } from '../../fixtures/server.ts';
import { fuzzCases, type FuzzCase, type FuzzWorld } from './fuzz-cases.ts';
import type { Installation } from './installation.ts';
import { Line, type Answer } from './line.ts';
import { practiceWithMember, signInAt } from './list.ts';
import { enrol } from './people.ts';

const CONNECTIONS = 16;
const AT_ONCE = 400;
/** Of the requests, before the memory is looked at for the first time. */
const WARM_UP = 0.3;
const PEOPLE = 4000;
const CODES = 100;
const SILENCE_MS = 20_000;
const MOST_COMPLAINTS = 20;

export interface FuzzTally {
  requests: number;
  /** Of a message that was stored or refused by name; else the fuzz has not come past the first check. */
  understood: number;
  errors: number;
  /** Answers that tell of code or of the database. */
  leaks: number;
  undescribed: number;
  silent: number;
  /** Places in the database where something planted in an unknown field stands; and columns that came to be. */
  stored: number;
  /** Resident memory at the end as a ratio to that after the warm-up. */
  memory: number;
  readonly complaints: string[];
}

const LEAKS =
  /\n\s+at .+:\d+:\d+|node_modules|file:\/\/\/|\b(?:select|delete) .+ from "|insert into "|update "\w+" set|violates|invalid input syntax|syntax error at or near|failed query|drizzle|pglite|SqlState/i;

/** The body, without the marks of its chunks. */
function bodyOf(text: string): string {
  const end = text.indexOf('\r\n\r\n') + 4;
  const isChunked = /\r\ntransfer-encoding: chunked/i.test(text.slice(0, end));
  return isChunked ? text.slice(end).replaceAll(/(?:^|\r\n)[0-9a-f]+\r\n/gi, '') : text.slice(end);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Whether a route's answer is one of those that its description names. */
function isDescribed({ reply, refusals }: ApiRoute, { status, text }: Answer): boolean {
  if (reply === null) return status === 200 || status === 404;
  const body = parsed(bodyOf(text));
  if (status === 200) return safeParse(reply, body).success;
  return refusals.some(
    (why) => REFUSAL_STATUS[why] === status && JSON.stringify(body) === JSON.stringify({ error: why }),
  );
}

function judge({ route, bytes }: FuzzCase, answer: Answer, tally: FuzzTally): void {
  const complain = (what: string): void => {
    if (tally.complaints.length < MOST_COMPLAINTS)
      tally.complaints.push(
        `${what}: ${JSON.stringify(bytes.toString('latin1').slice(0, 700))} -> ${JSON.stringify(answer.text.slice(0, 300))}`,
      );
  };
  tally.requests += 1;
  if (answer.status >= 500 || answer.status === 0) {
    tally.errors += 1;
    complain('error');
  }
  if (LEAKS.test(answer.text)) {
    tally.leaks += 1;
    complain('leak');
  }
  if (route === null) return;
  if (answer.status === 200) tally.understood += 1;
  if (!isDescribed(route, answer)) {
    tally.undescribed += 1;
    complain('undescribed');
  }
}

async function send(lines: readonly Line[], cases: readonly FuzzCase[], tally: FuzzTally): Promise<void> {
  let next = 0;
  await Promise.all(
    lines.map(async (line) => {
      for (let one = cases[next++]; one !== undefined; one = cases[next++]) {
        const late = setTimeout(() => line.close(), SILENCE_MS);
        const answer = await line.ask(one.bytes).catch(() => null);
        clearTimeout(late);
        if (answer !== null) judge(one, answer, tally);
        else {
          tally.silent += 1;
          if (tally.complaints.length < MOST_COMPLAINTS)
            tally.complaints.push(`silent: ${JSON.stringify(one.bytes.toString('latin1').slice(0, 700))}`);
        }
      }
    }),
  );
}

const COLUMNS = sql`select table_name || '.' || column_name as name from information_schema.columns
  where table_schema = 'public' order by 1`;

async function columnsOf({ db }: Desk): Promise<string> {
  return (await rowsOf<{ name: string }>(db, COLUMNS)).map(({ name }) => name).join();
}

/** Rows in which a text stands, as it is or as bytes. */
async function rowsWith({ db }: Desk, text: string): Promise<number> {
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const hex = Buffer.from(text).toString('hex');
  let found = 0;
  for (const { name } of tables) {
    const [row] = await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int as n from ${sql.raw(name)} t
        where position(${text} in to_jsonb(t)::text) > 0 or position(${hex} in to_jsonb(t)::text) > 0`,
    );
    found += row?.n ?? 0;
  }
  return found;
}

/** Resident memory of a process, kB; NaN where the system does not tell. */
function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN);
}

/** `requests` of them; the same seed makes the same ones, but for keys, codes and the session. */
export async function fuzz(installation: Installation, requests: number, seed = 1): Promise<FuzzTally> {
  const member = await practiceWithMember(installation, 'praxis@fuzz.example', 50);
  const known = await installation.look(async (desk) => {
    const people = await enrol(desk, member.practiceId, PEOPLE, false);
    const codes: string[] = [];
    for (let n = 0; n < CODES; n++) codes.push((await someCode(desk, member.practiceId)).code);
    return { people, codes, columns: await columnsOf(desk) };
  });
  const mailbox = await openMailbox();
  const server = await startServer({
    isFirstStart: true,
    environment: {
      ...installation.environment,
      MERKZEIT_SMTP_URL: mailbox.url,
      MERKZEIT_MAIL_FROM: 'post@merkzeit.example',
    },
  });
  const tally: FuzzTally = {
    requests: 0,
    understood: 0,
    errors: 0,
    leaks: 0,
    undescribed: 0,
    silent: 0,
    stored: 0,
    memory: Number.NaN,
    complaints: [],
  };
  const lines = Array.from({ length: CONNECTIONS }, () => new Line(server.port));
  try {
    const world: FuzzWorld = {
      origin: server.origin,
      deviceKeys: known.people.map(({ deviceKey }) => deviceKey),
      codes: known.codes,
      kvnrs: known.people.slice(0, 200).map(({ kvnr }) => kvnr),
      cookie: await signInAt(server.origin, member.email, member.password),
      marker: `planted${member.practiceId.replaceAll('-', '')}`,
    };
    const cases = fuzzCases(world);
    let warm = Number.NaN;
    for (let sent = 0; sent < requests; sent += AT_ONCE) {
      const numRuns = Math.min(AT_ONCE, requests - sent);
      await send(lines, fc.sample(cases, { numRuns, seed: seed + sent }), tally);
      if (Number.isNaN(warm) && sent + numRuns >= requests * WARM_UP) warm = memoryOf(server.pid);
    }
    tally.memory = memoryOf(server.pid) / warm;
    await server.stop();
    await installation.look(async (desk) => {
      const isSame = (await columnsOf(desk)) === known.columns;
      tally.stored = (await rowsWith(desk, world.marker)) + (isSame ? 0 : 1);
    });
    return tally;
  } finally {
    for (const line of lines) line.close();
    await server.remove();
    await mailbox.close();
  }
}
