import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { gloss, paint } from './paint.ts';
import { ball, block, ring, turned } from './solid.ts';

const PIN = [
  [0.03, 0],
  [0.06, 0.1],
  [0.065, 0.16],
  [0.035, 0.26],
  [0.022, 0.3],
  [0.034, 0.35],
  [0.02, 0.39],
  [0, 0.4],
] as const;

/** Ten pins in a triangle that points towards +z. */
export function pinSet(rng: Rng): Group {
  const fallen = rng.integer(0, 3);
  return group(
    ...[0, 1, 2, 3].flatMap((row) =>
      repeat(row + 1, (i) => {
        const x = (i - row / 2) * 0.29;
        const z = 0.35 - row * 0.24;
        if (row === 3 && i < fallen)
          return part(turned(PIN, 10), paint('#f4f1e8'), [x, 0.06, z], [0, i * 40, 90]);
        return group(
          part(turned(PIN, 10), paint('#f4f1e8'), [x, 0, z]),
          part(ring(0.031, 0.008), paint('#c9302c'), [x, 0.28, z], [90, 0, 0]),
        );
      }),
    ),
  );
}

/** The rack to which the balls come back. */
export function ballReturn(rng: Rng): Group {
  return group(
    part(block(0.7, 0.45, 1.5), paint('#4a4f58')),
    part(block(0.8, 0.12, 1.6), gloss('#26282e'), [0, 0.45, 0]),
    ...repeat(6, (i) =>
      part(
        ball(0.13, 12),
        gloss(rng.pick(['#c9302c', '#2f6fae', '#3f8f56', '#e3b52c', '#26282c', '#7a3f8c', '#d9742c'])),
        [(i % 2 ? 1 : -1) * 0.17, 0.68, -0.5 + Math.floor(i / 2) * 0.32],
      ),
    ),
    part(block(0.5, 0.5, 0.4), gloss('#26282e'), [0, 0.45, -0.75]),
  );
}
