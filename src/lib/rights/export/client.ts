import type { Outcome } from '#lib/domain/outcome.ts';
import { openWorkerLine, type WorkerFailure } from '#lib/workers/worker-line.ts';
import type { ExportInput } from './input.ts';
import type { ExportWorker } from './worker.ts';

/** Twelve weeks take less than a second; the rest is for a slow tablet with several programmes on it. */
const TIMEOUT_MS = 120_000;

/** Makes exports in a worker. Hand in plain objects: a `$state` proxy cannot be sent (`$state.snapshot`). */
export interface Exporter {
  /** The bytes of the ZIP. */
  make(input: ExportInput): Promise<Outcome<Uint8Array<ArrayBuffer>, WorkerFailure>>;
  close(): void;
}

export function createExporter(timeoutMs = TIMEOUT_MS): Exporter {
  const line = openWorkerLine<ExportWorker>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    timeoutMs,
  );
  return {
    close: () => line.close(),
    make: async (input) => await line.call(async (worker) => await worker.make(input)),
  };
}
