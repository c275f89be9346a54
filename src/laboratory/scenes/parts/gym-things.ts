import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import { glass, paint } from './paint.ts';
import { bar, block, profile, ring, rod } from './solid.ts';

const TIMBER = '#c79a62';

/** Wall bars, 1.1 metres wide, on a wall that faces +z. */
export function wallBars(): Group {
  return group(
    ...[-0.53, 0.53].map((x) => part(block(0.06, 2.6, 0.14), paint(TIMBER, 'timber'), [x, 0, 0])),
    ...repeat(13, (i) => part(bar(1.06, 0.022, 6), paint('#d9b67e', 'timber'), [0, 0.16 + i * 0.19, 0.06])),
  );
}

/** A vaulting box along x. */
export function vaultingBox(): Group {
  return group(
    ...repeat(4, (i) =>
      part(
        profile(
          [
            [-0.75 + i * 0.045, 0.02 + i * 0.24],
            [0.75 - i * 0.045, 0.02 + i * 0.24],
            [0.71 - i * 0.045, 0.24 + i * 0.24],
            [-0.71 + i * 0.045, 0.24 + i * 0.24],
          ],
          0.56 - i * 0.04,
        ),
        paint(i % 2 ? '#c79a62' : '#b98650', 'timber'),
      ),
    ),
    part(block(1.24, 0.16, 0.42), paint('#8a5a3a', 'carpet'), [0, 0.98, 0]),
  );
}

/** A mat, 1.2 by 2 metres. */
export function gymMat(colour: string): Group {
  return group(
    part(block(1.2, 0.09, 2), paint(colour)),
    part(block(1.22, 0.02, 2.02), paint('#e6e2d6'), [0, 0.03, 0]),
  );
}

export function parallelBars(): Group {
  return group(
    ...[-0.26, 0.26].flatMap((z) => [
      part(bar(3, 0.03, 8), paint('#d9b67e', 'timber'), [0, 1.55, z]),
      ...[-1.1, 1.1].map((x) => part(rod(1.55, 0.04), paint('#6f787c'), [x, 0, z])),
    ]),
    ...[-1.1, 1.1].map((x) => part(block(0.18, 0.08, 1.3), paint('#4a5054'), [x, 0, 0])),
    ...[-0.5, 0.5].map((z) => part(block(2.4, 0.07, 0.12), paint('#4a5054'), [0, 0, z])),
  );
}

export function balanceBeam(): Group {
  return group(
    part(block(4.6, 0.16, 0.12), paint('#d9b67e', 'timber'), [0, 0.95, 0]),
    ...[-1.7, 1.7].flatMap((x) =>
      [-1, 1].map((s) => part(rod(1.05, 0.04), paint('#6f787c'), [x, 0, s * 0.45], [s * -25, 0, 0])),
    ),
  );
}

/** Climbing ropes from the ceiling. */
export function ropes(count: number, height: number): Group {
  return group(
    ...repeat(count, (i) =>
      part(rod(height - 0.5, 0.025, 0.025, 6), paint('#c9b48c'), [(i - (count - 1) / 2) * 1.2, 0.35, 0]),
    ),
    part(block(count * 1.2 + 0.6, 0.14, 0.14), paint('#6f787c'), [0, height - 0.25, 0]),
  );
}

/** A basketball board with its hoop, on a wall that faces +z. */
export function basket(): Group {
  return group(
    part(block(1.8, 1.1, 0.05), paint('#f2efe6'), [0, 2.9, 0.9]),
    ...[
      [1.8, 0.06, 0, 2.9],
      [1.8, 0.06, 0, 3.95],
      [0.6, 0.05, 0, 3.02],
      [0.6, 0.05, 0, 3.45],
    ].map(([w = 1, h = 1, x = 0, y = 0]) => part(block(w, h, 0.02), paint('#b3302c'), [x, y, 0.93])),
    ...[-0.87, 0.87].map((x) => part(block(0.06, 1.1, 0.02), paint('#b3302c'), [x, 2.9, 0.93])),
    part(ring(0.24, 0.02), paint('#d9742c'), [0, 3.05, 1.2], [90, 0, 0]),
    part(rod(0.45, 0.14, 0.24, 10), glass('#f6f6f2'), [0, 2.6, 1.2]),
    ...[-0.5, 0.5].map((x) => part(block(0.07, 0.07, 0.9), paint('#6f787c'), [x, 3.4, 0.45])),
  );
}
