import type { DisplayReading } from '#lib/domain/session.ts';
import { createFrameLoop, median } from './frame-loop.ts';

/** Frames are counted this long. */
const MEASURE_MS = 600;

/** Below this rate pictures cannot be timed as planned, and the person is told what helps. */
export const SLOWEST_GOOD_FPS = 50;

/** A rate that is low but as even as a display's own is set by the system, not by a busy page. */
const EVEN_SD_SHARE = 0.1;

/** Describes a display by the intervals between its frames (ms). Pure. */
export function describeDisplay(intervalsMs: readonly number[]): DisplayReading {
  const frameMs = median(intervalsMs) ?? 0;
  const mean = intervalsMs.reduce((sum, value) => sum + value, 0) / Math.max(1, intervalsMs.length);
  const variance =
    intervalsMs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, intervalsMs.length - 1);
  const frameSdMs = Math.sqrt(variance);
  const isSlow = frameMs === 0 || 1000 / frameMs < SLOWEST_GOOD_FPS;
  return {
    frames: intervalsMs.length,
    frameMs,
    frameSdMs,
    isSlow,
    lowPowerSuspected: isSlow && frameMs > 0 && frameSdMs < EVEN_SD_SHARE * frameMs,
  };
}

/** Looks at the display's frames for a moment. Call while nothing else goes on. */
export async function measureDisplay(): Promise<DisplayReading> {
  const loop = createFrameLoop(window, () => performance.now());
  await new Promise((resolve) => setTimeout(resolve, MEASURE_MS));
  loop.stop();
  return describeDisplay(loop.intervalsMs());
}
