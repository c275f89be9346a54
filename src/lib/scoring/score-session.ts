import type { Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { Score, ValidityFlag } from '#lib/paradigms/contract.ts';
import { paradigms } from '#lib/paradigms/registry.ts';
import { checkCode } from './check-code.ts';
import { compare, type Comparison, type NormPerson } from './norms/compare.ts';
import { loadPacks } from './norms/library.ts';
import type { NormPack } from './norms/pack.ts';

/** Counted up when a comparison or a code comes out differently. A test's own scoring has the version of the test. */
export const SCORER_VERSION = 1;

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
  /** False as soon as one flag says `unusable`: print no value then. */
  readonly usable: boolean;
  /** For every score id: the groups compared with, or why there is none. */
  readonly comparisons: Readonly<Record<string, Comparison>>;
  /** Code over rows and versions, reproduced by `npm run score`. */
  readonly checkCode: string;
}

/** The rows cannot be scored as rows of this session. */
export class UnscorableSession extends Error {
  override name = 'UnscorableSession';
}

function check(session: Session, rows: readonly TrialRow[]): void {
  const foreign = rows.find(
    ({ sessionId, paradigm }) => sessionId !== session.id || paradigm !== session.paradigm,
  );
  if (foreign !== undefined) {
    throw new UnscorableSession(
      `Row ${foreign.id} belongs to another session; read only the rows of ${session.id}.`,
    );
  }
  const version = paradigms.get(session.paradigm)?.version;
  if (version === undefined)
    throw new UnscorableSession(`There is no test “${session.paradigm}” in this version.`);
  if (version !== session.paradigmVersion) {
    throw new UnscorableSession(
      `The session was run with ${session.paradigm} ${session.paradigmVersion}, here is ${version}: keep the old scorer.`,
    );
  }
}

/**
 * Scores one session and compares it. Pure: the same rows, person and versions give the same result.
 * @param person null: compare only with groups that ask for nothing
 * @throws UnscorableSession for rows of another session, or an unknown test or version
 */
export async function scoreSession(
  session: Session,
  rows: readonly TrialRow[],
  person: NormPerson | null,
  packs: readonly NormPack[] = loadPacks(),
): Promise<ScoredSession> {
  check(session, rows);
  const paradigm = paradigms.get(session.paradigm);
  const { scores, validity } = paradigm?.score(rows) ?? { scores: [], validity: [] };
  const usable = !validity.some(({ level }) => level === 'unusable');
  const comparisons = Object.fromEntries(
    scores.map((score) => {
      const higherIsBetter = paradigm?.scores[score.id]?.higherIsBetter ?? true;
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
    comparisons,
    checkCode: await checkCode(rows, {
      scorer: SCORER_VERSION,
      [session.paradigm]: session.paradigmVersion,
      form: session.form,
      ...(Object.fromEntries(packVersions) as Record<string, number>),
    }),
  };
}
