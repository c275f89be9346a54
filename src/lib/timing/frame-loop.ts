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
  readonly atNextFrame: (job: (frameMs: number) => void) => void;
  /** Median interval over the last frames, ms; 1000/60 until enough were seen. */
  intervalMs(): number;
  /** Intervals between the frames kept (the last four seconds at 60 Hz), oldest first, ms. */
  intervalsMs(): readonly number[];
  /**
   * How many display ticks passed without a frame callback between two moments (ms). A callback that was kept waiting
   * by a busy page bears the stamp of the tick it was meant for, and counts from when it ran.
   */
  readonly missedFrames: (fromMs: number, toMs: number) => number;
  /** Time stamp of the last frame, ms; when the loop was begun, before the first. */
  lastFrameMs(): number;
  stop(): void;
}

const KEPT_FRAMES = 240;
const ENOUGH_FRAMES = 10;
const ASSUMED_INTERVAL_MS = 1000 / 60;
/** Two callbacks within one frame have the same stamp; they are no interval. */
const SHORTEST_INTERVAL_MS = 1;

/** A gap between frames that left out at least one tick. */
interface Gap {
  readonly fromMs: number;
  readonly toMs: number;
}

export function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

/** @param nowMs the page's clock, on which the stamps of frames are too */
export function createFrameLoop(source: FrameSource, nowMs: () => number): FrameLoop {
  const startedMs = nowMs();
  const intervals: number[] = [];
  let gaps: Gap[] = [];
  let last: number | null = null;
  /** Last tick by which the last callback had run. */
  let ran: number | null = null;
  let usualMs: number | null = null;
  let jobs: ((frameMs: number) => void)[] = [];
  let handle = source.requestAnimationFrame(frame);

  function frame(timeMs: number): void {
    handle = source.requestAnimationFrame(frame);
    const tickMs = intervalMs();
    const ranNow = timeMs + Math.max(0, Math.floor((nowMs() - timeMs) / tickMs)) * tickMs;
    if (last !== null) note(last, timeMs);
    if (ran !== null && ranNow - ran > 1.5 * tickMs)
      gaps = [...gaps.slice(1 - KEPT_FRAMES), { fromMs: ran, toMs: ranNow }];
    last = timeMs;
    ran = ranNow;
    const due = jobs;
    jobs = [];
    for (const job of due) job(timeMs);
  }

  function note(fromMs: number, toMs: number): void {
    if (toMs - fromMs <= SHORTEST_INTERVAL_MS) return;
    intervals.push(toMs - fromMs);
    if (intervals.length > KEPT_FRAMES) intervals.shift();
    usualMs = null;
  }

  function intervalMs(): number {
    usualMs ??=
      intervals.length < ENOUGH_FRAMES ? ASSUMED_INTERVAL_MS : (median(intervals) ?? ASSUMED_INTERVAL_MS);
    return usualMs;
  }

  return {
    atNextFrame: (job) => void jobs.push(job),
    intervalMs,
    intervalsMs: () => [...intervals],
    missedFrames: (sinceMs, untilMs) =>
      gaps
        .filter(({ fromMs, toMs }) => toMs > sinceMs && fromMs < untilMs)
        .reduce((missed, { fromMs, toMs }) => missed + Math.round((toMs - fromMs) / intervalMs()) - 1, 0),
    lastFrameMs: () => last ?? startedMs,
    stop: () => {
      source.cancelAnimationFrame(handle);
      jobs = [];
    },
  };
}
