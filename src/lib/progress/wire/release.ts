/** By consent of its own: the letter for a doctor, for a limited time; the server cannot read it. */
import * as v from 'valibot';
import { Bytes16, ciphertext, EmptyMessage, Moment, parser } from './parser.ts';

/** For how many days a letter may be opened. */
export const RELEASE_DAYS = Object.freeze([1, 7, 30, 90] as const);

/** About 3 MB of ciphertext; a letter takes less than 200 kB. */
const MOST_CHARACTERS = 4_000_000;

export const ReleaseMessage = v.strictObject({
  /** Derived from the code (release/code.ts); the server finds the letter by it and can derive nothing from it. */
  id: Bytes16,
  days: v.picklist(RELEASE_DAYS),
  /** The letter under a key derived from the code (AES-256-GCM). */
  ciphertext: ciphertext(MOST_CHARACTERS),
});

/** Ends a release before its time: the server deletes its letter at once. */
export const ReleaseEndMessage = v.strictObject({ id: Bytes16 });

/** Asks which releases are open and when they were opened. */
export const ReleasesMessage = EmptyMessage;

/** A doctor's browser asks for a letter, without any key. */
export const ReleaseOpenMessage = v.strictObject({ id: Bytes16 });

export const ReleaseReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('stored'), expiresAt: Moment }),
  v.strictObject({
    outcome: v.literal('refused'),
    /** `tooMany`: ten are open already. `taken`: another release has this id. */
    reason: v.picklist(['notActivated', 'tooMany', 'taken']),
  }),
]);

export const ReleaseEndReply = v.strictObject({ outcome: v.literal('stored') });

export const ReleasesReply = v.strictObject({
  outcome: v.literal('found'),
  releases: v.pipe(
    v.array(
      v.strictObject({
        id: Bytes16,
        expiresAt: Moment,
        /** When it was opened, oldest first. */
        openings: v.array(Moment),
      }),
    ),
    v.maxLength(100),
  ),
});

export const ReleaseOpenReply = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('found'),
    ciphertext: ciphertext(MOST_CHARACTERS),
    expiresAt: Moment,
  }),
  /** `unknown`: never there, over, or ended: the server does not tell which. */
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['unknown', 'tooMany']) }),
]);

export type ReleaseMessage = v.InferOutput<typeof ReleaseMessage>;
export type ReleaseReply = v.InferOutput<typeof ReleaseReply>;
export type ReleaseEndMessage = v.InferOutput<typeof ReleaseEndMessage>;
export type ReleaseEndReply = v.InferOutput<typeof ReleaseEndReply>;
export type ReleasesMessage = EmptyMessage;
export type ReleasesReply = v.InferOutput<typeof ReleasesReply>;
export type ReleaseOpenMessage = v.InferOutput<typeof ReleaseOpenMessage>;
export type ReleaseOpenReply = v.InferOutput<typeof ReleaseOpenReply>;

export const RELEASE_PATH = '/api/release';
export const RELEASE_END_PATH = '/api/release/end';
export const RELEASES_PATH = '/api/release/list';
/** Without any key. */
export const RELEASE_OPEN_PATH = '/api/release/open';

export const parseReleaseMessage = parser(ReleaseMessage);
export const parseReleaseReply = parser(ReleaseReply);
export const parseReleaseEndMessage = parser(ReleaseEndMessage);
export const parseReleaseEndReply = parser(ReleaseEndReply);
export const parseReleasesMessage = parser(ReleasesMessage);
export const parseReleasesReply = parser(ReleasesReply);
export const parseReleaseOpenMessage = parser(ReleaseOpenMessage);
export const parseReleaseOpenReply = parser(ReleaseOpenReply);
