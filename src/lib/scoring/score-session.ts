import type { Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { ParadigmScores, Score, ValidityFlag } from '#lib/paradigms/contract.ts';
import { checkCode } from './check-code.ts';
import { compare, type Comparison, type NormPerson } from './norms/compare.ts';
import { loadPacks } from './norms/library.ts';
import type { NormPack } from './norms/pack.ts';
import { excludedTrials, type ExcludedTrials } from './excluded-trials.ts';
import { isSpoiling, type Problem } from './problems.ts';
import { checkRows } from './row-checks.ts';
import { scorerOf, type ParadigmScorer } from './scorers.ts';
import { UnscorableSession } from './unscorable.ts';

export { UnscorableSession } from './unscorable.ts';

/** Counted up when a comparison or a code comes out differently. A test's own scoring has the version of the test. */
export const SCORER_VERSION = 2;

/** One session as scored: plain data, the same on every machine. */
export interface ScoredSession {
  readonly sessionId: string;
  readonly scorerVersion: number;
  readonly paradigm: string;
  /** Version of the paradigm. */
  readonly version: number;
  readonly form: number;
  readonly appVersion: string;
  readonly scores: readonly Score[];
  readonly validity: readonly ValidityFlag[];
  /** False as soon as one flag says `unusable`, or one problem spoils the rows: print no value then. */
  readonly usable: boolean;
  /** What is wrong with the rows as data; empty for whatever the app wrote itself. */
  readonly problems: readonly Problem[];
  /** Trials that count for no answer, by reason. */
  readonly excludedTrials: readonly ExcludedTrials[];
  /** For every score id: the groups compared with, or why there is none. */
  readonly comparisons: Readonly<Record<string, Comparison>>;
  /** Code over rows and versions, reproduced by `npm run score`. */
  readonly checkCode: string;
}

/** Throws UnscorableSession where one of the rows names another session. */
function refuseForeign(session: Session, rows: readonly TrialRow[]): void {
  const foreign = rows.find(({ sessionId }) => sessionId !== session.id);
  if (foreign === undefined) return;
  throw new UnscorableSession(
    'foreign-rows',
    `Row ${foreign.id} belongs to another session; read only the rows of ${session.id}.`,
  );
}

/** The test's own scores. Throws UnscorableSession where it cannot make sense of the rows. */
function scoresOf(scorer: ParadigmScorer, rows: readonly TrialRow[]): ParadigmScores {
  let made;
  try {
    made = scorer.score(rows);
  } catch (cause) {
    // Tests trust that they made their rows; those of a damaged file can hold anything.
    throw new UnscorableSession(
      'unreadable-rows',
      `The rows do not hold what ${scorer.id} ${scorer.version} writes: ${String(cause)}`,
      { cause },
    );
  }
  const scores = made.scores.map((score): Score => {
    const isNumber = score.value === null || Number.isFinite(score.value);
    return isNumber ? score : { ...score, value: null, interval: null, reason: 'no-number' };
  });
  return { scores, validity: made.validity };
}

/**
 * Scores one session and compares it. Pure: the same rows, person and versions give the same result.
 * @param person null: compare only with groups that ask for nothing
 * @param all the session's rows, in any order; what is wrong with them is named in `problems`
 * @throws UnscorableSession for rows of another session, an unknown test or version, or rows that the test cannot read
 */
export async function scoreSession(
  session: Session,
  all: readonly TrialRow[],
  person: NormPerson | null,
  packs: readonly NormPack[] = loadPacks(),
): Promise<ScoredSession> {
  refuseForeign(session, all);
  const scorer = scorerOf(session.paradigm, session.paradigmVersion);
  const { rows, problems } = checkRows(session, all, scorer);
  const { scores, validity } = scoresOf(scorer, rows);
  const usable = !validity.some(({ level }) => level === 'unusable') && !problems.some(isSpoiling);
  const comparisons = Object.fromEntries(
    scores.map((score) => {
      const higherIsBetter = scorer.scores[score.id]?.higherIsBetter ?? true;
      return [score.id, compare(score, usable, higherIsBetter, person, packs)];
    }),
  );
  const packVersions = Object.values(comparisons).flatMap((comparison) =>
    comparison.kind === 'packs' ? comparison.packs.map((pack) => [pack.packId, pack.packVersion]) : [],
  );
  return {
    sessionId: session.id,
    scorerVersion: SCORER_VERSION,
    paradigm: session.paradigm,
    version: session.paradigmVersion,
    form: session.form,
    appVersion: session.appVersion,
    scores,
    validity,
    usable,
    problems,
    excludedTrials: excludedTrials(rows, scorer),
    comparisons,
    checkCode: await checkCode(rows, {
      scorer: SCORER_VERSION,
      [session.paradigm]: session.paradigmVersion,
      form: session.form,
      ...(Object.fromEntries(packVersions) as Record<string, number>),
    }),
  };
}
