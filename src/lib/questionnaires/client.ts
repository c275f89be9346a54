import type { AnswerSheet } from '#lib/domain/answer-sheet.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { openWorkerLine, type WorkerFailure } from '#lib/workers/worker-line.ts';
import type { ReadQuestionnaire } from './format/read.ts';
import type { Look } from './look.ts';
import type { Questionnaire } from './model.ts';
import type { QuestionnaireWorker } from './worker.ts';

/** A look takes milliseconds; the rest is for the start of the worker on a slow tablet. */
const TIMEOUT_MS = 10_000;

/**
 * Works out branching and scores in a worker: FHIRPath is 1 MB, and a foreign expression may never end. Hand in plain
 * objects: a `$state` proxy cannot be sent (`$state.snapshot`).
 */
export interface QuestionnaireEngine {
  look(questionnaire: Questionnaire, sheet: AnswerSheet): Promise<Outcome<Look, WorkerFailure>>;
  /** `readQuestionnaire`, for a page. */
  read(text: string): Promise<Outcome<ReadQuestionnaire, WorkerFailure>>;
  close(): void;
}

export function createQuestionnaireEngine(timeoutMs = TIMEOUT_MS): QuestionnaireEngine {
  const line = openWorkerLine<QuestionnaireWorker>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    timeoutMs,
  );
  return {
    close: () => line.close(),
    look: async (questionnaire, sheet) =>
      await line.call(async (worker) => await worker.look(questionnaire, sheet)),
    read: async (text) => await line.call(async (worker) => await worker.read(text)),
  };
}
