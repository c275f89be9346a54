/**
 * SQLSTATE of what passes without anybody's doing: connection, rollback by the engine, resources (a full disk too), the
 * operator's stop and start, a statement cancelled, the system's input and output, a server that only reads during a switch-over.
 */
const PASSING = /^(?:08|40|53|57|58)...$|^25006$/;

/** Of the system: nobody listens, nobody answers, no room. */
const SYSTEM = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'EIO',
  'ENETUNREACH',
  'ENOSPC',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What the driver says of a connection, without any code. */
const SAID = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'timeout exceeded when trying to connect',
  'Query read timeout',
]);

const NAMES = new Set(['DatabaseUnreachableError', 'SignInUnavailableError']);

/** Whether an error says that the database cannot be used now, and that the same request may do well later. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    PASSING.test(code) ||
    SYSTEM.has(code) ||
    SAID.has(error.message) ||
    NAMES.has(error.name) ||
    isOutage(error.cause)
  );
}
