import type { Outcome } from '#lib/domain/outcome.ts';
import { openWorkerLine, type WorkerFailure } from '#lib/workers/worker-line.ts';
import type { Stretching } from '#lib/domain/stretching.ts';
import type { VaultWorker } from './worker.ts';

/** A third of a second on a desk; many times that on an old tablet whose memory is short. */
const TIMEOUT_MS = 120_000;

/** Stretches a password in a worker of its own, which is ended afterwards: it has held the password. */
export async function stretchPassword(
  password: string,
  stretching: Stretching,
): Promise<Outcome<Uint8Array, WorkerFailure>> {
  const line = openWorkerLine<VaultWorker>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    TIMEOUT_MS,
  );
  try {
    return await line.call(async (worker) => await worker.stretch(password, stretching));
  } finally {
    line.close();
  }
}
