import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onEachEngine, rowsOf } from '../testing/engines.ts';
import { DatabaseNewerError, migrate, MigrationChangedError, MIGRATIONS, type Migration } from './migrate.ts';

const NEXT: Migration = {
  name: '9999_next',
  digest: 'x',
  statements: ['create table next_one (id uuid primary key)'],
};
const BROKEN: Migration = {
  name: '9999_broken',
  digest: 'x',
  statements: [...NEXT.statements, 'create table no('],
};

describe('the history', () => {
  it('is what drizzle-kit wrote, in its order', () => {
    const folder = join(import.meta.dirname, '../migrations');
    const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
      entries: { tag: string }[];
    };
    expect(MIGRATIONS.map(({ name }) => name)).toEqual(journal.entries.map(({ tag }) => tag));
    expect(readdirSync(folder).filter((file) => file.endsWith('.sql'))).toHaveLength(MIGRATIONS.length);
  });
});

onEachEngine('migrating', (desk) => {
  async function tables(): Promise<string[]> {
    const rows = await rowsOf<{ name: string }>(
      desk(),
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    return rows.map(({ name }) => name);
  }

  async function startAfresh(): Promise<void> {
    await rowsOf(desk(), 'drop schema public cascade');
    await rowsOf(desk(), 'create schema public');
  }

  it('applies what is new and nothing twice', async () => {
    expect(await migrate(desk().db)).toEqual([]);
    await startAfresh();
    expect(await migrate(desk().db)).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await migrate(desk().db)).toEqual([]);
    expect(await tables()).toContain('participant');
  });

  it('survives several processes that start at once', async () => {
    await startAfresh();
    const applied = await Promise.all(Array.from({ length: 4 }, async () => await migrate(desk().db)));
    expect(applied.flat()).toEqual(MIGRATIONS.map(({ name }) => name));
  });

  it('leaves the old state whole when a step fails', async () => {
    await expect(migrate(desk().db, [...MIGRATIONS, BROKEN])).rejects.toThrow();
    expect(await tables()).not.toContain('next_one');
    expect(await migrate(desk().db)).toEqual([]);
  });

  it('refuses a database of a newer or another edition', async () => {
    const [first] = MIGRATIONS;
    if (first === undefined) throw new Error('no migration');
    await expect(migrate(desk().db, [{ ...first, digest: 'changed' }])).rejects.toThrow(
      MigrationChangedError,
    );
    await startAfresh();
    await migrate(desk().db, [...MIGRATIONS, NEXT]);
    await expect(migrate(desk().db)).rejects.toThrow(DatabaseNewerError);
    await startAfresh();
    await migrate(desk().db);
  });
});
