import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { gloss, paint } from './paint.ts';
import { bar, block, cone, pipe, profile, ring, rod } from './solid.ts';

const STEEL = '#9aa0a4';

/** A strong bench with a vice, tools lying on it; one works at it from +z. */
export function benchWithVice(width: number, colour: string, rng: Rng): Group {
  const timber = paint(colour, 'timber');
  return group(
    part(block(width, 0.1, 0.75), paint(colour, 'planks'), [0, 0.82, 0]),
    ...[-1, 1].flatMap((x) =>
      [-0.28, 0.28].map((z) => part(block(0.13, 0.82, 0.13), timber, [x * (width / 2 - 0.15), 0, z])),
    ),
    part(block(width - 0.2, 0.06, 0.6), timber, [0, 0.22, 0]),
    part(block(width * 0.4, 0.26, 0.6), timber, [width * 0.2, 0.54, 0.02]),
    put(
      group(
        part(block(0.22, 0.2, 0.16), paint('#3f5f73')),
        part(block(0.22, 0.2, 0.06), paint('#3f5f73'), [0, 0, 0.16]),
        part(bar(0.3, 0.02), paint(STEEL), [0, 0.08, 0.26]),
      ),
      [-width * 0.34, 0.92, 0.3],
    ),
    ...repeat(5, () => {
      const [x, z] = [rng.between(-0.1, 0.42) * width, rng.between(-0.22, 0.2)];
      return rng.chance(0.5)
        ? put(
            group(
              part(bar(0.3, 0.018, 6), paint('#b5834c')),
              part(block(0.06, 0.05, 0.12), paint(STEEL), [0.15, -0.01, 0]),
            ),
            [x, 0.95, z],
            [0, rng.integer(0, 180), 0],
          )
        : part(
            block(rng.between(0.15, 0.4), 0.07, 0.12),
            paint(rng.pick(['#e0c08a', '#b3302c', '#c9a24a', '#7f8f9c'])),
            [x, 0.92, z],
            [0, rng.integer(0, 180), 0],
          );
    }),
  );
}

/** A board full of hanging tools on a wall that faces +z, its foot on y = 0. */
export function toolWall(width: number, height: number, colour: string, rng: Rng): Group {
  const steel = paint(STEEL);
  const handle = () => paint(rng.pick(['#b5834c', '#b3302c', '#d9a63c', '#2f4f6b']));
  const hung = (kind: number) => {
    if (kind === 0)
      return group(
        part(block(0.05, 0.34, 0.04), handle()),
        part(block(0.2, 0.08, 0.06), steel, [0, 0.32, 0]),
      );
    if (kind === 1)
      return group(
        part(
          profile(
            [
              [0, 0],
              [0.12, 0.03],
              [0.07, 0.46],
              [0, 0.46],
            ],
            0.02,
          ),
          steel,
        ),
        part(block(0.12, 0.14, 0.05), handle(), [0.02, 0.44, 0]),
      );
    if (kind === 2)
      return group(
        part(rod(0.2, 0.012, 0.012, 5), steel),
        part(rod(0.14, 0.03, 0.03, 6), handle(), [0, 0.2, 0]),
      );
    if (kind === 3)
      return group(
        part(ring(0.08, 0.02), steel, [0, 0.08, 0]),
        part(block(0.05, 0.26, 0.03), steel, [0, 0.14, 0]),
      );
    return group(
      ...[-1, 1].map((s) => part(rod(0.3, 0.018, 0.014, 5), handle(), [s * 0.03, 0, 0], [0, 0, s * -8])),
      part(block(0.08, 0.1, 0.03), steel, [0, 0.28, 0]),
    );
  };
  const [columns, rows] = [Math.floor(width / 0.3), Math.floor(height / 0.56)];
  return group(
    part(block(width, height, 0.04), paint(colour, 'boards')),
    ...repeat(columns * rows, (n) =>
      put(hung(rng.integer(0, 4)), [
        -width / 2 + 0.2 + (n % columns) * 0.3,
        0.08 + Math.floor(n / columns) * 0.56,
        0.06,
      ]),
    ),
    part(block(width, 0.04, 0.16), paint('#8a6a48', 'timber'), [0, -0.02, 0.08]),
  );
}

/** A standing band saw. */
export function bandSaw(colour: string): Group {
  const body = gloss(colour);
  return group(
    part(block(0.8, 0.9, 0.5), body),
    part(block(0.9, 0.06, 0.8), paint(STEEL), [0.1, 0.92, 0.1]),
    part(block(0.2, 1, 0.3), body, [-0.34, 0.9, 0]),
    part(rod(0.3, 0.46, 0.46, 18), body, [0.02, 1.95, -0.15], [90, 0, 0]),
    part(block(0.015, 0.6, 0.04), paint('#d9dde0'), [0.26, 0.98, 0.02]),
    part(block(0.1, 0.26, 0.12), paint('#2f3436'), [0.26, 1.42, 0.02]),
    part(block(1, 0.12, 0.7), paint('#4a4f52')),
  );
}

/** A drill on a column. */
export function drillPress(colour: string): Group {
  const body = gloss(colour);
  return group(
    part(block(0.6, 0.1, 0.7), paint('#4a4f52')),
    part(rod(1.9, 0.07), paint(STEEL), [0, 0, -0.2]),
    part(block(0.45, 0.06, 0.5), paint(STEEL), [0, 0.9, 0.06]),
    part(block(0.36, 0.5, 0.7), body, [0, 1.45, 0.05]),
    part(rod(0.3, 0.06), paint('#3a3f42'), [0, 1.18, 0.24]),
    part(cone(0.16, 0.02, 6), paint('#d9dde0'), [0, 1.18, 0.24], [180, 0, 0]),
    ...repeat(3, (i) => part(bar(0.3, 0.016, 5), paint(STEEL), [0.26, 1.6, 0.14], [i * 60, 90, 0])),
    part(rod(0.1, 0.2, 0.2, 14), body, [0, 1.95, -0.15]),
  );
}

/** A stack of planks along z. */
export function plankStack(rng: Rng): Group {
  return group(
    ...repeat(14, (i) =>
      part(
        block(0.3, 0.06, rng.between(2, 2.8)),
        paint(rng.pick(['#dcbc86', '#c9a26a', '#e3cc9c']), 'timber'),
        [-0.32 + (i % 3) * 0.32, Math.floor(i / 3) * 0.085, rng.between(-0.15, 0.15)],
      ),
    ),
  );
}

/** A cabinet on wheels with drawers towards +z. */
export function toolCabinet(colour: string): Group {
  return group(
    part(block(0.75, 0.85, 0.48), gloss(colour), [0, 0.12, 0]),
    ...repeat(5, (i) => part(block(0.66, 0.02, 0.02), paint('#d9dde0'), [0, 0.24 + i * 0.15, 0.25])),
    ...[-0.3, 0.3].map((x) => part(rod(0.1, 0.06, 0.06, 8), paint('#26282a'), [x, 0.06, 0.16], [90, 0, 0])),
    part(
      pipe(
        [
          [0.38, 0.85, -0.2],
          [0.46, 0.9, 0],
          [0.38, 0.85, 0.2],
        ],
        0.02,
        6,
      ),
      paint(STEEL),
    ),
  );
}
