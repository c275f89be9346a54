/** CLOCK_MONOTONIC in ms: the clock of Chromium's own time stamps. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

export async function sleep(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until a moment of CLOCK_MONOTONIC, the last milliseconds awake. */
export async function sleepUntil(momentMs: number): Promise<void> {
  await sleep(Math.max(0, momentMs - monotonicMs() - 3));
  while (monotonicMs() < momentMs);
}
