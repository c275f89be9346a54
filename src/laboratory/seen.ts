import { GREY_HEIGHT, GREY_WIDTH, PICTURE_WIDTH } from './render/drawing.ts';
import type { Outline } from './rooms/places/eye-view.ts';
import type { ScreenBox } from './rooms/visible.ts';

/** Grey levels, of 255, from which a difference of a point counts. */
const NOTICED = 14;

const whole: ScreenBox = { x: [-1, 1], y: [-1, 1], share: 1 };

/**
 * Share of the picture that is noticeably different, counted only where a changed part was or is: what furniture
 * hides does not count, nor the light that a moved window throws elsewhere. Without boxes the whole picture counts.
 */
export function seenChange(
  target: ArrayLike<number>,
  lure: ArrayLike<number>,
  boxes: readonly (readonly [ScreenBox, ScreenBox])[],
): number {
  const parts = boxes.length > 0 ? boxes.flat() : [whole];
  let different = 0;
  for (let j = 0; j < GREY_HEIGHT; j++)
    for (let i = 0; i < GREY_WIDTH; i++) {
      const at = j * GREY_WIDTH + i;
      if (Math.abs((target[at] ?? 0) - (lure[at] ?? 0)) < NOTICED) continue;
      const [x, y] = [((i + 0.5) / GREY_WIDTH) * 2 - 1, 1 - ((j + 0.5) / GREY_HEIGHT) * 2];
      if (parts.some((p) => x >= p.x[0] && x <= p.x[1] && y >= p.y[0] && y <= p.y[1])) different++;
    }
  return different / (GREY_WIDTH * GREY_HEIGHT);
}

/** Share of a thing's outline box in which the room with it is noticeably different from the empty one. */
export function shownShare(
  empty: ArrayLike<number>,
  full: ArrayLike<number>,
  { leftPx, topPx, widthPx, heightPx }: Outline,
): number {
  const scale = GREY_WIDTH / PICTURE_WIDTH;
  const [left, top] = [Math.floor(leftPx * scale), Math.floor(topPx * scale)];
  const [width, height] = [Math.ceil(widthPx * scale), Math.ceil(heightPx * scale)];
  let different = 0;
  for (let j = top; j < top + height; j++)
    for (let i = left; i < left + width; i++) {
      const at = j * GREY_WIDTH + i;
      if (Math.abs((empty[at] ?? 0) - (full[at] ?? 0)) >= NOTICED) different++;
    }
  return different / (width * height);
}
