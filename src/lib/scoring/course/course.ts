import type { Session } from '#lib/domain/session.ts';
import type { TrialExclusion } from '../excluded-trials.ts';
import type { Comparison } from '../norms/compare.ts';
import type { ScoredSession } from '../score-session.ts';
import { courseChange, type CourseChange } from './change.ts';
import { courseComposite, type CompositeDefinition, type CourseComposite } from './composite.ts';
import { reliableChangeOf, type CourseReliableChange, type RetestData } from './reliable-change.ts';
import { lowScores, type LowScoreReport } from './low-scores.ts';
import { courseMean, type CourseMean } from './mean.ts';
import {
  countedOf,
  occasionsOf,
  sessionNotCounted,
  type NotCounted,
  type Occasion,
  type SessionResult,
} from './occasions.ts';

/** How the mean of a score over some sessions stands in a group; `last`: the last session that counts for it. */
export type CompareMean = (
  scoreId: string,
  mean: Extract<CourseMean, { kind: 'mean' }>,
  last: Session,
) => Comparison;

/** What the course is held against. */
export interface CourseReferences {
  readonly compareMean: CompareMean;
  /** What a second measurement of other people showed of a score; null: nobody has published it. */
  readonly retestOf: (scoreId: string) => RetestData | null;
  /** How scores may be put together; null: nobody has published it. */
  readonly composite: CompositeDefinition | null;
}

/** One score through all sessions of its test. */
export interface ScoreCourse {
  readonly scoreId: string;
  /** Every session, also those that do not count, in the order in which they were begun. */
  readonly occasions: readonly Occasion[];
  readonly mean: CourseMean;
  /** The mean against groups of whom the mean of just as many sessions is known. */
  readonly comparison: Comparison;
  readonly change: CourseChange;
  readonly reliableChange: CourseReliableChange;
}

/** One version of one test; versions are never mixed. */
export interface TestCourse {
  readonly paradigm: string;
  readonly version: number;
  readonly scores: readonly ScoreCourse[];
}

/** All sessions of a person, seen together. Plain data. */
export interface Course {
  readonly tests: readonly TestCourse[];
  readonly composite: CourseComposite;
  readonly lowScores: LowScoreReport;
  /** Every session whose values do not count, and why. */
  readonly excludedSessions: readonly {
    readonly sessionId: string;
    readonly paradigm: string;
    readonly reason: NotCounted;
  }[];
  /** Trials of all scored sessions that count for no answer. */
  readonly excludedTrials: readonly { readonly reason: TrialExclusion; readonly count: number }[];
}

function scoreCourse(
  scoreId: string,
  results: readonly SessionResult[],
  deviceOf: (sessionId: string) => Session['device'],
  { compareMean, retestOf }: CourseReferences,
): ScoreCourse {
  const occasions = occasionsOf(scoreId, results);
  const counted = countedOf(occasions);
  const mean = courseMean(counted.map(({ value }) => value));
  const change = courseChange(counted, deviceOf);
  const last = results.find(({ session }) => session.id === counted.at(-1)?.sessionId)?.session;
  return {
    scoreId,
    occasions,
    mean,
    comparison:
      mean.kind === 'none' || last === undefined
        ? { kind: 'none', reason: 'no-value' }
        : compareMean(scoreId, mean, last),
    change,
    reliableChange: reliableChangeOf(change, retestOf(scoreId)),
  };
}

function testCourse(results: readonly SessionResult[], references: CourseReferences): TestCourse | null {
  const [first] = results;
  if (first === undefined) return null;
  const devices = new Map(results.map(({ session }) => [session.id, session.device]));
  const ids = new Set(
    results.flatMap((result) => (result.kind === 'scored' ? result.scored.scores.map(({ id }) => id) : [])),
  );
  return {
    paradigm: first.session.paradigm,
    version: first.session.paradigmVersion,
    scores: [...ids].map((id) =>
      scoreCourse(id, results, (sessionId) => devices.get(sessionId) ?? null, references),
    ),
  };
}

function countedSessions(results: readonly SessionResult[]): readonly ScoredSession[] {
  return results
    .filter((result) => sessionNotCounted(result) === null)
    .toSorted((a, b) => (a.session.startedAtIso < b.session.startedAtIso ? -1 : 1))
    .flatMap((result) => (result.kind === 'scored' ? [result.scored] : []));
}

function sumOfTrials(results: readonly SessionResult[]): Course['excludedTrials'] {
  const sums = new Map<TrialExclusion, number>();
  for (const result of results) {
    if (result.kind !== 'scored') continue;
    for (const { reason, count } of result.scored.excludedTrials)
      sums.set(reason, (sums.get(reason) ?? 0) + count);
  }
  return [...sums].map(([reason, count]) => ({ reason, count }));
}

/**
 * What all sessions of a person say together. Pure; nothing is left out without being counted and named.
 */
export function courseOf(results: readonly SessionResult[], references: CourseReferences): Course {
  const byTest = new Map<string, SessionResult[]>();
  for (const result of results) {
    const { paradigm, paradigmVersion } = result.session;
    const key = `${paradigm} ${paradigmVersion}`;
    const known = byTest.get(key);
    if (known === undefined) byTest.set(key, [result]);
    else known.push(result);
  }
  const counted = countedSessions(results);
  return {
    tests: [...byTest.values()].map((own) => testCourse(own, references)).filter((test) => test !== null),
    composite: courseComposite(references.composite, counted),
    lowScores: lowScores(counted),
    excludedSessions: results.flatMap((result) => {
      const reason = sessionNotCounted(result);
      const { id, paradigm } = result.session;
      return reason === null ? [] : [{ sessionId: id, paradigm, reason }];
    }),
    excludedTrials: sumOfTrials(results),
  };
}
