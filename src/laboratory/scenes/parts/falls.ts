import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { crown } from './crown.ts';
import { paint } from './paint.ts';
import { pipe, profile } from './solid.ts';

/** Falling water before a wall that faces +z: a bowed sheet with strands before it, `height` metres tall. */
export function fall(width: number, height: number, rng: Rng): Group {
  const bow = (t: number): readonly [number, number] => [
    1.15 * Math.sqrt(t) - 0.35 - (t < 0.04 ? 0.9 : 0),
    height * (1 - t),
  ];
  const steps = [0, 0.03, 0.1, 0.25, 0.5, 0.75, 1].map(bow);
  const outline = [...steps, ...[...steps].reverse().map(([x, y]) => [x - 0.25, y - 0.05] as const)];
  const sheet = (wide: number, colour: string) =>
    put(group(part(profile(outline, wide), paint(colour, 'thatch'))), [0, 0, 0], [0, -90, 0]);
  return group(
    put(sheet(width * 0.94, '#cfdde3'), [0, 0, 0]),
    put(sheet(width * 0.36, '#f2f7f9'), [-width * 0.24, 0, 0.12]),
    put(sheet(width * 0.22, '#f6fafb'), [width * 0.25, 0, 0.16]),
    ...repeat(Math.round(width * 2.2), (i) => {
      const x = -width / 2 + rng.between(0, width);
      const [from, thick] = [rng.between(0, 0.4), rng.between(0.05, 0.12)];
      const points = [from, from + 0.3, 1].map(
        (t) => [x, bow(t)[1], bow(t)[0] + 0.12 + (i % 3) * 0.06] as const,
      );
      return part(pipe(points, thick, 6, 4), paint('#f7fbfc'));
    }),
  );
}

/** White water where a fall meets the pool. */
export function spray(width: number, rng: Rng): Group {
  const puffs = repeat(5, (i) => ({ x: -0.5 + i * 0.25, y: 0.12, z: 0, r: 0.2 }));
  return group(
    part(
      crown(`spray ${rng.integer(1, 2)}`, puffs, 16, 0.3),
      paint('#f4f8fa', 'leaf petal'),
      [0, 0, 0],
      [0, 0, 0],
      [width, 2.2, 2.6],
    ),
  );
}
