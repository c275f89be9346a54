import type { Outcome } from '#lib/domain/outcome.ts';
import type { Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { NormPerson } from './norms/compare.ts';
import type { ScoredSession } from './score-session.ts';
import { openWorkerLine, type WorkerFailure } from '#lib/workers/worker-line.ts';
import type { ScoringWorker } from './worker.ts';

/** A session takes milliseconds; the rest is for the start of the worker on a slow tablet. */
const TIMEOUT_MS = 15_000;

/** Scores sessions in a worker. Hand in plain objects: a `$state` proxy cannot be sent (`$state.snapshot`). */
export interface Scorer {
  score(
    session: Session,
    rows: readonly TrialRow[],
    person: NormPerson | null,
  ): Promise<Outcome<ScoredSession, WorkerFailure>>;
  close(): void;
}

export function createScorer(timeoutMs = TIMEOUT_MS): Scorer {
  const line = openWorkerLine<ScoringWorker>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    timeoutMs,
  );
  return {
    close: () => line.close(),
    score: async (session, rows, person) =>
      await line.call(async (worker) => await worker.score(session, rows, person)),
  };
}
