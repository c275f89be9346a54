import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { paint } from './paint.ts';
import { slopes } from './roofs.ts';
import { ball, block, cone, dome, gable, ring, rod } from './solid.ts';

/** A barn, `long` metres, its wide door in the front towards +z. */
export function barn(colour: string, roofColour: string, long: number): Group {
  const [deep, tall, rise] = [10, 5, 4.6];
  const trim = paint('#efe9da', 'timber');
  return group(
    part(block(long, tall, deep), paint(colour, 'boards')),
    part(block(long + 0.1, 0.8, deep + 0.1), paint('#8b857a', 'rubble')),
    put(group(part(gable(deep, rise, long), paint(colour, 'boards'))), [0, tall, 0], [0, 90, 0]),
    put(slopes(long, deep, rise, paint(roofColour, 'corrugated'), 0.6), [0, tall, 0]),
    part(block(4.4, 4.1, 0.12), paint('#3a2c22', 'boards'), [0, 0, deep / 2]),
    ...[-2.3, 2.3].map((x) => part(block(0.24, 4.3, 0.2), trim, [x, 0, deep / 2])),
    part(block(4.9, 0.28, 0.2), trim, [0, 4.1, deep / 2]),
    part(block(0.2, 5.6, 0.06), trim, [0, 0, deep / 2 + 0.08], [0, 0, 36], [1, 0.85, 1]),
    ...[-0.36, 0.36].map((t) => part(block(1, 1, 0.12), paint('#2e3438'), [t * long, 2.2, deep / 2])),
    ...[-0.36, 0.36].map((t) => part(block(1.2, 0.14, 0.18), trim, [t * long, 2.1, deep / 2])),
  );
}

export function silo(tall: number): Group {
  return group(
    part(rod(tall, 1.9, 1.9, 16), paint('#b9bec2', 'corrugated')),
    part(dome(1.92, 16), paint('#9aa1a6'), [0, tall, 0], [0, 0, 0], [1, 0.6, 1]),
    ...repeat(5, (i) => part(ring(1.92, 0.05), paint('#8a9196'), [0, (tall * (i + 0.5)) / 5, 0], [90, 0, 0])),
  );
}

/** A round bale of straw. */
export function baleRound(): Group {
  return group(
    part(rod(1.25, 0.72, 0.72, 18), paint('#d8bd72', 'straw'), [0, 0.72, -0.62], [90, 0, 0]),
    part(rod(0.02, 0.7, 0.7, 18), paint('#c9a95a', 'straw'), [0, 0.72, 0.63], [90, 0, 0]),
  );
}

export function haystack(tall: number): Group {
  return group(
    part(cone(tall, tall * 0.48, 12), paint('#c4ab62', 'straw')),
    part(rod(tall * 0.35, tall * 0.5, tall * 0.42, 12), paint('#b89f58', 'straw')),
    part(rod(tall * 1.2, 0.06, 0.04, 5), paint('#6b5540')),
  );
}

/** A cow, its head towards +x. */
export function cow(colour: string, rng: Rng): Group {
  const hide = paint(colour);
  const patch = paint(rng.pick(['#f2eee6', '#3a2c24', colour]));
  const grazing = rng.chance(0.5);
  return group(
    part(ball(0.5, 10), hide, [0.45, 1.05, 0], [0, 0, 0], [1.1, 0.9, 0.8]),
    part(ball(0.5, 10), hide, [-0.4, 1.08, 0], [0, 0, 0], [1.2, 0.92, 0.85]),
    part(ball(0.36, 8), patch, [-0.2, 1.2, 0.16], [0, 0, 0], [1.1, 0.8, 0.9]),
    ...[0.6, -0.65].flatMap((x) => [-0.24, 0.24].map((z) => part(rod(0.8, 0.09, 0.12, 6), hide, [x, 0, z]))),
    part(rod(0.7, 0.2, 0.15, 8), hide, grazing ? [0.85, 1.05, 0] : [0.8, 1.1, 0], [
      0,
      0,
      grazing ? -125 : -55,
    ]),
    part(block(0.5, 0.26, 0.24), hide, grazing ? [1.45, 0.35, 0] : [1.5, 1.38, 0], [
      0,
      0,
      grazing ? -50 : -18,
    ]),
    part(rod(0.7, 0.03, 0.02, 4), hide, [-1, 0.6, 0]),
    ...[-0.16, 0.16].map((z) =>
      part(block(0.06, 0.05, 0.16), hide, grazing ? [1.28, 0.66, z * 1.2] : [1.32, 1.66, z * 1.2]),
    ),
  );
}
