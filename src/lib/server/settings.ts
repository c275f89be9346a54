import { resolve } from 'node:path';

/** How this server was started. docs/operating.md explains each to the operator. */
export interface Settings {
  /** Absolute path: the embedded database and the server's secret live below. DATA_DIR, else ./data. */
  readonly dataDirectory: string;
  /** Address of a PostgreSQL server; null for the embedded database. DATABASE_URL. */
  readonly databaseUrl: string | null;
  /** Master secret given from outside; null when it is kept in a file below `dataDirectory`. MERKZEIT_SECRET. */
  readonly secret: string | null;
  /** Scheme, name and port as browsers see them, without a slash at the end. ORIGIN. */
  readonly origin: string;
  /** Whether to keep a practice to try things with. MERKZEIT_DEMO=1. */
  readonly demo: boolean;
}

/** Reads the environment; an empty variable counts as absent. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string): string | null => environment[name]?.trim() || null;
  return {
    dataDirectory: resolve(given('DATA_DIR') ?? 'data'),
    databaseUrl: given('DATABASE_URL'),
    secret: given('MERKZEIT_SECRET'),
    origin: (given('ORIGIN') ?? 'http://localhost:3000').replace(/\/+$/, ''),
    demo: given('MERKZEIT_DEMO') === '1',
  };
}
