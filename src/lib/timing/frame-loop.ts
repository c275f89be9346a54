/** What a loop needs of the browser; a test hands in its own. */
export interface FrameSource {
  requestAnimationFrame(callback: (timeMs: number) => void): number;
  cancelAnimationFrame(handle: number): void;
}

/**
 * A frame callback that never stops: after an idle pause the first time stamp of a stopped loop can be stale by a
 * whole frame (measured; docs/decisions/0006-clock-of-a-trial.md).
 */
export interface FrameLoop {
  /** Calls once, inside the next frame, with that frame's time stamp (ms). */
  atNextFrame(job: (frameMs: number) => void): void;
  /** Median interval over the last frames, ms; 1000/60 until enough were seen. */
  intervalMs(): number;
  /** Whether a gap of more than 1.5 intervals lay between frames since `sinceMs`. */
  hadGapSince(sinceMs: number): boolean;
  stop(): void;
}

const KEPT_FRAMES = 240;
const ENOUGH_FRAMES = 10;
const ASSUMED_INTERVAL_MS = 1000 / 60;

export function createFrameLoop(source: FrameSource): FrameLoop {
  const stamps: number[] = [];
  let jobs: ((frameMs: number) => void)[] = [];
  let handle = source.requestAnimationFrame(frame);

  function frame(timeMs: number): void {
    handle = source.requestAnimationFrame(frame);
    stamps.push(timeMs);
    if (stamps.length > KEPT_FRAMES) stamps.shift();
    const due = jobs;
    jobs = [];
    for (const job of due) job(timeMs);
  }

  function gaps(sinceMs: number): number[] {
    return stamps.flatMap((stamp, i) => {
      const before = stamps[i - 1];
      return before === undefined || stamp < sinceMs ? [] : [stamp - before];
    });
  }

  function intervalMs(): number {
    const sorted = gaps(-Infinity)
      .filter((gap) => gap > 1)
      .toSorted((a, b) => a - b);
    return sorted.length < ENOUGH_FRAMES
      ? ASSUMED_INTERVAL_MS
      : (sorted[Math.floor(sorted.length / 2)] ?? ASSUMED_INTERVAL_MS);
  }

  return {
    atNextFrame: (job) => void jobs.push(job),
    intervalMs,
    hadGapSince: (sinceMs) => gaps(sinceMs).some((gap) => gap > 1.5 * intervalMs()),
    stop: () => {
      source.cancelAnimationFrame(handle);
      jobs = [];
    },
  };
}
