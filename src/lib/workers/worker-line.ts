import { wrap, type Remote } from 'comlink';
import type { Outcome } from '#lib/domain/outcome.ts';

/** `timeout`: no answer in time. `worker-died`: it could not start or broke. `failed`: it answered with an error. */
export type WorkerFailure = 'timeout' | 'worker-died' | 'failed';

/** One worker that is started when needed, given up when it hangs, and started anew by the next call. */
export interface WorkerLine<Api> {
  call<T>(use: (api: Remote<Api>) => Promise<T>): Promise<Outcome<T, WorkerFailure>>;
  close(): void;
}

export function openWorkerLine<Api>(start: () => Worker, timeoutMs: number): WorkerLine<Api> {
  let worker: Worker | null = null;
  let api: Remote<Api> | null = null;

  const close = (): void => {
    worker?.terminate();
    worker = null;
    api = null;
  };

  return {
    close,
    async call<T>(use: (api: Remote<Api>) => Promise<T>): Promise<Outcome<T, WorkerFailure>> {
      try {
        worker ??= start();
      } catch {
        return { ok: false, reason: 'worker-died' };
      }
      api ??= wrap<Api>(worker);
      const running = worker;
      const stopped = new AbortController();
      const failure = new Promise<Outcome<T, WorkerFailure>>((resolve) => {
        const timer = setTimeout(() => resolve({ ok: false, reason: 'timeout' }), timeoutMs);
        const die = (): void => resolve({ ok: false, reason: 'worker-died' });
        running.addEventListener('error', die, { signal: stopped.signal });
        running.addEventListener('messageerror', die, { signal: stopped.signal });
        stopped.signal.addEventListener('abort', () => clearTimeout(timer));
      });
      const answer = use(api).then(
        (value): Outcome<T, WorkerFailure> => ({ ok: true, value }),
        (): Outcome<T, WorkerFailure> => ({ ok: false, reason: 'failed' }),
      );
      const outcome = await Promise.race([answer, failure]);
      stopped.abort();
      if (!outcome.ok && outcome.reason !== 'failed' && worker === running) close();
      return outcome;
    },
  };
}
