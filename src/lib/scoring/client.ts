import type { Outcome } from '#lib/domain/outcome.ts';
import type { Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { NormPerson } from './norms/compare.ts';
import type { RecordToScore, ScoredRecord } from './score-record.ts';
import type { ScoredSession } from './score-session.ts';
import { openWorkerLine, type WorkerFailure } from '#lib/workers/worker-line.ts';
import type { ScoringWorker } from './worker.ts';

/** A record takes a tenth of a second; the rest is for the start of the worker on a slow tablet. */
const TIMEOUT_MS = 4000;

/**
 * Scores in a worker; where the worker hangs or dies, here, by the same code and with pauses for the page. Hand in plain
 * objects: a `$state` proxy cannot be sent (`$state.snapshot`).
 */
export interface Scorer {
  /** One session. `failed`: it was refused (UnscorableSession). */
  score(
    session: Session,
    rows: readonly TrialRow[],
    person: NormPerson | null,
  ): Promise<Outcome<ScoredSession, WorkerFailure>>;
  /** All of a person; what cannot be scored is named in the result. `failed`: a bug. */
  scoreRecord(record: RecordToScore): Promise<Outcome<ScoredRecord, WorkerFailure>>;
  close(): void;
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** Lets the page draw and answer before the next piece of work. */
async function breathe(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** What the worker said; where it says nothing, what the same work here comes to. */
async function orHere<T>(
  asked: Promise<Outcome<T, WorkerFailure>>,
  here: () => Promise<T>,
): Promise<Outcome<T, WorkerFailure>> {
  const outcome = await asked;
  if (outcome.ok || outcome.reason === 'failed') return outcome;
  try {
    return { ok: true, value: await here() };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

/**
 * Opens a scorer; its worker starts with the first call.
 * @param timeoutMs how long the worker may take
 * @param start starts the worker, another one in tests
 */
export function createScorer(timeoutMs = TIMEOUT_MS, start = startWorker): Scorer {
  const line = openWorkerLine<ScoringWorker>(start, timeoutMs);
  return {
    close: () => line.close(),
    score: async (session, rows, person) =>
      await orHere(
        line.call(async (worker) => await worker.score(session, rows, person)),
        async () => {
          const { scoreSession } = await import('./score-session.ts');
          return await scoreSession(session, rows, person);
        },
      ),
    scoreRecord: async (record) =>
      await orHere(
        line.call(async (worker) => await worker.scoreRecord(record)),
        async () => {
          const { scoreRecord } = await import('./score-record.ts');
          return await scoreRecord(record, { breathe });
        },
      ),
  };
}
