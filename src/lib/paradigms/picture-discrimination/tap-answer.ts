import type { TrialOutcome } from '#lib/domain/trial-row.ts';
import type { GivenSteps } from '#lib/timing/contract.ts';

/** A rectangle of the window, CSS px. */
type Rectangle = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/**
 * The part of a row that one press fills: a press on the picture keeps its place, now as a share of the picture instead
 * of the area (bounds in CSS px). Pure.
 */
export function tapAnswer(
  { steps, handledMs, pointer }: Pick<GivenSteps, 'steps' | 'handledMs' | 'pointer'>,
  area: Rectangle,
  picture: Rectangle,
): Pick<TrialOutcome, 'eventMs' | 'handledMs' | 'answer' | 'pointer' | 'steps'> {
  const press = steps.at(-1);
  if (press === undefined) return { eventMs: null, handledMs: null, answer: null, pointer: null, steps: [] };
  const { eventMs, what, xShare, yShare } = press;
  const given = { eventMs, handledMs, answer: what, pointer };
  if (what !== 'changed' || xShare === null || yShare === null) return { ...given, steps: [] };
  const inPicture = (
    share: number,
    areaStart: number,
    areaLength: number,
    start: number,
    length: number,
  ): number => {
    const own = (areaStart + share * areaLength - start) / length;
    return Number(Math.min(1, Math.max(0, own)).toFixed(4));
  };
  const place = {
    xShare: inPicture(xShare, area.left, area.width, picture.left, picture.width),
    yShare: inPicture(yShare, area.top, area.height, picture.top, picture.height),
  };
  return { ...given, steps: [{ eventMs, what, ...place }] };
}
