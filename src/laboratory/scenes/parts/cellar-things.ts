import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { paint } from './paint.ts';
import { block, rod, turned } from './solid.ts';

/** A cask on its side, its head towards +z, its middle at y = 0; it lies on two chocks. */
export function caskLying(radius: number, length: number, colour: string): Group {
  const stave = paint(colour, 'boards');
  const hoop = paint('#4a4642');
  const body = turned(
    [
      [radius * 0.82, -length / 2],
      [radius * 0.95, -length / 4],
      [radius, 0],
      [radius * 0.95, length / 4],
      [radius * 0.82, length / 2],
    ],
    20,
  );
  return group(
    part(body, stave, [0, 0, 0], [90, 0, 0]),
    part(
      rod(0.03, radius * 0.8, radius * 0.8, 20),
      paint(colour, 'planks'),
      [0, 0, length / 2 - 0.06],
      [90, 0, 0],
    ),
    ...[-0.44, -0.2, 0.2, 0.44].map((t) =>
      part(
        rod(length * 0.06, radius * (1.01 - Math.abs(t) * 0.36), radius * (1.01 - Math.abs(t) * 0.36), 20),
        hoop,
        [0, 0, t * length - length * 0.03],
        [90, 0, 0],
      ),
    ),
    part(rod(0.16, 0.04, 0.04, 6), paint('#c9a24a'), [0, -radius * 0.6, length / 2], [90, 0, 0]),
    ...[-0.3, 0.3].map((t) =>
      part(block(radius * 1.6, radius * 0.34, 0.16), paint('#5a4632', 'timber'), [
        0,
        -radius * 1.16,
        t * length,
      ]),
    ),
  );
}

/** A cask on end, as a table. */
export function caskStanding(colour: string): Group {
  return group(
    part(
      turned(
        [
          [0.34, 0],
          [0.42, 0.28],
          [0.44, 0.48],
          [0.42, 0.68],
          [0.34, 0.95],
        ],
        18,
      ),
      paint(colour, 'boards'),
    ),
    part(rod(0.04, 0.4, 0.4, 18), paint(colour, 'planks'), [0, 0.94, 0]),
    ...[0.08, 0.28, 0.64, 0.84].map((y) =>
      part(
        rod(0.06, 0.385 + 0.06 * Math.sin((y / 0.95) * 3.14), 0.385 + 0.06 * Math.sin((y / 0.95) * 3.14), 18),
        paint('#4a4642'),
        [0, y, 0],
      ),
    ),
  );
}

/** A rack full of lying bottles, towards +z. */
export function bottleRack(width: number, height: number, rng: Rng): Group {
  const timber = paint('#6b4a30', 'timber');
  const [across, up] = [Math.floor(width / 0.16), Math.floor(height / 0.16)];
  return group(
    part(block(width, height, 0.05), paint('#3a2c22', 'boards'), [0, 0, -0.2]),
    ...repeat(across * up, (n) => {
      const [i, j] = [n % across, Math.floor(n / across)];
      return rng.chance(0.82)
        ? part(
            rod(0.3, 0.045, 0.05, 7),
            paint(rng.pick(['#2f4a35', '#26332a', '#5c3320', '#3f5a3a'])),
            [-width / 2 + (i + 0.5) * (width / across), (j + 0.5) * (height / up), -0.14],
            [90, 0, 0],
          )
        : null;
    }).filter((bottle) => bottle !== null),
    ...repeat(up + 1, (j) => part(block(width, 0.03, 0.34), timber, [0, (j * height) / up, 0])),
    ...[-1, 0, 1].map((t) => part(block(0.06, height + 0.04, 0.36), timber, [(t * width) / 2, 0, 0])),
  );
}
