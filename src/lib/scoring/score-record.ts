import { ageOn, type IsoDate } from '#lib/domain/calendar.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { canonical, shortCode } from './check-code.ts';
import { courseOf, type CompareMean, type Course, type CourseReferences } from './course/course.ts';
import type { CompositeDefinition } from './course/composite.ts';
import type { SessionResult } from './course/occasions.ts';
import { compare, type NormPerson } from './norms/compare.ts';
import { loadPacks } from './norms/library.ts';
import type { NormPack } from './norms/pack.ts';
import { problemOf, type Problem } from './problems.ts';
import { scorerOf } from './scorers.ts';
import { SCORER_VERSION, scoreSession } from './score-session.ts';
import { UnscorableSession } from './unscorable.ts';

/** All that one person did in timed tests. Plain data. */
export interface RecordToScore {
  /** Null: compare only with groups that ask for nothing. */
  readonly person: (Pick<Person, 'birthday' | 'sex'> & Pick<NormPerson, 'educationYears'>) | null;
  readonly sessions: readonly Session[];
  /** Rows of all sessions together. */
  readonly trials: readonly TrialRow[];
  /** When the data was put together, wall clock, ISO 8601; null where that is now. */
  readonly createdAtIso: string | null;
}

/** A whole record as scored. Plain data, the same on every machine. */
export interface ScoredRecord {
  readonly scorerVersion: number;
  /** Every session once, in the order in which they were begun. */
  readonly sessions: readonly SessionResult[];
  readonly course: Course;
  /** What is wrong with the record beyond single sessions, whose own problems stand with them. */
  readonly problems: readonly Problem[];
  /** Code over the codes of all scored sessions, in the order of the sessions' ids; `npm run score` prints it too. */
  readonly checkCode: string;
}

export interface RecordOptions {
  readonly packs?: readonly NormPack[];
  readonly composite?: CompositeDefinition | null;
  /** Waited for between two sessions, so that a page can draw. */
  readonly breathe?: () => Promise<void>;
}

interface Sorted {
  readonly sessions: readonly Session[];
  readonly contradicting: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Each id once. */
function uniqueSessions(all: readonly Session[]): Sorted {
  const byId = new Map<string, Session>();
  const doubled: string[] = [];
  const contradicting = new Set<string>();
  for (const session of all) {
    const first = byId.get(session.id);
    if (first === undefined) byId.set(session.id, session);
    else if (canonical(first) === canonical(session)) doubled.push(session.id);
    else contradicting.add(session.id);
  }
  return {
    sessions: [...byId.values()].toSorted((a, b) =>
      a.startedAtIso < b.startedAtIso ? -1 : Number(a.startedAtIso > b.startedAtIso),
    ),
    contradicting,
    problems: [
      ...problemOf('session-doubled', doubled),
      ...problemOf('session-contradicting', [...contradicting]),
    ],
  };
}

/** Rows by their session, and those of none. */
function rowsBySession(
  sessions: readonly Session[],
  trials: readonly TrialRow[],
): { readonly rows: ReadonlyMap<string, readonly TrialRow[]>; readonly problems: readonly Problem[] } {
  const rows = new Map<string, TrialRow[]>(sessions.map(({ id }) => [id, []]));
  const homeless: string[] = [];
  for (const row of trials) {
    const own = rows.get(row.sessionId);
    if (own === undefined) homeless.push(row.id);
    else own.push(row);
  }
  return { rows, problems: problemOf('row-of-no-session', homeless) };
}

/** What is odd about sessions that are sound each for itself. */
function oddSessions(sessions: readonly Session[], createdAtIso: string | null): readonly Problem[] {
  const done = sessions.filter(({ completedAtIso }) => completedAtIso !== null);
  const keyOf = ({ paradigm, paradigmVersion, form }: Session): string =>
    `${paradigm} ${paradigmVersion} ${form}`;
  const seen = new Set<string>();
  const repeated = done.filter((session) => {
    const isAgain = seen.has(keyOf(session));
    seen.add(keyOf(session));
    return isAgain;
  });
  const late = done.filter(
    ({ completedAtIso }) => createdAtIso !== null && (completedAtIso ?? '') > createdAtIso,
  );
  return [
    ...problemOf(
      'form-repeated',
      repeated.map(({ id }) => id),
    ),
    ...problemOf(
      'session-after-export',
      late.map(({ id }) => id),
    ),
  ];
}

/** The person as comparison groups see them on the day of a session. */
function personOn(person: RecordToScore['person'], session: Session): NormPerson | null {
  if (person === null) return null;
  const day = session.completedOn ?? (session.startedAtIso.slice(0, 10) as IsoDate);
  const { birthday, sex, educationYears } = person;
  return { age: ageOn(day, birthday), sex, ...(educationYears !== undefined && { educationYears }) };
}

/** Compares the means of this person. */
function compareMeanWith(person: RecordToScore['person'], packs: readonly NormPack[]): CompareMean {
  return (id, { value, interval, sessions }, last) => {
    const higherIsBetter = scorerOf(last.paradigm, last.paradigmVersion).scores[id]?.higherIsBetter ?? true;
    const score = { id, value, interval, reason: null, n: sessions };
    return compare(score, true, higherIsBetter, personOn(person, last), packs, sessions);
  };
}

/** Retest data of single sessions, where a pack has them. */
function retestIn(packs: readonly NormPack[]): CourseReferences['retestOf'] {
  return (scoreId) => {
    const pack = packs.find(
      (one) => one.scoreId === scoreId && one.sessions === 1 && one.retest !== undefined,
    );
    return pack?.retest === undefined ? null : { packId: pack.id, ...pack.retest };
  };
}

/** The refusals that say something about the data, as problems of the record. */
function refusedProblems(results: readonly SessionResult[]): readonly Problem[] {
  const ids = (isOf: (refusal: UnscorableSession['refusal']) => boolean): readonly string[] =>
    results.flatMap((result) =>
      result.kind === 'refused' && isOf(result.refusal) ? [result.session.id] : [],
    );
  return [
    ...problemOf(
      'session-unknown',
      ids((refusal) => refusal === 'unknown-test' || refusal === 'unknown-version'),
    ),
    ...problemOf(
      'session-unreadable',
      ids((refusal) => refusal === 'unreadable-rows'),
    ),
  ];
}

/** What comes of one session. Rejects only for bugs. */
async function resultOf(
  {
    session,
    rows,
    isContradicting,
  }: {
    readonly session: Session;
    readonly rows: readonly TrialRow[];
    readonly isContradicting: boolean;
  },
  person: NormPerson | null,
  packs: readonly NormPack[],
): Promise<SessionResult> {
  if (isContradicting) {
    const message = `There are different sessions ${session.id}: find out which one is true.`;
    return { kind: 'refused', session, refusal: 'contradicting-session', message };
  }
  try {
    return { kind: 'scored', session, scored: await scoreSession(session, rows, person, packs) };
  } catch (error) {
    if (!(error instanceof UnscorableSession)) throw error;
    return { kind: 'refused', session, refusal: error.refusal, message: error.message };
  }
}

async function codeOf(results: readonly SessionResult[]): Promise<string> {
  const codes = results.flatMap((result) =>
    result.kind === 'scored' ? [[result.session.id, result.scored.checkCode]] : [],
  );
  return await shortCode(Object.fromEntries(codes));
}

/**
 * Scores all sessions of a person, compares them and looks at their course. Nothing in the data makes it throw: what
 * cannot be scored is named. A rejection is a bug.
 */
export async function scoreRecord(
  { person, sessions: all, trials, createdAtIso }: RecordToScore,
  { packs = loadPacks(), composite = null, breathe }: RecordOptions = {},
): Promise<ScoredRecord> {
  const { sessions, contradicting, problems } = uniqueSessions(all);
  const { rows, problems: homeless } = rowsBySession(sessions, trials);
  const pending: Promise<SessionResult>[] = [];
  for (const session of sessions) {
    const own = { session, rows: rows.get(session.id) ?? [], isContradicting: contradicting.has(session.id) };
    // Not awaited one by one: the digests of all sessions are computed beside the scoring of the next.
    pending.push(resultOf(own, personOn(person, session), packs));
    await breathe?.();
  }
  const results = await Promise.all(pending);
  return {
    scorerVersion: SCORER_VERSION,
    sessions: results,
    course: courseOf(results, {
      compareMean: compareMeanWith(person, packs),
      retestOf: retestIn(packs),
      composite,
    }),
    problems: [...problems, ...homeless, ...oddSessions(sessions, createdAtIso), ...refusedProblems(results)],
    checkCode: await codeOf(results),
  };
}
