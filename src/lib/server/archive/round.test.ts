import { sql } from 'drizzle-orm';
import { mkdirSync, readdirSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Connection } from '../database/connection.ts';
import { rowsOf } from '../testing/engines.ts';
import { onEachInstallation } from '../testing/installations.ts';
import { restore } from './restore.ts';
import { backUpDaily } from './round.ts';

onEachInstallation('the backup of a running server', ({ folder, fresh, started, at }) => {
  /** Two rows a transaction, until it is told to end; how many there were. */
  function write(db: Connection): () => Promise<number> {
    const wish = { isOver: false };
    const writing = (async () => {
      let n = 0;
      while (!wish.isOver) {
        n += 1;
        // As between two requests: the embedded engine lets nothing else run while promises alone are waited for.
        await new Promise((resolve) => setImmediate(resolve));
        await db.transaction(async (tx) => {
          await tx.execute(sql`insert into one values (${n})`);
          await tx.execute(sql`insert into two values (${n})`);
        });
      }
      return n;
    })();
    return async () => {
      wish.isOver = true;
      return await writing;
    };
  }

  it('is of one moment: of what was written meanwhile it has whole transactions, without a gap', async () => {
    const settings = { ...(await started()), backupDirectory: join(folder(), 'daily') };
    const complaints: string[] = [];
    const written = await at(settings, async ({ db, keys }, database) => {
      await db.execute(sql`create table one (n int primary key)`);
      await db.execute(sql`create table two (n int primary key)`);
      const endWriting = write(db);
      const end = backUpDaily(settings, database, keys, (line) => void complaints.push(line));
      await end();
      return await endWriting();
    });
    expect(complaints).toEqual([]);
    const [name = ''] = readdirSync(settings.backupDirectory);
    expect(readdirSync(settings.backupDirectory)).toHaveLength(1);

    const other = await fresh();
    mkdirSync(other.dataDirectory, { recursive: true });
    cpSync(join(settings.dataDirectory, 'secret.key'), join(other.dataDirectory, 'secret.key'));
    await restore(other, join(settings.backupDirectory, name), false);
    await at(other, async (desk) => {
      const numbers = async (table: string): Promise<number[]> =>
        (await rowsOf<{ n: number }>(desk, `select n from ${table} order by n`)).map(({ n }) => n);
      const one = await numbers('one');
      expect(one).toEqual(one.map((_, i) => i + 1));
      expect(await numbers('two')).toEqual(one);
      expect(one.length).toBeLessThan(written);
    });
  });

  it('that fails is told in a line, and leaves nothing half-made', async () => {
    const settings = { ...(await started()), backupDirectory: join(folder(), 'daily') };
    writeFileSync(settings.backupDirectory, 'a file where the folder should be');
    const complaints: string[] = [];
    await at(settings, async ({ keys }, database) => {
      await backUpDaily(settings, database, keys, (line) => void complaints.push(line))();
    });
    expect(complaints).toEqual([expect.stringMatching(/misslungen \(EEXIST\)/)]);
  });
});
