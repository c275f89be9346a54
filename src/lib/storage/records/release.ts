import * as v from 'valibot';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/**
 * How a release stands. `waiting`: the server has not answered yet, so the code opens nothing. `open`: the server has the
 * letter. `ending`: ended by the person, the server has not said so yet. `ended`: the letter is deleted there. `refused`:
 * it was never taken. One whose `expiresAtIso` is past is over, whatever stands here.
 */
export const RELEASE_STATES = ['waiting', 'open', 'ending', 'ended', 'refused'] as const;

/** Why the server did not take a letter (progress/wire/release.ts). */
export const RELEASE_REFUSALS = ['notActivated', 'tooMany', 'taken'] as const;

/** A letter that was placed for a doctor, for a limited time. */
export interface Release {
  /** By which the server knows it: 16 bytes, base64url. */
  readonly id: string;
  /** The code that opens it, 18 characters; null where it was made on another tablet. */
  readonly code: string | null;
  /** When the person released it; of another tablet's: when this one learnt of it. */
  readonly createdAtIso: string;
  readonly state: (typeof RELEASE_STATES)[number];
  /** Until when it can be opened, by the server's clock; null before it has answered. */
  readonly expiresAtIso: string | null;
  /** When it was opened, oldest first, as far as the server has told. */
  readonly openedAtIso: readonly string[];
  /** Null unless `refused`. */
  readonly refusedFor: (typeof RELEASE_REFUSALS)[number] | null;
}

const schema: v.GenericSchema<unknown, Release> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  code: v.nullable(v.pipe(v.string(), v.regex(/^[0-9A-Z]{18}$/))),
  createdAtIso: v.string(),
  state: v.picklist(RELEASE_STATES),
  expiresAtIso: v.nullable(v.string()),
  openedAtIso: v.array(v.string()),
  refusedFor: v.nullable(v.picklist(RELEASE_REFUSALS)),
});

export const releases = recordType('release', schema, { keyOf: (release: Release) => release.id });

/** Newest first. */
export async function readReleases(db: Database): Promise<readonly Release[]> {
  const all = await db.all(releases);
  return all.toSorted((a, b) => b.createdAtIso.localeCompare(a.createdAtIso));
}

export async function writeRelease(db: Database, release: Release): Promise<void> {
  await db.put(releases, release);
}
