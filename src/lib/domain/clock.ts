/**
 * The wall clock of a tablet can be wrong or set back. Within small corrections time never runs backwards in what we
 * store or send; where the clock was set back by more, it is believed, and what was stored before is judged anew
 * (clock-correction.ts).
 */
export interface ClockReading {
  readonly now: Date;
  /** The clock stands before a moment already stored by more than the tolerance. */
  readonly wentBack: boolean;
}

/** Small corrections by the network's time are normal. */
const TOLERANCE_MS = 10 * 60 * 1000;

/** @param latestStoredIso the latest moment stored so far; null: none */
export function readClock(wallClock: Date, latestStoredIso: string | null): ClockReading {
  if (latestStoredIso === null) return { now: wallClock, wentBack: false };
  const latest = new Date(latestStoredIso);
  if (latest <= wallClock) return { now: wallClock, wentBack: false };
  const wentBack = latest.getTime() - wallClock.getTime() > TOLERANCE_MS;
  return { now: wentBack ? wallClock : latest, wentBack };
}
