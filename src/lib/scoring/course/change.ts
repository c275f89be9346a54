import quantile from '@stdlib/stats-base-dists-t-quantile';
import type { Session } from '#lib/domain/session.ts';
import type { Interval } from '#lib/statistics/proportions.ts';
import { sampleSd } from '#lib/statistics/summary.ts';
import { LEAST_SESSIONS, LEVEL } from './mean.ts';
import type { CountedOccasion } from './occasions.ts';

/**
 * Where the interval of a difference comes from. `own-intervals`: from those of the two sessions, which hold their
 * measuring error and not the difference between good and bad days. `spread-of-sessions`: from how far all sessions lie
 * apart, which holds both, and a steady change too, so that it is rather too wide.
 */
export type ChangeMethod = 'own-intervals' | 'spread-of-sessions';

/**
 * A score of the last session that counts less that of the first, or why there is none. `other-device`: the two were
 * done on screens of different kinds, and a difference would be one of the devices too.
 */
export type CourseChange =
  | {
      readonly kind: 'difference';
      /** Last less first, in the unit of the score; whether more is better, the score says. */
      readonly value: number;
      /** Its two values, in the unit of the score. */
      readonly first: number;
      readonly last: number;
      readonly firstSessionId: string;
      readonly lastSessionId: string;
      /** Null where neither method can be used: two sessions of a score without intervals, or no spread. */
      readonly interval: Interval | null;
      readonly method: ChangeMethod | null;
    }
  | { readonly kind: 'none'; readonly reason: 'too-few-sessions' | 'other-device' };

/** Whether two sessions were done on the same kind of screen, whichever way it was held. */
function isSameDevice(one: Session['device'], other: Session['device']): boolean {
  if (one === null || other === null) return one === other;
  const kindOf = (device: NonNullable<Session['device']>): string =>
    [
      ...[device.screenWidthPx, device.screenHeightPx].toSorted((a, b) => a - b),
      device.pixelRatio,
      device.mainPointer,
    ].join();
  return kindOf(one) === kindOf(other);
}

/**
 * The interval of a difference from those of its two values: square-and-add, as in method 10 of
 * Newcombe 1998, Stat Med 17:873–890, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 */
function fromOwnIntervals(first: CountedOccasion, last: CountedOccasion): Interval | null {
  const [before, after] = [first.interval, last.interval];
  if (before === null || after === null || before.level !== after.level) return null;
  const value = last.value - first.value;
  return {
    low: value - Math.hypot(last.value - after.low, before.high - first.value),
    high: value + Math.hypot(after.high - last.value, first.value - before.low),
    level: after.level,
  };
}

/** From three sessions on: t(k − 1) · SD · √2, as if nothing had changed. */
function fromSpread(values: readonly number[], value: number): Interval | null {
  const sd = sampleSd(values);
  if (values.length <= LEAST_SESSIONS || sd === null || sd === 0) return null;
  const reach = quantile(1 - (1 - LEVEL) / 2, values.length - 1) * sd * Math.SQRT2;
  return { low: value - reach, high: value + reach, level: LEVEL };
}

/**
 * The plain difference between the last and the first session that count.
 * @param deviceOf the device of a session, by its id
 */
export function courseChange(
  counted: readonly CountedOccasion[],
  deviceOf: (sessionId: string) => Session['device'],
): CourseChange {
  const [first] = counted;
  const last = counted.at(-1);
  if (first === undefined || last === undefined || counted.length < LEAST_SESSIONS)
    return { kind: 'none', reason: 'too-few-sessions' };
  if (!isSameDevice(deviceOf(first.sessionId), deviceOf(last.sessionId)))
    return { kind: 'none', reason: 'other-device' };
  const value = last.value - first.value;
  const own = fromOwnIntervals(first, last);
  const spread = fromSpread(
    counted.map((occasion) => occasion.value),
    value,
  );
  return {
    kind: 'difference',
    value,
    first: first.value,
    last: last.value,
    firstSessionId: first.sessionId,
    lastSessionId: last.sessionId,
    interval: own ?? spread,
    method: own !== null ? 'own-intervals' : spread === null ? null : 'spread-of-sessions',
  };
}
