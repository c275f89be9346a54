import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { glass, gloss, glow, paint, print } from './paint.ts';
import { ball, bar, block, pipe, profile, rod } from './solid.ts';

/** A shopping trolley, its handle towards -x. */
export function trolley(handle: string, rng: Rng): Group {
  const wire = paint('#a9b0b4');
  return group(
    ...repeat(7, (i) => part(block(0.9, 0.015, 0.015), wire, [0, 0.5 + i * 0.075, 0.27])),
    ...repeat(7, (i) => part(block(0.9, 0.015, 0.015), wire, [0, 0.5 + i * 0.075, -0.27])),
    ...repeat(9, (i) =>
      [-0.27, 0.27].map((z) => part(block(0.015, 0.46, 0.015), wire, [-0.44 + i * 0.11, 0.5, z])),
    ).flat(),
    ...[-0.45, 0.45].flatMap((x) =>
      repeat(5, (i) => part(block(0.015, 0.46, 0.015), wire, [x, 0.5, -0.24 + i * 0.12])),
    ),
    part(block(0.9, 0.02, 0.54), wire, [0, 0.5, 0]),
    part(bar(0.6, 0.035, 8), paint(handle), [-0.58, 1, 0], [0, 90, 0]),
    ...[-0.26, 0.26].flatMap((z) => [
      part(
        pipe(
          [
            [-0.58, 1, z],
            [-0.42, 0.55, z],
            [-0.4, 0.16, z],
            [0.4, 0.14, z],
          ],
          0.02,
          10,
        ),
        wire,
      ),
      ...[-0.38, 0.38].map((x) => part(rod(0.04, 0.07, 0.07, 8), paint('#2a2c2e'), [x, 0.08, z], [90, 0, 0])),
    ]),
    ...repeat(5, (i) =>
      part(
        block(0.2, 0.3, 0.18),
        paint(rng.pick(['#c9302c', '#e3b52c', '#3f8f56', '#f0ece0', '#2f6fae'])),
        [-0.28 + i * 0.15, 0.53, rng.between(-0.12, 0.12)],
        [0, rng.integer(0, 60), 0],
      ),
    ),
  );
}

/** A sloped stand with crates of fruit, towards +z. */
export function fruitStand(rng: Rng, colour: string): Group {
  const fruits = ['#c9302c', '#e3a52c', '#7fa53c', '#d9782c', '#6b3f7a', '#e3c94a', '#8f2f3c', '#a8c45a'];
  return group(
    part(
      profile(
        [
          [-0.9, 0],
          [0.9, 0],
          [0.9, 0.55],
          [-0.9, 1.15],
        ],
        3.2,
      ),
      paint('#7a5a3c', 'boards'),
      [0, 0, 0],
      [0, -90, 0],
    ),
    ...repeat(10, (n) => {
      const [i, row] = [n % 5, Math.floor(n / 5)];
      const tone = rng.pick(fruits);
      return put(
        group(
          part(block(0.6, 0.16, 0.72), paint('#c49a64', 'timber')),
          ...repeat(12, (k) =>
            part(ball(0.095, 6), paint(tone), [
              -0.21 + (k % 4) * 0.14,
              0.18,
              -0.24 + Math.floor(k / 4) * 0.22,
            ]),
          ),
        ),
        [-1.27 + i * 0.635, 0.66 + (1 - row) * 0.3, 0.42 - (1 - row) * 0.85],
        [18, 0, 0],
      );
    }),
    part(block(3.3, 0.3, 0.06), paint(colour), [0, 0.1, 0.92]),
  );
}

/** A checkout with its belt along z. */
export function checkout(colour: string, open: boolean): Group {
  return group(
    part(block(0.9, 0.9, 2.6), paint('#d9d6cc')),
    part(block(0.92, 0.3, 2.62), paint(colour), [0, 0.45, 0]),
    part(block(0.55, 0.03, 2), paint('#2c2e30', 'carpet'), [0, 0.9, 0.2]),
    part(block(0.4, 0.5, 0.1), gloss('#26323a'), [0.3, 1.15, -0.9], [0, 20, 0]),
    part(block(0.08, 0.4, 0.08), paint('#55595c'), [0.3, 0.9, -0.95]),
    part(rod(1.5, 0.03), paint('#8f969a'), [-0.36, 0.9, -1.1]),
    part(ball(0.17, 10), open ? glow('#8fe08a', 1.3) : paint('#a85a50'), [-0.36, 2.5, -1.1]),
    part(block(0.6, 0.06, 0.5), paint('#3a3f42'), [0.9, 0.5, -0.5]),
  );
}

/** A chest freezer along x. */
export function freezer(colour: string, rng: Rng): Group {
  return group(
    part(block(3.6, 0.8, 1.3), gloss(colour)),
    part(block(3.4, 0.05, 1.1), print('print goods', '#d9ecff'), [0, 0.72, 0]),
    part(block(3.5, 0.03, 1.2), glass('#d9ecf4'), [0, 0.86, 0]),
    ...[-1.75, 0, 1.75].map((x) => part(block(0.06, 0.08, 1.3), paint('#8f969a'), [x, 0.82, 0])),
    part(block(3.62, 0.14, 1.32), paint(rng.pick(['#2f6fae', '#3f8f9c', '#c9302c'])), [0, 0.3, 0]),
  );
}

/** A glass counter, its customers towards +z; goods lie on its steps. */
export function glassCounter(width: number, front: string, goods: Group): Group {
  return group(
    part(block(width, 0.55, 0.9), paint(front, 'siding')),
    part(block(width, 0.05, 0.95), paint('#e9e4d6', 'marble'), [0, 0.55, 0]),
    put(goods, [0, 0.6, 0]),
    part(block(width, 0.75, 0.03), glass(), [0, 0.58, 0.45]),
    part(block(width, 0.03, 0.6), glass(), [0, 1.33, 0.16]),
    part(block(width, 0.06, 0.4), paint('#c9c2b0', 'marble'), [0, 1.33, -0.3]),
    ...[-1, 1].map((s) => part(block(0.04, 0.8, 0.9), paint('#b5b9ba'), [(s * width) / 2, 0.55, 0])),
  );
}
