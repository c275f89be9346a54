import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { paint } from './paint.ts';
import { ball, bar, block, rod } from './solid.ts';

/** A ladder that leans away from +z. */
export function leanedLadder(tall: number): Group {
  const timber = paint('#c09a62', 'timber');
  const lean = -14;
  return group(
    ...[-0.26, 0.26].map((x) => part(rod(tall, 0.04, 0.04, 6), timber, [x, 0, 0], [lean, 0, -x * 14])),
    ...repeat(Math.round(tall / 0.36), (i) => {
      const y = 0.3 + i * 0.34;
      return part(bar(0.56, 0.025, 5), timber, [0, y, -y * 0.25]);
    }),
  );
}

/** A crate full of fruit. */
export function fruitCrate(colour: string): Group {
  return group(
    part(block(0.72, 0.34, 0.5), paint('#c49a64', 'boards')),
    ...repeat(12, (i) =>
      part(ball(0.09, 6), paint(colour), [-0.26 + (i % 4) * 0.17, 0.36, -0.15 + Math.floor(i / 4) * 0.15]),
    ),
  );
}

/** A sheep, its head towards +x. */
export function sheep(rng: Rng): Group {
  const wool = paint(rng.pick(['#ece6d8', '#e3dac6', '#d9cfba']), 'leafage');
  const dark = paint(rng.pick(['#3a342e', '#8f8474']));
  return group(
    part(ball(0.42, 10), wool, [0, 0.72, 0], [0, 0, 0], [1.35, 0.95, 0.95]),
    ...[0.3, -0.34].flatMap((x) => [-0.15, 0.15].map((z) => part(rod(0.5, 0.05, 0.06, 6), dark, [x, 0, z]))),
    part(ball(0.19, 8), dark, [0.62, rng.pick([0.3, 0.92]), 0], [0, 0, -30], [1.3, 0.9, 0.85]),
  );
}
