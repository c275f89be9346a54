import type { IsoDate } from '#lib/domain/calendar.ts';

/** Which wording of a public text this is. A changed word is another version, with its day. */
export interface PolicyEdition {
  /** From 1. */
  readonly version: number;
  /** Day from which these words hold. */
  readonly asOf: IsoDate;
}

const FIRST: PolicyEdition = Object.freeze({ version: 1, asOf: '2026-11-23' as IsoDate });

/** editions.test.ts holds the words of each version: it fails when words change and the version does not. */
export const EDITIONS = Object.freeze({ privacy: FIRST, terms: FIRST, record: FIRST });
