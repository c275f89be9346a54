import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Connection } from './connection.ts';

/** A migration that this database has is not the one of the same name in this version of Merkzeit. */
export class MigrationChangedError extends Error {
  override readonly name = 'MigrationChangedError';

  constructor(name: string) {
    super(
      `Die Datenbank kennt die Umstellung ${name} in anderer Fassung. Sie gehört zu einer anderen Ausgabe von ` +
        'Merkzeit: Starten Sie diese, oder spielen Sie eine Sicherung ein.',
    );
  }
}

/** The database is newer than this version of Merkzeit. */
export class DatabaseNewerError extends Error {
  override readonly name = 'DatabaseNewerError';

  constructor(name: string) {
    super(
      `Die Datenbank wurde von einer neueren Ausgabe von Merkzeit umgestellt (${name}). Starten Sie die neuere.`,
    );
  }
}

export interface Migration {
  /** Name of the file without ending; the number in front gives the order. */
  readonly name: string;
  readonly statements: readonly string[];
  /** SHA-256 of the text. */
  readonly digest: string;
}

const FILES = import.meta.glob<string>('../migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The one history, oldest first. Part of the built server, so that no file must be found at run time. */
export const MIGRATIONS: readonly Migration[] = Object.entries(FILES)
  .map(([path, text]) => ({
    name: path.replace(/^.*\/|\.sql$/g, ''),
    statements: text.split('--> statement-breakpoint'),
    digest: createHash('sha256').update(text).digest('hex'),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** What of the history a database has had, oldest first. */
export type Applied = readonly Pick<Migration, 'name' | 'digest'>[];

/** Throws where the database has never been migrated. */
export async function appliedTo(db: Connection): Promise<Applied> {
  return await db
    .select({ name: sql<string>`name`, digest: sql<string>`digest` })
    .from(sql`migration`)
    .orderBy(sql`name`);
}

/** Throws DatabaseNewerError or MigrationChangedError when a database comes from another edition than an older one. */
export function refuseUnknown(known: Applied, history: readonly Migration[] = MIGRATIONS): void {
  for (const { name, digest } of known) {
    const same = history.find((migration) => migration.name === name);
    if (same === undefined) throw new DatabaseNewerError(name);
    if (same.digest !== digest) throw new MigrationChangedError(name);
  }
}

/** What of the history is still to come. */
export function pendingAfter(
  known: Applied,
  history: readonly Migration[] = MIGRATIONS,
): readonly Migration[] {
  return history.filter(({ name }) => known.every((done) => done.name !== name));
}

/** Any constant of our own: processes that start at once on one server take turns by it. */
const LOCK = 7_305_190_226;

/**
 * Brings the database to the newest state, all in one transaction: it is the old one or the new one, never between.
 * Returns the names of what was applied.
 */
export async function migrate(db: Connection, history: readonly Migration[] = MIGRATIONS): Promise<string[]> {
  return await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(LOCK))})`);
    await tx.execute(
      sql`create table if not exists migration (name text primary key, digest text not null, applied_at timestamptz not null)`,
    );
    const known = await appliedTo(tx);
    refuseUnknown(known, history);
    for (const { name, digest, statements } of pendingAfter(known, history)) {
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.execute(
        sql`insert into migration (name, digest, applied_at) values (${name}, ${digest}, now())`,
      );
    }
    return pendingAfter(known, history).map(({ name }) => name);
  });
}
