import { resolve } from 'node:path';

/** How this server was started. docs/operating.md explains each to the operator. */
export interface Settings {
  /** Absolute path: the embedded database and the server's secret live below. DATA_DIR, else ./data. */
  readonly dataDirectory: string;
  /** Address of a PostgreSQL server; null for the embedded database. DATABASE_URL. */
  readonly databaseUrl: string | null;
  /** Newest secret given from outside; null when it is kept in a file below `dataDirectory`. MERKZEIT_SECRET. */
  readonly secret: string | null;
  /** The secrets before it, newest first. MERKZEIT_SECRET_OLD, separated by blanks. */
  readonly olderSecrets: readonly string[];
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
  /** Header in which a proxy hands on the client's address, in lower case; null without. ADDRESS_HEADER. */
  readonly addressHeader: string | null;
  /** From which end-most proxy `X-Forwarded-For` counts. XFF_DEPTH. */
  readonly forwardedDepth: number;
  /** What is logged: nothing, errors, or each request too. MERKZEIT_LOG. */
  readonly log: LogLevel;
  /** Where the numbers for the supervision are told; null where they are not. METRICS_PORT and METRICS_HOST. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** Absolute path of the folder for the daily backups; null without. MERKZEIT_BACKUP_DIR. */
  readonly backupDirectory: string | null;
}

export const LOG_LEVELS = ['off', 'error', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A setting cannot be what it is. The message is for the operator's terminal. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** Reads the environment; an empty variable counts as absent. Throws SettingError. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string): string | null => environment[name]?.trim() || null;
  const dataDirectory = resolve(given('DATA_DIR') ?? 'data');
  const backupDirectory = given('MERKZEIT_BACKUP_DIR');
  return {
    dataDirectory,
    contentDirectory: resolve(given('MERKZEIT_CONTENT') ?? `${dataDirectory}/content`),
    databaseUrl: given('DATABASE_URL'),
    secret: given('MERKZEIT_SECRET'),
    olderSecrets: given('MERKZEIT_SECRET_OLD')?.split(/\s+/) ?? [],
    origin: (given('ORIGIN') ?? 'http://localhost:3000').replace(/\/+$/, ''),
    demo: given('MERKZEIT_DEMO') === '1',
    smtpUrl: given('MERKZEIT_SMTP_URL'),
    mailFrom: given('MERKZEIT_MAIL_FROM'),
    pushOrigins: given('MERKZEIT_PUSH_ORIGINS')?.split(/\s+/) ?? [],
    addressHeader: given('ADDRESS_HEADER')?.toLowerCase() ?? null,
    forwardedDepth: forwardedDepthOf(given('XFF_DEPTH') ?? '1'),
    log: logLevelOf(given('MERKZEIT_LOG') ?? 'error'),
    metrics: metricsAt(given('METRICS_PORT'), given('METRICS_HOST') ?? '127.0.0.1'),
    backupDirectory: backupDirectory === null ? null : resolve(backupDirectory),
  };
}

function logLevelOf(text: string): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text);
  if (level === undefined) throw new SettingError(`MERKZEIT_LOG kennt nur ${LOG_LEVELS.join(', ')}.`);
  return level;
}

function forwardedDepthOf(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new SettingError('XFF_DEPTH muss eine Zahl von 1 bis 99 sein.');
  return Number(text);
}

function metricsAt(port: string | null, host: string): Settings['metrics'] {
  if (port === null) return null;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new SettingError('METRICS_PORT muss die Nummer eines Anschlusses sein.');
  return { port: Number(port), host };
}
