import * as v from 'valibot';
import type { Outcome } from '#lib/domain/outcome.ts';
import { personSchema, type Person } from '#lib/domain/person.ts';
import { sessionSchema, type Session } from '#lib/domain/session.ts';
import { trialRowSchema, type TrialRow } from '#lib/domain/trial-row.ts';

/** One session in a file, to be scored outside of the app. */
export interface Recording {
  readonly session: Session;
  readonly rows: readonly TrialRow[];
  /** Null where the file names nobody. */
  readonly person: Person | null;
}

const schema = v.strictObject({
  session: sessionSchema,
  rows: v.array(trialRowSchema),
  person: v.optional(v.nullable(personSchema), null),
});

/** Reads one session from parsed JSON; a key that is not known is an error, as in the app. */
export function readRecording(value: unknown): Outcome<Recording, string> {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, reason: `at “${v.getDotPath(issue) ?? 'the top'}”: ${issue.message}` };
}
