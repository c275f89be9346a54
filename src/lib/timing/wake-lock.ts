/** Keeps the screen on while a block runs. Where that is not possible the test runs all the same. */
export async function keepScreenOn(): Promise<() => void> {
  if (!('wakeLock' in navigator)) return () => undefined;
  try {
    const lock = await navigator.wakeLock.request('screen');
    return () => void lock.release();
  } catch {
    // Refused, for instance at low battery: the screen's own time-out is longer than a trial.
    return () => undefined;
  }
}
