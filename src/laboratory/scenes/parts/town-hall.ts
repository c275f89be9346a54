import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import type { Rng } from '../../seed.ts';
import { arched, windowOn } from './openings.ts';
import { paint } from './paint.ts';
import { slopes } from './roofs.ts';
import { block, cut, gable, hip, rod } from './solid.ts';

/** A town hall with arches below, stepped gables and a clock turret; its front faces +z. */
export function townHall(colour: string, rng: Rng): Group {
  const wall = paint(colour, rng.pick(['plaster', 'ashlar', 'brick']));
  const trim = paint('#e9e1d0');
  const roof = paint(rng.pick(['#8f4a36', '#5a5f63', '#7a4f3c']), 'roof tiles');
  const wide = rng.integer(24, 34);
  const arches = Math.round(wide / 4);
  const storeys = rng.integer(2, 3);
  const tall = 5 + storeys * 3.8;
  const turret = rng.chance(0.7);
  const wings = rng.pick([0, 1, 2]);
  return group(
    part(block(wide, tall, 13), wall),
    ...repeat(arches, (i) => {
      const x = -wide / 2 + ((i + 0.5) * wide) / arches;
      return group(
        part(cut(outline(arched(2.9, 4.2)), 0.1), trim, [x, 0, 6.58]),
        part(cut(outline(arched(2.3, 3.8)), 0.1), paint('#4a4038'), [x, 0, 6.62]),
      );
    }),
    ...repeat(storeys, (row) =>
      repeat(arches, (i) =>
        put(
          windowOn({ width: 1.5, height: 2.3, trim: '#e9e1d0', round: row === storeys - 1, panes: [2, 3] }),
          [-wide / 2 + ((i + 0.5) * wide) / arches, 5.6 + row * 3.8, 6.5],
        ),
      ),
    ).flat(),
    ...[5, tall - 0.2].map((y) => part(block(wide + 0.6, 0.45, 13.6), trim, [0, y, 0])),
    put(slopes(wide, 13, 7, roof, 0.3), [0, tall, 0]),
    part(gable(13, 7, wide), wall, [0, tall, 0], [0, 90, 0]),
    ...repeat(wings, (k) => {
      const x = wings === 1 ? 0 : (k ? 1 : -1) * wide * 0.32;
      return group(
        ...repeat(4, (i) => part(block(6.4 - i * 1.6, 1.6, 1), wall, [x, tall + i * 1.6, 6.1])),
        part(block(0.8, 1.2, 0.8), trim, [x, tall + 6.4, 6.1]),
        put(windowOn({ width: 0.9, height: 1.3, trim: '#e9e1d0' }), [x, tall + 1.2, 6.6]),
      );
    }),
    ...(turret
      ? [
          part(block(3.4, 8, 3.4), wall, [0, tall + 3, 0]),
          part(rod(0.2, 1.2, 1.2, 20), paint('#f4f0e4'), [0, tall + 9.2, 1.6], [90, 0, 0]),
          part(block(0.1, 0.9, 0.06), paint('#2f2c28'), [0, tall + 9.2, 1.86], [0, 0, -40]),
          part(block(0.1, 0.6, 0.06), paint('#2f2c28'), [0, tall + 9.2, 1.86], [0, 0, 80]),
          part(hip(4.2, 6, 4.2, 0), paint('#4f7a6b', 'slate'), [0, tall + 11, 0]),
        ]
      : []),
  );
}
