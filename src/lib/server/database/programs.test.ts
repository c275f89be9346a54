import { afterEach, expect, it, vi } from 'vitest';
import { sql } from 'drizzle-orm';
import { connectAlone } from './open.ts';
import { dumpServer, runOnServer } from './programs.ts';
import { rowsOf } from './connection.ts';
import { onEachInstallation } from '../testing/installations.ts';

afterEach(() => vi.unstubAllEnvs());

async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _chunk of chunks);
}

onEachInstallation("PostgreSQL's programs", ({ fresh }) => {
  it('change all or nothing, and say nothing of what is stored', async () => {
    const { databaseUrl, ...rest } = await fresh();
    if (databaseUrl === null) return;
    const tables = async (): Promise<number> => {
      const database = await connectAlone({ ...rest, databaseUrl });
      const rows = await rowsOf(database.db, sql`select from pg_tables where schemaname = 'public'`);
      await database.close();
      return rows.length;
    };
    const begin = 'begin;\ncreate table one (n int primary key);\n';
    async function* breakingOff(): AsyncGenerator<string> {
      yield await Promise.resolve(`${begin}copy one from stdin;\n1\n`);
      throw new Error('the file broke off');
    }
    async function* wrong(): AsyncGenerator<string> {
      yield await Promise.resolve(`${begin}copy one from stdin;\nA123456780\n\\.\ncommit;\n`);
    }
    async function* right(): AsyncGenerator<string> {
      yield await Promise.resolve(`${begin}commit;\n`);
    }
    await expect(runOnServer(databaseUrl, breakingOff())).rejects.toThrow('the file broke off');
    const failed = runOnServer(databaseUrl, wrong());
    await expect(failed).rejects.toThrow(/psql ist gescheitert: .*22P02/);
    await expect(failed).rejects.not.toThrow(/A123456780/);
    expect(await tables()).toBe(0);
    await runOnServer(databaseUrl, right());
    expect(await tables()).toBe(1);
  });

  it('are missed with a sentence that says what to install', async () => {
    const url = 'postgresql://127.0.0.1:1/x';
    vi.stubEnv('PATH', '/nowhere');
    await expect(drain(dumpServer(url))).rejects.toThrow(
      /pg_dump lässt sich nicht starten \(ENOENT\).*postgresql-client/,
    );
    async function* nothing(): AsyncGenerator<string> {
      yield await Promise.resolve('');
    }
    await expect(runOnServer(url, nothing())).rejects.toThrow(/psql lässt sich nicht starten/);
  });
});
