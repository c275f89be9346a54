/**
 * What a problem of the data does. `none`: nothing. `counted-once`: of equal ones a single one counts. `left-out`: it
 * is not scored. `unusable`: the session is scored, but no value of it counts. `refused`: the session has no score.
 */
export type ProblemEffect = 'none' | 'counted-once' | 'left-out' | 'unusable' | 'refused';

/** Every kind of problem that the data of a person can have, and what it does. The app itself makes none of them. */
export const PROBLEM_EFFECTS = Object.freeze({
  /** Rows stand in another order than they were made in; scoring puts them right. */
  'rows-out-of-order': 'none',
  /** The same row stands more than once, equal in every field. */
  'row-doubled': 'counted-once',
  /** Rows with one id differ: nobody knows which one is true. */
  'row-contradicting': 'unusable',
  /** A trial is missing between others of its block, or a whole block between others. */
  'row-missing': 'unusable',
  /** The id of a row does not name the place where the row says it belongs. */
  'row-misplaced': 'unusable',
  /** Test, version, picture form or seed of a row are not those of its session: it is of another one. */
  'row-of-other-plan': 'unusable',
  /** The planned trial of a row does not have the fields of this test. */
  'row-with-other-fields': 'unusable',
  /** A stamp is no finite number. */
  'stamp-not-finite': 'unusable',
  /** A stamp is below zero. */
  'stamp-negative': 'unusable',
  /** A stamp is more than a year after the page began, or more than an hour after the onset of its trial. */
  'stamp-too-far': 'unusable',
  /** An answer, the end of a picture or its onset lies before what it must follow, by more than the tolerance. */
  'stamp-before-onset': 'unusable',
  /** Rows name a session that is not there, for instance one of another person. */
  'row-of-no-session': 'left-out',
  /** The same session stands more than once, equal in every field. */
  'session-doubled': 'counted-once',
  /** Sessions with one id differ. */
  'session-contradicting': 'refused',
  /** No scorer for the test, or for this version of it. */
  'session-unknown': 'refused',
  /** The test cannot make sense of what stands in the rows. */
  'session-unreadable': 'refused',
  /** A form of a test, or a time of it, was finished more than once: repeated, or from another person. */
  'form-repeated': 'none',
  /** A session was finished after the file was made: a clock was wrong. Values do not depend on it, their order may. */
  'session-after-export': 'none',
} satisfies Record<string, ProblemEffect>);

export type ProblemKind = keyof typeof PROBLEM_EFFECTS;

/** One kind of problem, with how often it was found. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Rows, or sessions, that have it. */
  readonly count: number;
  /** Id of the first of them. */
  readonly example: string;
}

/** Whether a problem takes the value from a whole session. */
export function isSpoiling({ kind }: Problem): boolean {
  return PROBLEM_EFFECTS[kind] === 'unusable';
}

/** One problem made of the ids that have it; none for no ids. */
export function problemOf(kind: ProblemKind, ids: readonly string[], count = ids.length): readonly Problem[] {
  const [example] = ids;
  return example === undefined || count === 0 ? [] : [{ kind, count, example }];
}
