import { sqlStateOf } from './violation.ts';

/**
 * SQLSTATE of what passes by itself, or when the operator makes room: connection lost (08), no resources, disk or
 * connections left (53), shutting down, starting or cancelled (57P0x, 57014).
 */
const AWAY_STATES = /^(08|53|57P0|57014)/;
/** Of Node's sockets and disks. */
const AWAY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOSPC',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);
/** Errors of `pg` that have no code. */
const AWAY_MESSAGES =
  /^(Query read timeout|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** Whether the database could not answer, or take anything more, just now: to be tried again, and no mistake of ours. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const state = sqlStateOf(error);
  if (state !== null && (AWAY_CODES.has(state) || AWAY_STATES.test(state))) return true;
  return AWAY_MESSAGES.test(error.message) || isDatabaseAway(error.cause);
}
