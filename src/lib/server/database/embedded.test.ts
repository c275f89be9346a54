import { sql } from 'drizzle-orm';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, fsyncSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf, type Connection } from './connection.ts';
import { openEmbedded } from './embedded.ts';
import { DatabaseInUseError } from './lock.ts';

const MINUTE = 60_000;
let directory = '';
let syncs = 0;

beforeAll(async () => {
  directory = join(mkdtempSync(join(tmpdir(), 'merkzeit-embedded-')), 'database');
  await (await openCounting()).close();
}, MINUTE);
afterAll(() => rmSync(join(directory, '..'), { recursive: true }));

async function openCounting() {
  return await openEmbedded(directory, (descriptor) => {
    syncs++;
    fsyncSync(descriptor);
  });
}

async function numbers(db: Connection, table: string): Promise<number[]> {
  return (await rowsOf<{ n: number }>(db, sql.raw(`select n from ${table} order by n`))).map(({ n }) => n);
}

/** A process that writes until it is killed; `acknowledged` grows as it says what is stored. */
function startWriter() {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'src/lib/server/testing/writer.ts', directory]);
  const writer = { child, acknowledged: 0, said: '', complained: '' };
  child.stdout.on('data', (data: Buffer) => {
    writer.said += data.toString();
    const whole = writer.said.slice(0, writer.said.lastIndexOf('\n'));
    writer.acknowledged = Number(whole.slice(whole.lastIndexOf('\n') + 1)) || writer.acknowledged;
  });
  child.stderr.on('data', (data: Buffer) => (writer.complained += data.toString()));
  return writer;
}

async function ended(child: ChildProcess): Promise<void> {
  // `close`, not `exit`: what was written before the end has arrived by then.
  await new Promise((resolve) => child.once('close', resolve));
}

describe('the embedded database', () => {
  it('syncs to the disk for every commit', async () => {
    const { db, close } = await openCounting();
    await db.execute(sql`create table counted (n int)`);
    const before = syncs;
    for (let n = 0; n < 20; n++) await db.execute(sql`insert into counted values (${n})`);
    expect(syncs - before).toBeGreaterThanOrEqual(20);
    await close();
  });

  it(
    'is refused to a second process, with a sentence that says what to do',
    { timeout: MINUTE },
    async () => {
      const { close } = await openEmbedded(directory);
      await expect(openEmbedded(directory)).rejects.toThrow(DatabaseInUseError);
      const writer = startWriter();
      await ended(writer.child);
      expect(writer.child.exitCode).toBe(1);
      expect(writer.said).toBe('');
      expect(writer.complained).toMatch(
        /schon in Benutzung.*Beenden Sie das andere Merkzeit.*DATA_DIR.*DATABASE_URL/,
      );
      await close();
      expect(existsSync(join(directory, 'in-use.json'))).toBe(false);
    },
  );

  it('is refused while another machine that shares the directory is alive, and free once it is not', async () => {
    const file = join(directory, 'in-use.json');
    writeFileSync(file, JSON.stringify({ pid: 1, host: 'another-container' }));
    await expect(openEmbedded(directory)).rejects.toThrow(/Prozess 1 auf another-container/);
    utimesSync(file, new Date(), new Date(Date.now() - MINUTE));
    await (await openEmbedded(directory)).close();
  });

  it(
    'loses no acknowledged row when its process is killed while writing',
    { timeout: 3 * MINUTE },
    async () => {
      for (const rows of [7, 90]) {
        const writer = startWriter();
        const first = await new Promise<number>((resolve, reject) => {
          writer.child.once('close', () => reject(new Error(writer.complained)));
          writer.child.stdout.once('data', (data: Buffer) => resolve(Number.parseInt(data.toString(), 10)));
        });
        while (writer.acknowledged < first + rows) await new Promise((resolve) => setTimeout(resolve, 5));
        writer.child.kill('SIGKILL');
        await ended(writer.child);
        const { db, close } = await openEmbedded(directory);
        const one = await numbers(db, 'one');
        expect(one.length).toBeGreaterThanOrEqual(writer.acknowledged);
        expect(one).toEqual(one.map((_, i) => i + 1));
        expect(await numbers(db, 'two')).toEqual(one);
        await close();
      }
    },
  );
});
