import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCluster, postgresInstalled, type Cluster } from '../testing/postgres.ts';
import { rowsOf, type Database } from './connection.ts';
import { isOutage } from './outage.ts';
import { openPostgres } from './postgres.ts';

describe.skipIf(!postgresInstalled())('a PostgreSQL server that goes away', { timeout: 60_000 }, () => {
  let server: Cluster;
  let database: Database;
  beforeAll(async () => {
    const made = await makeCluster({ isDurable: false });
    if (made === null) throw new Error('PostgreSQL is not installed.');
    server = made;
    await server.start();
    database = await openPostgres(server.url, { patienceMs: 500 });
    await database.db.execute(sql`create table one (n int primary key)`);
  });
  afterAll(async () => {
    await database.close();
    await server.remove();
  });

  const insert = async (n: number): Promise<unknown> =>
    await database.db.execute(sql`insert into one values (${n})`);
  const reason = async (asked: Promise<unknown>): Promise<unknown> =>
    await asked.then(
      () => 'answered',
      (error: unknown) => (isOutage(error) ? 'away' : error),
    );
  /** Once it answers again. */
  const answered = async (): Promise<void> =>
    await expect.poll(async () => await reason(database.db.execute(sql`select 1`))).toBe('answered');

  it('is given up after a while when it hangs, and asked again when it is back', async () => {
    await insert(1);
    server.pause();
    const reasons = await Promise.all(
      Array.from({ length: 30 }, async (_, i) => await reason(insert(100 + i))),
    );
    expect(new Set(reasons)).toEqual(new Set(['away']));
    server.resume();
    await answered();
    await insert(2);
    expect(await rowsOf<{ n: number }>(database.db, sql`select n from one where n < 100 order by n`)).toEqual(
      [{ n: 1 }, { n: 2 }],
    );
  });

  it('gets its connections back also where a transaction could not even begin', async () => {
    server.pause();
    const begun = Array.from(
      { length: 15 },
      async () => await reason(database.db.transaction(async (tx) => await tx.execute(sql`select 1`))),
    );
    expect(new Set(await Promise.all(begun))).toEqual(new Set(['away']));
    server.resume();
    await answered();
    const all = Array.from({ length: 15 }, async (_, i) => await insert(50 + i));
    await expect(Promise.all(all)).resolves.toHaveLength(15);
  });

  it.each([
    ['stopped', async () => await server.stop()],
    ['killed', async () => await server.kill9()],
  ])('is asked again by itself when it was %s and is started', async (_, away) => {
    const broken = reason(
      database.db.transaction(async (tx) => {
        await tx.execute(sql`select 1`);
        await away();
        await tx.execute(sql`select 1`);
      }),
    );
    expect(await broken).toBe('away');
    const reasons = await Promise.all(
      Array.from({ length: 15 }, async (_, i) => await reason(insert(200 + i))),
    );
    expect(new Set(reasons)).toEqual(new Set(['away']));
    await server.start();
    await answered();
    const all = Array.from({ length: 15 }, async (_, i) => await reason(insert(300 + i)));
    expect(new Set(await Promise.all(all))).toEqual(new Set(['answered']));
    await database.db.execute(sql`delete from one where n >= 300`);
  });

  it('does not leave a transaction open in which what comes later is lost', async () => {
    const half = database.db.transaction(async (tx) => {
      await tx.execute(sql`insert into one values (10)`);
      server.pause();
      await tx.execute(sql`insert into one values (11)`);
    });
    expect(await reason(half)).toBe('away');
    server.resume();
    await answered();
    await Promise.all(Array.from({ length: 20 }, async (_, i) => await insert(20 + i)));
    const other = await openPostgres(server.url);
    const seen = await rowsOf<{ n: number }>(
      other.db,
      sql`select n from one where n between 10 and 40 order by n`,
    );
    await other.close();
    expect(seen.map(({ n }) => n)).toEqual(Array.from({ length: 20 }, (_, i) => 20 + i));
  });
});

describe('an error of the database', () => {
  it.each([
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), true],
    [Object.assign(new Error('x'), { code: '53100' }), true],
    [Object.assign(new Error('x'), { code: '57P03' }), true],
    [Object.assign(new Error('x'), { code: '40P01' }), true],
    [new Error('failed query', { cause: new Error('Query read timeout') }), true],
    [Object.assign(new Error('x'), { code: '23505' }), false],
    [Object.assign(new Error('x'), { code: '22P02' }), false],
    [Object.assign(new Error('x'), { code: '42601' }), false],
    [new TypeError('x is undefined'), false],
    ['Query read timeout', false],
    [undefined, false],
  ])('%s is away: %s', (error, isAway) => {
    expect(isOutage(error)).toBe(isAway);
  });
});
