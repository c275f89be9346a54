/** The two databases that every test of a query runs on, and the desk in front of them. */
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import {
  embeddedConnection,
  rowsOf as rowsOfConnection,
  serverConnection,
  type Connection,
} from '../database/connection.ts';
import { MIGRATIONS, migrate } from '../database/migrate.ts';
import type { Desk } from '../desk.ts';
import { deriveKeys } from '../secrets/keys.ts';
import { databaseAt, postgresInstalled, startPostgres, type TestPostgres } from './postgres.ts';

/** A desk whose database is new in each test and whose clock the test turns. */
export interface TestDesk extends Desk {
  /** The moment that `now` tells; begins at 2026-11-21 10:00 UTC. */
  clock: Date;
}

const DIGEST = createHash('sha256')
  .update(MIGRATIONS.map(({ digest }) => digest).join())
  .digest('hex')
  .slice(0, 16);
export const MINUTES = 60_000;

/** Runs the tests once for each engine. `desk()` is the desk of the running test. */
export function onEachEngine(title: string, tests: (desk: () => TestDesk) => void): void {
  describe(`${title} (embedded)`, { timeout: MINUTES }, () => {
    tests(useEmbedded());
  });
  describe.skipIf(!postgresAtHand())(`${title} (PostgreSQL)`, { timeout: MINUTES }, () => {
    tests(usePostgres());
  });
}

function makeDesk(db: Connection): TestDesk {
  const desk: TestDesk = {
    db,
    keys: deriveKeys(randomBytes(32)),
    clock: new Date('2026-11-21T10:00:00Z'),
    now: () => desk.clock,
  };
  return desk;
}

/** One engine for the file, loaded from a picture of the migrated state; emptied for each test. */
function useEmbedded(): () => TestDesk {
  let engine: PGlite;
  let desk: TestDesk;
  beforeAll(async () => {
    engine = await PGlite.create({ loadDataDir: await picture() });
  }, MINUTES);
  beforeEach(async () => {
    desk = makeDesk(embeddedConnection(engine));
    const tables = await engine.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
    );
    // Every foreign key cascades, so that the order is free; for a handful of rows faster than `truncate`.
    await engine.exec(tables.rows.map(({ name }) => `delete from ${name}`).join(';'));
  });
  afterAll(async () => await engine.close());
  return () => desk;
}

/** Kept in the system's temporary directory between runs: making a cluster takes seconds, loading it less than one. */
async function picture(): Promise<Blob> {
  const file = join(tmpdir(), `merkzeit-embedded-0.5.16-${DIGEST}.tar`);
  if (!existsSync(file)) {
    const engine = await PGlite.create();
    await migrate(embeddedConnection(engine));
    const dump = await engine.dumpDataDir('none');
    await engine.close();
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, file);
  }
  return new Blob([readFileSync(file)]);
}

/** One database for each test, copied from a migrated template. */
function usePostgres(): () => TestDesk {
  let own: TestPostgres | null = null;
  let server = '';
  let template = '';
  let pool: pg.Pool;
  let name = '';
  let desk: TestDesk;
  beforeAll(async () => {
    const given = process.env['TEST_DATABASE_URL'];
    if (!given) own = await startPostgres();
    server = given ?? own?.url ?? '';
    template = await migratedTemplate(server);
  }, MINUTES);
  beforeEach(async () => {
    name = `merkzeit_${randomBytes(6).toString('hex')}`;
    await administer(server, `create database ${name} template ${template}`);
    pool = new pg.Pool({ connectionString: databaseAt(server, name), max: 10 });
    pool.on('error', () => undefined);
    desk = makeDesk(serverConnection(pool));
  });
  afterEach(async () => {
    await pool.end();
    await administer(server, `drop database ${name} with (force)`);
  });
  afterAll(async () => await own?.stop());
  return () => desk;
}

async function migratedTemplate(server: string): Promise<string> {
  const template = `merkzeit_template_${DIGEST}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    // Test files run at the same time: one makes the template, the others wait for it.
    await client.query('select pg_advisory_lock(730519)');
    const known = await client.query('select from pg_database where datname = $1', [template]);
    if (known.rowCount === 0) {
      const draft = `${template}_draft`;
      await client.query(`drop database if exists ${draft}`);
      await client.query(`create database ${draft}`);
      const pool = new pg.Pool({ connectionString: databaseAt(server, draft) });
      await migrate(serverConnection(pool));
      await pool.end();
      await client.query(`alter database ${draft} rename to ${template}`);
    }
  } finally {
    await client.end();
  }
  return template;
}

/** Runs a statement on the maintenance database of a server. */
export async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** False only where there is no PostgreSQL to test with, which is said aloud, and never on CI. */
export function postgresAtHand(): boolean {
  if (process.env['TEST_DATABASE_URL'] || postgresInstalled()) return true;
  const sentence =
    'NOT TESTED ON POSTGRESQL: install it (Debian: apt-get install postgresql) or set TEST_DATABASE_URL.';
  if (process.env['CI']) throw new Error(sentence);
  process.stderr.write(`\n*** ${sentence} ***\n`);
  return false;
}

/** Every row of every table, for comparing before and after. */
export async function everything(desk: Desk): Promise<Record<string, readonly Record<string, unknown>[]>> {
  const tables = await rowsOf<{ name: string }>(
    desk,
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1`,
  );
  const content: Record<string, readonly Record<string, unknown>[]> = {};
  for (const { name } of tables) {
    const rows = await rowsOf<{ row: Record<string, unknown> }>(
      desk,
      `select to_jsonb(t) as row from ${name} t order by 1`,
    );
    content[name] = rows.map(({ row }) => row);
  }
  return content;
}

/** Rows of a statement. */
export async function rowsOf<T>(desk: Desk, statement: string): Promise<readonly T[]> {
  return await rowsOfConnection<T>(desk.db, sql.raw(statement));
}
