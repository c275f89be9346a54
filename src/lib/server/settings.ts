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
  /** Absolute path of the operator's own questionnaires and programmes. MERKZEIT_CONTENT, else DATA_DIR/content. */
  readonly contentDirectory: string;
  /** Address of the mail server, `smtp://` or `smtps://` with name and password; null without e-mail. MERKZEIT_SMTP_URL. */
  readonly smtpUrl: string | null;
  /** Sender of e-mails, `name@host` or `Name <name@host>`; null without e-mail. MERKZEIT_MAIL_FROM. */
  readonly mailFrom: string | null;
  /** Further push services beside those of the browsers, as origins. MERKZEIT_PUSH_ORIGINS, separated by blanks. */
  readonly pushOrigins: readonly string[];
}

/** Reads the environment; an empty variable counts as absent. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string): string | null => environment[name]?.trim() || null;
  const dataDirectory = resolve(given('DATA_DIR') ?? 'data');
  return {
    dataDirectory,
    contentDirectory: resolve(given('MERKZEIT_CONTENT') ?? `${dataDirectory}/content`),
    databaseUrl: given('DATABASE_URL'),
    secret: given('MERKZEIT_SECRET'),
    origin: (given('ORIGIN') ?? 'http://localhost:3000').replace(/\/+$/, ''),
    demo: given('MERKZEIT_DEMO') === '1',
    smtpUrl: given('MERKZEIT_SMTP_URL'),
    mailFrom: given('MERKZEIT_MAIL_FROM'),
    pushOrigins: given('MERKZEIT_PUSH_ORIGINS')?.split(/\s+/) ?? [],
  };
}
