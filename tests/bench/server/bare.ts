/**
 * What the same PostgreSQL takes from the same Node without a server in between: one prepared insert a message, in a
 * process of its own: `node scripts/run.mjs tests/bench/server/bare.ts ORDER`. Prints one line, rows a second.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { kvnrOf, messageOf } from './people.ts';

export interface BareOrder {
  readonly databaseUrl: string;
  /** As many as the server's pool has. */
  readonly poolSize: number;
  readonly concurrency: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

const TABLE = `create table if not exists bare (id uuid primary key, tests_done int, last_test_date date,
  tests_remaining int, start_date date, kvnr text)`;
const INSERT = 'insert into bare values ($1, $2, $3, $4, $5, $6)';

export async function main([text = '{}']: readonly string[]): Promise<number> {
  const order = JSON.parse(text) as BareOrder;
  const pool = new pg.Pool({ connectionString: order.databaseUrl, max: order.poolSize });
  await pool.query(TABLE);
  const kvnrs = Array.from({ length: 1000 }, (_, n) => kvnrOf(n));
  let n = 0;
  let counted = 0;
  const from = performance.now() + order.warmUpSeconds * 1000;
  const until = from + order.seconds * 1000;
  const loop = async (): Promise<void> => {
    while (performance.now() < until) {
      n += 1;
      const message = messageOf({ kvnr: kvnrs[n % kvnrs.length] ?? '' }, n % 13);
      const { testsDone, lastTestDate, testsRemaining, startDate, kvnr } = message;
      const values = [randomUUID(), testsDone, lastTestDate, testsRemaining, startDate, kvnr];
      await pool.query({ name: 'insert', text: INSERT, values });
      const at = performance.now();
      if (at >= from && at < until) counted += 1;
    }
  };
  await Promise.all(Array.from({ length: order.concurrency }, loop));
  await pool.end();
  console.log(JSON.stringify(counted / order.seconds));
  return 0;
}
