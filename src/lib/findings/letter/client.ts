import type { Outcome } from '#lib/domain/outcome.ts';
import { openWorkerLine, type WorkerFailure } from '#lib/workers/worker-line.ts';
import type { writeFhir } from '../fhir/write.ts';
import type { FindingsModel } from '../model.ts';
import { FONT_URLS } from '#lib/paper/font-urls.ts';
import type { LetterWorker } from './worker.ts';

/** A letter takes about a second; the rest is for the start of the worker on a slow tablet. */
const TIMEOUT_MS = 60_000;

type File<Reason extends string = WorkerFailure> = Promise<Outcome<Uint8Array<ArrayBuffer>, Reason>>;

/** Writes letters in a worker. Hand in plain objects: a `$state` proxy cannot be sent (`$state.snapshot`). */
export interface LetterWriter {
  /** The bytes of the PDF. */
  write(model: FindingsModel): File;
  /** The bytes of the self-contained HTML file, UTF-8. */
  writeHtml(model: FindingsModel): File;
  /** The bytes of the FHIR document; see fhir/write.ts. */
  writeFhir(...given: Parameters<typeof writeFhir>): File<WorkerFailure | 'too-large'>;
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
    writeHtml: async (model) => await line.call(async (worker) => await worker.writeHtml(model)),
    async writeFhir(...given) {
      const answer = await line.call(async (worker) => await worker.writeFhir(...given));
      return answer.ok ? answer.value : answer;
    },
  };
}
