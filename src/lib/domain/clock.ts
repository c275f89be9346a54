/**
 * The wall clock of a tablet can be wrong or set back. Time never runs backwards in what we store or send:
 * the later of now and the latest moment already stored counts, and the person is told when they differ.
 */
export interface ClockReading {
  readonly now: Date;
  /** The clock stands before a moment already stored by more than the tolerance. */
  readonly wentBack: boolean;
}

/** Small corrections by the network's time are normal. */
const TOLERANCE_MS = 10 * 60 * 1000;

export function readClock(wallClock: Date, latestStoredIso: string | null): ClockReading {
  if (latestStoredIso === null) return { now: wallClock, wentBack: false };
  const latest = new Date(latestStoredIso);
  if (latest <= wallClock) return { now: wallClock, wentBack: false };
  return { now: latest, wentBack: latest.getTime() - wallClock.getTime() > TOLERANCE_MS };
}
