import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { outline } from '../../modelling/shapes.ts';
import { arched } from './openings.ts';
import { glow, paint } from './paint.ts';
import { block, cone, cut, rod, turned } from './solid.ts';

const GOLD = '#cfa544';

/** An altar on y = 0, before a wall, facing +z: a plain cross, a painted triptych or a gilded reredos. */
export function altar(kind: string, rng: Rng): Group {
  const gold = paint(GOLD);
  const table = group(
    part(block(2.6, 1, 1), paint('#d9d0bc', 'ashlar')),
    part(block(2.9, 0.1, 1.2), paint('#f4efe2'), [0, 1, 0]),
    part(
      block(2.2, 0.7, 0.02),
      paint(rng.pick(['#8a2f2c', '#3f6b4a', '#e9e1c8', '#5a3f6b'])),
      [0, 0.3, 0.52],
    ),
    ...[-0.9, -0.6, 0.6, 0.9].flatMap((x) => [
      part(rod(0.5, 0.035), paint('#f4ecd8'), [x, 1.1, 0]),
      part(cone(0.1, 0.03, 6), glow('#ffdc8f', 2), [x, 1.6, 0]),
    ]),
  );
  const cross = (tall: number, y: number) => [
    part(block(0.16, tall, 0.1), gold, [0, y, -0.9]),
    part(block(tall * 0.58, 0.16, 0.1), gold, [0, y + tall * 0.62, -0.9]),
  ];
  if (kind === 'triptych')
    return group(
      table,
      part(block(2.4, 3, 0.16), gold, [0, 1.3, -1]),
      ...repeat(6, (i) =>
        part(
          block(0.62, 1.25, 0.04),
          paint(['#4f6b8a', '#8a4a3c', '#3f5f4a', '#a8844c', '#6b4a6b', '#c9b48a'][i] ?? '#4f6b8a'),
          [-0.74 + (i % 3) * 0.74, 1.5 + Math.floor(i / 3) * 1.36, -0.9],
        ),
      ),
      ...[-1, 1].map((s) =>
        part(block(1.3, 3, 0.12), paint('#7a5a2f'), [s * 1.85, 1.3, -0.8], [0, s * -24, 0]),
      ),
    );
  if (kind === 'gilded')
    return group(
      table,
      part(block(4.2, 1, 0.8), paint('#7a5a48', 'marble'), [0, 1.1, -1.1]),
      ...[-1.8, -1.2, 1.2, 1.8].map((x) =>
        part(
          turned(
            [
              [0.16, 0],
              [0.13, 0.2],
              [0.12, 2.6],
              [0.2, 2.8],
            ],
            10,
          ),
          paint(x > 0 === x > 1.5 ? '#8a4a42' : '#6b4a4a', 'marble'),
          [x, 2, -1],
        ),
      ),
      part(block(4.4, 0.5, 0.9), gold, [0, 4.8, -1.1]),
      part(cut(outline(arched(2, 2.7)), 0.1), paint('#3f5068', 'plaster'), [0, 2.05, -1]),
      part(cone(1.5, 1.5, 4), gold, [0, 5.3, -1.1], [0, 45, 0]),
      ...cross(1, 6.6),
    );
  return group(table, ...cross(3.2, 2.2));
}

/** A raised pulpit with a canopy. */
export function pulpit(colour: string): Group {
  const timber = paint(colour, 'timber');
  return group(
    part(rod(1.5, 0.25, 0.5, 8), timber),
    part(rod(1.1, 0.75, 0.8, 8), timber, [0, 1.5, 0]),
    part(rod(0.1, 0.9, 0.9, 8), timber, [0, 2.6, 0]),
    part(rod(0.14, 1.05, 1.05, 8), timber, [0, 4.2, 0]),
    part(cone(0.6, 0.95, 8), timber, [0, 4.34, 0]),
    part(block(0.1, 1.7, 0.9), timber, [-0.72, 2.55, 0]),
    ...repeat(6, (i) => part(block(0.8, 0.1, 0.3), timber, [1, 0.2 + i * 0.24, 0.9 - i * 0.22])),
  );
}

/** A small organ, its pipes towards +z. */
export function organ(colour: string): Group {
  const timber = paint(colour, 'timber');
  return group(
    part(block(2.8, 1.5, 0.9), timber),
    part(block(2.9, 0.14, 1), timber, [0, 1.5, 0]),
    ...repeat(13, (i) =>
      part(rod(1.1 + 1.3 * Math.abs(Math.cos((i / 12) * Math.PI)), 0.09, 0.09, 8), paint('#c9ced2'), [
        -1.26 + i * 0.21,
        1.6,
        0.2,
      ]),
    ),
    ...[-1.45, 1.45].map((x) => part(block(0.16, 4.2, 0.8), timber, [x, 0, 0])),
    part(block(3.2, 0.24, 0.9), timber, [0, 4.1, 0]),
    put(
      group(
        part(block(1.4, 0.06, 0.36), paint('#f2ede0')),
        part(block(1.5, 0.2, 0.2), timber, [0, 0.06, -0.1]),
      ),
      [0, 0.85, 0.55],
    ),
  );
}
