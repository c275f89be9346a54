import type { Session } from '#lib/domain/session.ts';
import type { Delay, PartOutline } from '#lib/paradigms/contract.ts';

const MINUTE_MS = 60_000;

/**
 * Whether a part that comes after a delay may be done now. `waiting`: not yet. `open`: now, `late` where longer has
 * passed than planned. `over`: no longer; it is left out.
 */
export type DelayState =
  | { readonly kind: 'waiting'; readonly due: Date; readonly latest: Date }
  | { readonly kind: 'open'; readonly latest: Date; readonly late: boolean }
  | { readonly kind: 'over' };

/** @param sinceIso when the part before was over */
export function delayState(
  { afterMin, validUntilMin, latestMin }: Delay,
  sinceIso: string,
  now: Date,
): DelayState {
  const since = Date.parse(sinceIso);
  const passedMin = (now.getTime() - since) / MINUTE_MS;
  const latest = new Date(since + latestMin * MINUTE_MS);
  if (passedMin < afterMin) return { kind: 'waiting', due: new Date(since + afterMin * MINUTE_MS), latest };
  if (passedMin <= latestMin) return { kind: 'open', latest, late: passedMin > validUntilMin };
  return { kind: 'over' };
}

/** The parts of a test, with the delay of the programme where it has one of its own. */
export function partsWith(
  parts: readonly PartOutline[],
  delayMin: number | undefined,
): readonly PartOutline[] {
  if (delayMin === undefined) return parts;
  return parts.map((part) =>
    part.delay === null ? part : { ...part, delay: { ...part.delay, afterMin: delayMin } },
  );
}

/** The delay that a session waits for, or could go on after; null where none is next. */
export function pendingDelay(
  session: Pick<Session, 'partsDoneIso' | 'completedAtIso'>,
  parts: readonly PartOutline[],
  now: Date,
): DelayState | null {
  const delay = parts[session.partsDoneIso.length]?.delay ?? null;
  const sinceIso = session.partsDoneIso.at(-1);
  if (delay === null || sinceIso === undefined || session.completedAtIso !== null) return null;
  return delayState(delay, sinceIso, now);
}
