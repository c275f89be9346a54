import { tidy } from './figures.ts';
import { GREY_HEIGHT, GREY_WIDTH } from './render/drawing.ts';
import { distance } from './ssim.ts';

/** How much smaller than a grey picture its sketch is, on each side. */
const SHRINK = 4;
const WIDTH = GREY_WIDTH / SHRINK;
const HEIGHT = GREY_HEIGHT / SHRINK;

/** What kinds of pictures are compared with each other. */
export type SketchKind = 'object' | 'room' | 'scene';

/** A grey picture of 80 x 60 points: enough to see whether two pictures could be taken for each other. */
export type Sketch = { readonly kind: SketchKind; readonly base64: string };

/**
 * Least distance (1 - SSIM of the sketches) between two pictures of a form that show different things. Things on the
 * same empty ground have much in common whatever they are, therefore their floor is lower.
 */
export const ITEM_FLOORS = { object: 0.05, room: 0.2, scene: 0.4 } as const satisfies Record<
  SketchKind,
  number
>;

/** Shrinks a grey picture. */
export function sketchOf(kind: SketchKind, grey: ArrayLike<number>): Sketch {
  const small = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      let sum = 0;
      for (let j = 0; j < SHRINK; j++)
        for (let i = 0; i < SHRINK; i++) sum += grey[(y * SHRINK + j) * GREY_WIDTH + x * SHRINK + i] ?? 0;
      small[y * WIDTH + x] = Math.round(sum / SHRINK ** 2);
    }
  return { kind, base64: Buffer.from(small).toString('base64') };
}

/** Distance to the nearest of the others of its kind; 1 where there is none. */
export function nearest(sketch: Sketch, others: readonly Sketch[]): number {
  const own = Buffer.from(sketch.base64, 'base64');
  const apart = others
    .filter(({ kind }) => kind === sketch.kind)
    .map(({ base64 }) => distance(own, Buffer.from(base64, 'base64'), WIDTH, HEIGHT));
  return Math.min(1, ...apart);
}

/** True where no other picture of the form looks like this one. */
export function isApart(sketch: Sketch, others: readonly Sketch[]): boolean {
  return nearest(sketch, others) >= ITEM_FLOORS[sketch.kind];
}

/** Distance of the two that are most alike, over all pairs of the same kind. */
export function leastDistance(sketches: readonly Sketch[]): number {
  return tidy(Math.min(1, ...sketches.map((sketch, i) => nearest(sketch, sketches.slice(i + 1)))));
}
