/** An installation to be measured: where its data are, and the desk that looks into them past the server. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '#lib/server/database/connection.ts';
import { openEmbedded } from '#lib/server/database/embedded.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { openPostgres } from '#lib/server/database/postgres.ts';
import type { Desk } from '#lib/server/desk.ts';
import { deriveKeys } from '#lib/server/secrets/keys.ts';
import { ADDRESS_HEADER } from './line.ts';
import { databaseAt, type Cluster } from '#lib/server/testing/postgres.ts';

export const ENGINES = ['PostgreSQL', 'embedded'] as const;
export type Engine = (typeof ENGINES)[number];

export interface Installation {
  readonly engine: Engine;
  /** Address of its own database; null when it is embedded. */
  readonly databaseUrl: string | null;
  /** For the server (docs/operating.md). Requests name their address in a header (line.ts). */
  readonly environment: Readonly<Record<string, string>>;
  /** Hands out a desk on the same data and keys. The embedded database must not be in use meanwhile. */
  readonly look: <T>(use: (desk: Desk) => Promise<T>) => Promise<T>;
  readonly remove: () => Promise<void>;
}

/** Each in a database of its own, migrated. `cluster` must be running; it is needed for PostgreSQL alone. `below`: the folder of its folder. */
export async function install(engine: Engine, cluster: Cluster, below = tmpdir()): Promise<Installation> {
  const secret = randomBytes(32);
  const keys = deriveKeys(secret);
  const dataDir = await mkdtemp(join(below, 'merkzeit-bench-'));
  const databaseUrl = engine === 'PostgreSQL' ? await newDatabase(cluster) : null;
  const open = async (): Promise<Database> => {
    if (databaseUrl === null) return await openEmbedded(join(dataDir, 'database'));
    return await openPostgres(databaseUrl, { application: 'merkzeit bench' });
  };
  const look: Installation['look'] = async (use) => {
    const database = await open();
    try {
      return await use({ db: database.db, keys, now: () => new Date() });
    } finally {
      await database.close();
    }
  };
  await look(async ({ db }) => await migrate(db));
  return {
    engine,
    databaseUrl,
    environment: {
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? '',
      MERKZEIT_SECRET: secret.toString('hex'),
      ADDRESS_HEADER,
    },
    look,
    remove: async () => await rm(dataDir, { recursive: true, force: true }),
  };
}

async function newDatabase(cluster: Cluster): Promise<string> {
  const name = `bench_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return databaseAt(cluster.url, name);
}
