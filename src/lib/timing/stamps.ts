import type { TrialFlag } from '#lib/domain/trial-row.ts';

/**
 * The display tick at which a picture could first be seen: the first tick, on the grid of frames, at or after the
 * presentation time that the browser reports. A twentieth of a frame is forgiven, so that rounding adds no tick.
 */
export function tickAtOrAfter(presentedMs: number, drawnMs: number, frameMs: number): number {
  return drawnMs + Math.max(1, Math.ceil((presentedMs - drawnMs) / frameMs - 0.05)) * frameMs;
}

/** Event stamps may lie ahead of the handler's clock by rounding, never by more. */
const ROUNDING_MS = 1.5;

/**
 * Checks an event's own time stamp against the moment its handler ran. Some browsers have given 0, epoch
 * milliseconds or a stamp of another clock: then the handler's time counts, and the row says so.
 */
export function plausibleEventTime(
  eventMs: number,
  handledMs: number,
  drawnMs: number,
): { readonly eventMs: number; readonly flags: readonly TrialFlag[] } {
  const plausible = Number.isFinite(eventMs) && eventMs >= drawnMs && eventMs <= handledMs + ROUNDING_MS;
  return plausible ? { eventMs, flags: [] } : { eventMs: handledMs, flags: ['clock-mismatch'] };
}
