import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import { paint } from './paint.ts';
import { block, rod } from './solid.ts';

const RISE = 0.17;
const RUN = 0.29;

/** Stairs that rise towards -z from y = 0, with rails. */
export function stairsUp(width: number, count: number, colour: string): Group {
  const long = Math.hypot(count * RUN, count * RISE);
  const lean = (Math.atan2(RISE, RUN) * 180) / Math.PI;
  return group(
    ...repeat(count, (i) =>
      part(block(width, RISE * (i + 1), RUN), paint(colour, 'plaster'), [0, 0, -i * RUN]),
    ),
    ...[-1, 1].flatMap((s) => [
      part(
        block(0.06, 0.06, long),
        paint('#3a3f42'),
        [(s * width) / 2, (count * RISE) / 2 + 0.95, (-count * RUN) / 2 + RUN / 2],
        [lean, 0, 0],
      ),
      ...repeat(Math.ceil(count / 3), (i) =>
        part(rod(0.95, 0.025), paint('#3a3f42'), [(s * width) / 2, RISE * (i * 3 + 1), -i * 3 * RUN]),
      ),
    ]),
  );
}
