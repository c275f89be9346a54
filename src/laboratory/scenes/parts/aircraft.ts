import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import { gloss, paint } from './paint.ts';
import { ball, block, profile, rod } from './solid.ts';

/** An airliner along x, its nose towards +x, on its wheels. */
export function airliner(tail: string, stripe: string): Group {
  const white = paint('#eef0f0');
  return group(
    part(rod(26, 1.9, 1.9, 16), white, [-13, 3.4, 0], [0, 0, -90]),
    part(ball(1.9, 16), white, [13, 3.4, 0], [0, 0, 0], [1.7, 1, 1]),
    part(rod(8, 1.9, 0.5, 16), white, [-13, 3.4, 0], [0, 0, 84]),
    part(block(26, 0.3, 3.84), paint(stripe), [0, 2.8, 0]),
    ...repeat(18, (i) => part(block(0.5, 0.5, 3.82), gloss('#2f3d48'), [-10.5 + i * 1.25, 3.7, 0])),
    part(block(1.4, 0.7, 2.4), gloss('#26323a'), [14.2, 4, 0]),
    part(
      profile(
        [
          [-21, 4.2],
          [-16.6, 4.6],
          [-19.4, 10],
          [-21.6, 10],
        ],
        0.4,
      ),
      paint(tail),
    ),
    ...[-1, 1].map((s) =>
      part(
        profile(
          [
            [-4, 0],
            [3.6, 0],
            [-4.2, 13],
            [-6, 13],
          ],
          0.4,
        ),
        white,
        [0, 2.6, 0],
        [s * 90 - s * 4, 0, 0],
      ),
    ),
    ...[-1, 1].map((s) =>
      part(
        profile(
          [
            [-20.5, 0],
            [-17.5, 0],
            [-20, 5],
            [-21.4, 5],
          ],
          0.25,
        ),
        white,
        [0, 4, 0],
        [s * 90, 0, 0],
      ),
    ),
    ...[-1, 1].map((s) => part(rod(3, 0.9, 0.75, 14), paint(stripe), [2.4, 1.5, s * 4.6], [0, 0, 90])),
    ...[
      [11, 0],
      [-1.6, 1.9],
      [-1.6, -1.9],
    ].map(([x = 0, z = 0]) => part(rod(1.6, 0.16), paint('#8a9094'), [x, 0.3, z])),
    ...[
      [11, 0],
      [-1.6, 1.9],
      [-1.6, -1.9],
    ].map(([x = 0, z = 0]) => part(rod(0.7, 0.5, 0.5, 14), paint('#232527'), [x, 0.5, z - 0.35], [90, 0, 0])),
  );
}
