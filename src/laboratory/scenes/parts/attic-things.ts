import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { paint } from './paint.ts';
import { ball, bar, block, pipe, ring, rod } from './solid.ts';

/** A chest with a round lid. */
export function trunk(colour: string): Group {
  const iron = paint('#3a3a3a');
  return group(
    part(block(1.1, 0.5, 0.62), paint(colour, 'boards')),
    part(rod(1.1, 0.31, 0.31, 16), paint(colour, 'boards'), [0.55, 0.5, 0], [0, 0, 90]),
    ...[-0.45, 0, 0.45].map((x) => part(rod(0.06, 0.325, 0.325, 16), iron, [x + 0.03, 0.5, 0], [0, 0, 90])),
    ...[-0.45, 0, 0.45].map((x) => part(block(0.06, 0.5, 0.64), iron, [x, 0, 0])),
    part(block(0.12, 0.16, 0.04), paint('#c9a24a'), [0, 0.42, 0.32]),
  );
}

/** A rocking horse along x. */
export function rockingHorse(colour: string, saddle: string): Group {
  const hide = paint(colour);
  return group(
    ...[-0.2, 0.2].map((z) =>
      part(
        pipe(
          [
            [-0.75, 0.22, z],
            [-0.4, 0.05, z],
            [0, 0, z],
            [0.4, 0.05, z],
            [0.75, 0.22, z],
          ],
          0.035,
          14,
        ),
        paint('#8a5a34'),
      ),
    ),
    part(ball(0.24, 10), hide, [0, 0.72, 0], [0, 0, 0], [1.6, 0.85, 0.8]),
    ...[-0.28, 0.28].flatMap((x) =>
      [-0.14, 0.14].map((z) =>
        part(rod(0.56, 0.04, 0.06, 7), hide, [x * 1.5, 0.08, z * 1.3], [0, 0, x > 0 ? 14 : -14]),
      ),
    ),
    part(rod(0.45, 0.13, 0.09, 8), hide, [0.3, 0.75, 0], [0, 0, -28]),
    part(ball(0.12, 8), hide, [0.58, 1.12, 0], [0, 0, -35], [1.7, 0.9, 0.8]),
    part(block(0.34, 0.06, 0.36), paint(saddle), [-0.03, 0.9, 0]),
    ...repeat(5, (i) => part(ball(0.06, 6), paint('#4a3424'), [0.26 + i * 0.05, 0.94 + i * 0.07, 0])),
    part(
      pipe(
        [
          [-0.36, 0.8, 0],
          [-0.55, 0.72, 0],
          [-0.6, 0.45, 0],
        ],
        0.04,
        8,
      ),
      paint('#4a3424'),
    ),
  );
}

export function spinningWheel(colour: string): Group {
  const timber = paint(colour, 'timber');
  return group(
    part(ring(0.36, 0.03), timber, [0.3, 0.62, 0]),
    ...repeat(8, (i) =>
      part(
        bar(0.34, 0.014, 5),
        timber,
        [0.3 + 0.17 * Math.cos(i * 0.785), 0.62 + 0.17 * Math.sin(i * 0.785), 0],
        [0, 0, i * 45],
      ),
    ),
    part(block(0.9, 0.06, 0.2), timber, [-0.05, 0.32, 0], [0, 0, 10]),
    ...[
      [-0.4, 0.12],
      [-0.4, -0.12],
      [0.34, 0],
    ].map(([x = 0, z = 0]) => part(rod(0.36, 0.022), timber, [x, 0, z])),
    ...[-0.08, 0.08].map((z) => part(rod(0.66, 0.02), timber, [0.3, 0.3, z])),
    part(rod(0.75, 0.02), timber, [-0.4, 0.3, 0]),
    part(ball(0.1, 8), paint('#e9e0cc'), [-0.4, 1.02, 0], [0, 0, 0], [0.8, 1.4, 0.8]),
  );
}

/** A few boxes, cases or a bundle. */
export function boxes(rng: Rng): Group {
  const card = () => paint(rng.pick(['#b98e5c', '#c9a878', '#a8814f', '#8f7a5c']));
  const count = rng.integer(1, 3);
  return group(
    ...repeat(count, (i) =>
      part(
        block(rng.between(0.4, 0.65), 0.34, rng.between(0.35, 0.5)),
        card(),
        [rng.between(-0.06, 0.06), i * 0.345, 0],
        [0, rng.integer(-18, 18), 0],
      ),
    ),
    rng.chance(0.4)
      ? put(
          group(
            part(block(0.62, 0.42, 0.18), paint(rng.pick(['#7a4a30', '#4a5a4a', '#5f3a34']))),
            part(ring(0.06, 0.014), paint('#3a2c22'), [0, 0.44, 0]),
          ),
          [0.55, 0, 0.1],
          [0, rng.integer(-30, 30), 0],
        )
      : part(rod(0.4, 0.2, 0.2, 12), paint(rng.pick(['#c9b48c', '#8a9a9c'])), [0.5, 0, 0.12]),
  );
}
