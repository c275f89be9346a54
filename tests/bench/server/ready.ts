import { setTimeout as wait } from 'node:timers/promises';

/** Longest time that a recovered server may take to say so, ms. */
const LIMIT_MS = 60_000;

/** How long it takes until the server says that it is ready, ms; null: it did not say so in time. */
export async function msUntilReady(origin: string): Promise<number | null> {
  const begun = performance.now();
  while (performance.now() - begun < LIMIT_MS) {
    const answer = await fetch(`${origin}/api/ready`).catch(() => null);
    if (answer?.ok === true) return performance.now() - begun;
    await wait(50);
  }
  return null;
}
