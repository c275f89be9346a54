import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { paint } from './paint.ts';
import { ball, block, pipe, rod, turned } from './solid.ts';

const CRUSTS = ['#b5763c', '#a8652f', '#c98f4f', '#8f5228', '#d9a85f'] as const;

function loaf(kind: number, rng: Rng): Group {
  const crust = paint(rng.pick(CRUSTS), 'plaster');
  if (kind === 0) return group(part(ball(0.15, 9), crust, [0, 0.09, 0], [0, 0, 0], [1, 0.65, 1]));
  if (kind === 1) return group(part(ball(0.13, 9), crust, [0, 0.09, 0], [0, 0, 0], [1.9, 0.7, 0.95]));
  if (kind === 2) return group(part(ball(0.08, 8), crust, [0, 0.06, 0], [0, 0, 0], [3.4, 0.75, 0.9]));
  if (kind === 3)
    return group(
      part(
        pipe(
          [
            [-0.12, 0.05, 0.1],
            [-0.16, 0.05, -0.04],
            [0, 0.05, -0.12],
            [0.16, 0.05, -0.04],
            [0.12, 0.05, 0.1],
            [-0.05, 0.07, -0.02],
            [0.05, 0.07, -0.02],
          ],
          0.03,
          22,
          6,
        ),
        paint('#8f5228'),
      ),
    );
  return group(
    ...repeat(5, (i) =>
      part(ball(0.055, 7), crust, [-0.12 + (i % 3) * 0.12, 0.05, -0.06 + Math.floor(i / 3) * 0.12]),
    ),
  );
}

/** Rows of loaves and rolls, `width` metres, on y = 0. */
export function breads(width: number, rng: Rng): Group {
  const count = Math.floor(width / 0.36);
  return group(
    ...repeat(count * 2, (i) =>
      put(loaf(rng.integer(0, 4), rng), [
        -width / 2 + 0.2 + (i % count) * 0.36,
        Math.floor(i / count) * 0.16,
        0.14 - Math.floor(i / count) * 0.34,
      ]),
    ),
    part(block(width, 0.16, 0.34), paint('#c9a26a', 'planks'), [0, 0, -0.2]),
  );
}

/** Cakes and tarts on stands, `width` metres. */
export function cakes(width: number, rng: Rng): Group {
  const count = Math.max(2, Math.floor(width / 0.44));
  return group(
    ...repeat(count, (i) => {
      const tone = rng.pick(['#f4ecdc', '#7a3f2a', '#e9a8b4', '#e3c25a', '#c94a5a']);
      const x = -width / 2 + (width * (i + 0.5)) / count;
      return group(
        part(
          turned(
            [
              [0.1, 0],
              [0.03, 0.03],
              [0.03, 0.1],
              [0.19, 0.12],
              [0.19, 0.13],
            ],
            14,
          ),
          paint('#f2efe6'),
          [x, 0, 0],
        ),
        part(rod(0.13, 0.16, 0.16, 16), paint(tone, 'plaster'), [x, 0.13, 0]),
        part(rod(0.03, 0.165, 0.165, 16), paint(rng.pick(['#f6f2e8', '#5a2f22', '#e3c25a'])), [x, 0.25, 0]),
        ...repeat(6, (k) =>
          part(ball(0.025, 6), paint(rng.pick(['#c9302c', '#f6f2e8', '#7a2f5a'])), [
            x + 0.11 * Math.cos(k * 1.05),
            0.29,
            0.11 * Math.sin(k * 1.05),
          ]),
        ),
      );
    }),
    ...repeat(Math.floor(width / 0.2), (i) =>
      part(block(0.11, 0.07, 0.11), paint(rng.pick(['#e9c98f', '#b5763c', '#e9a8b4', '#7a3f2a'])), [
        -width / 2 + 0.12 + i * 0.2,
        0,
        0.3,
      ]),
    ),
  );
}

/** A wall of slanted shelves full of bread, towards +z. */
export function loafShelf(width: number, colour: string, rng: Rng): Group {
  const timber = paint(colour, 'timber');
  return group(
    part(block(width, 2.3, 0.05), paint(colour, 'boards'), [0, 0, -0.2]),
    part(block(width, 0.75, 0.42), paint(colour, 'boards')),
    ...repeat(3, (row) =>
      group(
        part(block(width, 0.04, 0.42), timber, [0, 0.82 + row * 0.5, 0], [10, 0, 0]),
        ...repeat(Math.floor(width / 0.4), (i) =>
          put(
            loaf(row === 0 ? 2 : rng.integer(0, 2), rng),
            [-width / 2 + 0.24 + i * 0.4, 0.86 + row * 0.5, 0.02],
            [8, row === 0 ? 70 : 0, 0],
          ),
        ),
      ),
    ),
    ...[-1, 0, 1].map((t) => part(block(0.05, 2.3, 0.42), timber, [(t * (width - 0.05)) / 2, 0, 0])),
  );
}

/** A wicker basket of long loaves. */
export function basketOf(rng: Rng): Group {
  return group(
    part(rod(0.5, 0.24, 0.3, 14), paint('#a8814f', 'wicker')),
    ...repeat(7, (i) =>
      part(
        ball(0.07, 7),
        paint(rng.pick(CRUSTS), 'plaster'),
        [0.14 * Math.cos(i * 0.9), 0.66, 0.14 * Math.sin(i * 0.9)],
        [rng.integer(-14, 14), 0, rng.integer(-14, 14)],
        [1, 5, 1],
      ),
    ),
  );
}
