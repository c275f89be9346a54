import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { crown } from './crown.ts';
import { paint } from './paint.ts';
import { ball, bar, rod } from './solid.ts';

const row = (young: boolean) =>
  repeat(3, (i) => ({ x: 0, y: young ? 0.85 : 1.05, z: -0.75 + i * 0.75, r: young ? 0.4 : 0.58 }));

/** Two metres of a row of vines along z; grapes show where it stands near. */
export function vine(colour: string, young: boolean, near: boolean, rng: Rng): Group {
  const leaves = part(
    crown(`vine ${rng.integer(1, 3)} ${young} ${near}`, row(young), near ? 15 : 5, near ? 0.52 : 0.9),
    paint(colour, 'leaf broad'),
  );
  const post = part(rod(1.75, 0.05, 0.045, 5), paint('#7a6650', 'timber'), [0, 0, 1]);
  if (!near) return group(leaves);
  return group(
    leaves,
    post,
    part(bar(2.1, 0.015, 4), paint('#6f7376'), [0, 1.45, 0], [0, 90, 0]),
    ...[-0.6, 0.4].map((z) =>
      part(rod(0.85, 0.05, 0.035, 5), paint('#5f4a38', 'bark'), [0, 0, z], [rng.integer(-8, 8), 0, 6]),
    ),
    ...(young
      ? []
      : [-0.5, 0.3].map((z) =>
          part(ball(0.11, 6), paint('#4a2f56', 'leafage'), [0.38, 0.72, z], [0, 0, 0], [0.8, 1.4, 0.8]),
        )),
  );
}
