import type { TrialFlag } from '#lib/domain/trial-row.ts';
import type { Onset, TimedPresentation } from './contract.ts';
import { tickAtOrAfter } from './stamps.ts';

/** How an animation that shows a picture ran, on the page's clock (ms). */
export interface AnimationRun {
  readonly drawnMs: number;
  /** `animation.startTime`: the frame in which the compositor began it. */
  readonly startedMs: number;
  /** Active time of the animation: half a frame less than the picture is to be seen. */
  readonly activeMs: number;
}

/** Frames on either side of onset and offset within which a missed frame makes the length doubtful. */
const DOUBTFUL_FRAMES = 3;

/**
 * When a picture ended by the compositor was gone, and whether its length is as planned. The compositor ends it at the
 * first tick after the animation; that tick is known without the page having been awake. Where frames were missed
 * around either end the compositor may have been late too, which nobody reports: flagged. Pure.
 */
export function judgePresentation(
  run: AnimationRun,
  onset: Onset,
  durationMs: number,
  frameMs: number,
  missedFrames: (fromMs: number, toMs: number) => number,
): TimedPresentation {
  const offsetMs = tickAtOrAfter(run.startedMs + run.activeMs, run.drawnMs, frameMs) + frameMs;
  const frames = Math.round((offsetMs - onset.onsetMs) / frameMs);
  const isDoubtful = (tickMs: number): boolean =>
    missedFrames(tickMs - DOUBTFUL_FRAMES * frameMs, tickMs + DOUBTFUL_FRAMES * frameMs) > 0;
  const isOff =
    frames !== Math.round(durationMs / frameMs) || isDoubtful(onset.onsetMs) || isDoubtful(offsetMs);
  const flags: readonly TrialFlag[] = isOff ? [...onset.flags, 'off-duration'] : onset.flags;
  return { drawnMs: run.drawnMs, onsetMs: onset.onsetMs, offsetMs, flags };
}
