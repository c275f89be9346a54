const UNIQUE_VIOLATION = '23505';

/** SQLSTATE of a database error, five characters, also where Drizzle has wrapped it; null for any other error. */
export function sqlStateOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return sqlStateOf(error.cause);
}

/** Whether a row was refused because its like exists already. */
export function isUniqueViolation(error: unknown): boolean {
  return sqlStateOf(error) === UNIQUE_VIOLATION;
}
