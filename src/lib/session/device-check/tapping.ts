import { TAP_FIELDS, type TapField, type TapReading } from '#lib/domain/device-check.ts';

/** How far the tapping has come. */
export interface TapRun {
  /** Readings of the fields that are over, in the order of TAP_FIELDS. */
  readonly over: readonly TapReading[];
  /** Fingers that came down beside the field that is shown, count. */
  readonly missedTaps: number;
}

/** Where a finger came down, CSS px of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The box around a round field, CSS px of the window, as `getBoundingClientRect` gives it. */
export interface FieldBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const FIRST_TAP: TapRun = Object.freeze({ over: Object.freeze([]), missedTaps: 0 });

/** Whether a point lies on a round field; its edge belongs to it. */
export function isOnField({ x, y }: Point, { left, top, width, height }: FieldBox): boolean {
  const distancePx = Math.hypot(x - left - width / 2, y - top - height / 2);
  return distancePx <= Math.min(width, height) / 2;
}

/** The field that is shown; null once all are over. */
export function fieldOf({ over }: TapRun): TapField | null {
  return TAP_FIELDS[over.length] ?? null;
}

/** The run after a finger came down: on the field the next one is shown, beside it a miss is counted. */
export function afterTap(run: TapRun, isHit: boolean): TapRun {
  return isHit ? close(run, true) : { ...run, missedTaps: run.missedTaps + 1 };
}

/** The run after the person went on without hitting the field. */
export function afterGivingUp(run: TapRun): TapRun {
  return close(run, false);
}

function close({ over, missedTaps }: TapRun, isHit: boolean): TapRun {
  return { over: [...over, { isHit, missedTaps }], missedTaps: 0 };
}

/** What is stored of a run; null until every field is over. */
export function readingsOf({ over }: TapRun): Readonly<Record<TapField, TapReading>> | null {
  const [topLeft, bottomRight, topRight, bottomLeft, middle] = over;
  if (!topLeft || !bottomRight || !topRight || !bottomLeft || !middle) return null;
  return { topLeft, bottomRight, topRight, bottomLeft, middle };
}
