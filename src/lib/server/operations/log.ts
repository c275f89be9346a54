import { pino, stdTimeFunctions, type DestinationStream } from 'pino';
import type { ProblemMessage } from '#lib/progress/wire/problem.ts';
import type { LogLevel } from '../settings.ts';

/** One request, without anything by which a person could be found. */
export interface RequestLine {
  /** Of a closed list; see observe.ts. */
  readonly method: string;
  /** Id of the route, never the path: paths can hold ids. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  /** Of `shortNetwork`. */
  readonly network: string;
}

/** One unexpected error: which and where, never its message, which can contain what was stored. */
export interface ErrorLine extends Pick<RequestLine, 'method' | 'route' | 'status'> {
  readonly kind: string;
  readonly sqlState: string | null;
  readonly frames: readonly string[];
}

export interface Log {
  request(line: RequestLine): void;
  error(line: ErrorLine): void;
  /** An error on a tablet, as the person has agreed to report it. */
  problem(line: ProblemMessage): void;
}

/** Writes a line of JSON each: requests to `out` at level `info`, errors to `complaints` at `info` and `error`. */
export function makeLog(level: LogLevel, out: DestinationStream, complaints: DestinationStream): Log {
  const options = {
    level: level === 'off' ? 'silent' : level,
    // No host, no process: the operator's log knows them, and they are of no use elsewhere.
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const requests = pino(options, out);
  const errors = pino(options, complaints);
  return {
    request: ({ method, route, status, seconds, network }) =>
      requests.info({ method, route, status, ms: Math.round(seconds * 1000), network }),
    error: ({ method, route, status, kind, sqlState, frames }) =>
      errors.error({ method, route, status, kind, sqlState, frames }),
    problem: ({ appVersion, screen, errorName, places, engine, system }) =>
      errors.error({ tablet: { appVersion, screen, errorName, places, engine, system } }),
  };
}
