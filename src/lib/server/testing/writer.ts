/**
 * `node scripts/run.mjs src/lib/server/testing/writer.ts DIRECTORY`: opens the embedded database and writes rows
 * until it is killed, saying the number of each on standard output once it is acknowledged. For kill.test.ts.
 */
import { sql } from 'drizzle-orm';
import { writeSync } from 'node:fs';
import { rowsOf } from '../database/connection.ts';
import { openEmbedded } from '../database/embedded.ts';

export async function main([directory = '']: string[]): Promise<number> {
  try {
    const { db } = await openEmbedded(directory);
    await db.execute(sql`create table if not exists one (n int primary key)`);
    await db.execute(sql`create table if not exists two (n int primary key)`);
    const [last] = await rowsOf<{ n: number }>(db, sql`select coalesce(max(n), 0)::int as n from one`);
    for (let n = (last?.n ?? 0) + 1; ; n++) {
      await db.transaction(async (tx) => {
        await tx.execute(sql`insert into one values (${n})`);
        await tx.execute(sql`insert into two values (${n})`);
      });
      writeSync(1, `${n}\n`);
    }
  } catch (error) {
    writeSync(2, `${error instanceof Error ? error.message : 'failed'}\n`);
    return 1;
  }
}
