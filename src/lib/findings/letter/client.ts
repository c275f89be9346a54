import type { Outcome } from '#lib/domain/outcome.ts';
import { openWorkerLine, type WorkerFailure } from '#lib/workers/worker-line.ts';
import type { FindingsModel } from '../model.ts';
import { FONT_URLS } from './font-urls.ts';
import type { LetterWorker } from './worker.ts';

/** A letter takes about a second; the rest is for the start of the worker on a slow tablet. */
const TIMEOUT_MS = 60_000;

/** Writes letters in a worker. Hand in a plain object: a `$state` proxy cannot be sent (`$state.snapshot`). */
export interface LetterWriter {
  /** The bytes of the PDF. */
  write(model: FindingsModel): Promise<Outcome<Uint8Array<ArrayBuffer>, WorkerFailure>>;
  close(): void;
}

export function createLetterWriter(timeoutMs = TIMEOUT_MS): LetterWriter {
  const absolute = (url: string): string => new URL(url, location.href).href;
  const fonts = { regular: absolute(FONT_URLS.regular), bold: absolute(FONT_URLS.bold) };
  const line = openWorkerLine<LetterWorker>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    timeoutMs,
  );
  return {
    close: () => line.close(),
    write: async (model) => await line.call(async (worker) => await worker.write(model, fonts)),
  };
}
