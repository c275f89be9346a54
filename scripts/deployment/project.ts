/** What the files of deploy/ must agree with: read from the code and its documents. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What is wrong, one sentence each, with the file in front. */
export type Findings = readonly string[];

export interface Project {
  /** Whether there is such a file or folder, from the top folder. */
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => string;
  /** The oldest major version of Node that package.json accepts. */
  readonly oldestNode: number;
  /** Milliseconds between SIGTERM and closing what is still open. */
  readonly graceMs: number;
  /** Bytes of the largest message. */
  readonly bodyLimit: number;
  /** Whether the server answers at this path. */
  readonly answers: (path: string) => boolean;
  /** Why a variable of the environment is not one of the server's; null where it is. */
  readonly unknown: (variable: string) => string | null;
}

/** Read by the web server's adapter, not by our code. */
const OF_THE_ADAPTER = ['ADDRESS_HEADER', 'XFF_DEPTH'];
const OF_NODE = ['NODE_ENV'];

export const ROOT = resolve(import.meta.dirname, '../..');
/** Node closes a connection on which nothing happened for so long: the default of its http server. */
export const NODE_KEEP_ALIVE_SECONDS = 5;
/** With the embedded database, at the very first start (docs/operating.md). */
export const FIRST_START_BYTES = 900 * 1024 ** 2;

export function readProject(root: string = ROOT): Project {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const server = read('server.mjs');
  const code = `${server}\n${read('src/lib/server/settings.ts')}`;
  const documented = [...read('docs/operating.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  return {
    has: (path) => existsSync(join(root, path)),
    read,
    oldestNode: Number(found(/^>=(\d+)/, engines.node)),
    graceMs: Number(found(/GRACE_MS = ([\d_]+)/, server).replaceAll('_', '')),
    bodyLimit: bytes(found(/BODY_SIZE_LIMIT \|\|= '(\w+)'/, server)),
    answers: (path) =>
      existsSync(join(root, 'src/routes', path, '+server.ts')) ||
      readdirSync(join(root, 'src/routes'), { recursive: true, encoding: 'utf8' }).includes(
        `${path.slice(1)}/+page.svelte`,
      ),
    unknown: (variable) => {
      if (OF_NODE.includes(variable)) return null;
      if (!documented.includes(variable)) return `${variable} is not in the table of docs/operating.md`;
      const isRead = new RegExp(`\\b${variable}\\b`).test(code) || OF_THE_ADAPTER.includes(variable);
      return isRead ? null : `${variable} is read by neither server.mjs nor src/lib/server/settings.ts`;
    },
  };
}

function found(pattern: RegExp, text: string): string {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`Nothing in the sources fits ${String(pattern)}.`);
  return value;
}

/** `9M`, `9m`, `9MiB`, `512m`: bytes, by 1024. `9MB` is something else to Caddy, and NaN here. */
export function bytes(text: string): number {
  const [, number, unit = ''] = /^(\d+)([kmg]?)(?:ib)?$/i.exec(text) ?? [];
  return Number(number) * 1024 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase());
}

/** `20s`, `1m`, `20`: seconds; NaN for anything else. */
export function seconds(text: string): number {
  const [, number, unit] = /^(\d+)(s|m|min)?$/.exec(text) ?? [];
  return Number(number) * (unit === undefined || unit === 's' ? 1 : 60);
}

/** A name whose value opens something. */
export const isSecret = (name: string): boolean =>
  /SECRET|PASSWORD|TOKEN|_KEY$|DATABASE_URL|SMTP_URL/.test(name);
