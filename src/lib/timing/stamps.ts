/** A twentieth of a frame is forgiven, so that rounding adds no tick. */
const ROUNDING_FRAMES = 0.05;

/** The first tick at or after a moment, on the grid of frames that `anchorMs` lies on. */
export function tickAtOrAfter(momentMs: number, anchorMs: number, frameMs: number): number {
  return anchorMs + Math.ceil((momentMs - anchorMs) / frameMs - ROUNDING_FRAMES) * frameMs;
}

/**
 * The display tick at which a picture could first be seen: the first at or after the presentation time that the
 * browser reports, and never the frame itself that drew it.
 */
export function onsetTick(presentedMs: number, drawnMs: number, frameMs: number): number {
  return Math.max(drawnMs + frameMs, tickAtOrAfter(presentedMs, drawnMs, frameMs));
}

/** Event stamps may lie ahead of the handler's clock by rounding, never by more. */
const ROUNDING_MS = 1.5;

/** No press waits longer for its handler than this; a stamp that is older is of another clock. */
const LONGEST_QUEUE_MS = 5000;

/**
 * Checks an event's own time stamp against the moment its handler ran. Some browsers have given 0, negative numbers,
 * epoch milliseconds or a stamp of another clock: then the handler's time counts, and the row says so.
 */
export function eventTime(
  eventMs: number,
  handledMs: number,
): { readonly eventMs: number; readonly isTrusted: boolean } {
  const isTrusted =
    Number.isFinite(eventMs) &&
    eventMs > 0 &&
    eventMs <= handledMs + ROUNDING_MS &&
    eventMs >= handledMs - LONGEST_QUEUE_MS;
  return { eventMs: isTrusted ? eventMs : handledMs, isTrusted };
}
