import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { crown } from './crown.ts';
import { glow, paint } from './paint.ts';
import { ball, bar, block, cone, gable, hip, pipe, rod, turned } from './solid.ts';

export type LampKind = 'lantern' | 'globe' | 'arm';

/** A street lamp; its light, if any, is one of the scene's lamps. */
export function streetLamp(kind: LampKind, lit: boolean): Group {
  const iron = paint('#2f3538');
  const bulb = lit ? glow('#ffe0a0', 2.2) : paint('#e8e4d6');
  const post = part(
    turned(
      [
        [0.18, 0],
        [0.16, 0.5],
        [0.07, 0.62],
        [0.055, 3.6],
      ],
      8,
    ),
    iron,
  );
  if (kind === 'arm')
    return group(
      part(rod(6, 0.1, 0.07, 8), paint('#8b9092')),
      part(
        pipe(
          [
            [0, 5.9, 0],
            [0.5, 6.3, 0],
            [1.5, 6.4, 0],
          ],
          0.05,
          6,
        ),
        paint('#8b9092'),
      ),
      part(block(0.7, 0.12, 0.26), lit ? glow('#fff0cc', 2) : paint('#d9dbdc'), [1.7, 6.3, 0]),
    );
  if (kind === 'globe') return group(post, part(ball(0.24, 10), bulb, [0, 3.8, 0]));
  return group(
    post,
    part(rod(0.42, 0.13, 0.2, 6), bulb, [0, 3.65, 0]),
    part(cone(0.26, 0.28, 6), iron, [0, 4.07, 0]),
    part(rod(0.06, 0.16, 0.16, 6), iron, [0, 3.6, 0]),
  );
}

/** A bench 1.7 metres long, looking towards +z. */
export function parkBench(colour: string): Group {
  const timber = paint(colour, 'timber');
  return group(
    ...repeat(3, (i) => part(block(1.7, 0.04, 0.13), timber, [0, 0.44, -0.16 + i * 0.16])),
    ...repeat(2, (i) => part(block(1.7, 0.13, 0.04), timber, [0, 0.62 + i * 0.18, -0.28])),
    ...[-0.7, 0.7].flatMap((x) => [
      part(block(0.06, 0.46, 0.46), paint('#33383a'), [x, 0, 0]),
      part(block(0.06, 0.5, 0.06), paint('#33383a'), [x, 0.42, -0.26]),
    ]),
  );
}

/** A market stall with a striped roof, 3 metres wide, its goods towards +z. */
export function stall(roof: string, rng: Rng, goods: readonly string[]): Group {
  const timber = paint('#8f6a44', 'timber');
  const crates = repeat(4, (i) => {
    const colour = rng.pick(goods);
    return put(
      group(
        part(block(0.66, 0.22, 0.5), paint('#b08a58', 'timber')),
        ...repeat(6, (k) =>
          part(ball(0.11, 6), paint(colour), [-0.2 + (k % 3) * 0.2, 0.26, -0.1 + Math.floor(k / 3) * 0.2]),
        ),
      ),
      [-1.1 + i * 0.73, 0.86, 0.35],
      [14, 0, 0],
    );
  });
  const low = repeat(4, (i) =>
    put(
      group(
        part(block(0.66, 0.3, 0.45), paint('#a8814f', 'timber')),
        part(ball(0.3, 7), paint(rng.pick(goods), 'leafage'), [0, 0.24, 0], [0, 0, 0], [1, 0.5, 0.7]),
      ),
      [-1.1 + i * 0.73, 0.1, 0.85],
    ),
  );
  return group(
    part(block(3, 0.85, 0.9), paint('#c9b48e', 'boards'), [0, 0, 0.1]),
    ...[-1.45, 1.45].flatMap((x) => [
      part(rod(2.3, 0.05, 0.05, 6), timber, [x, 0, 0.9]),
      part(rod(2.6, 0.05, 0.05, 6), timber, [x, 0, -0.9]),
    ]),
    part(block(3.4, 0.05, 2.5), paint(roof, 'stripes'), [0, 2.5, 0.1], [8, 0, 0]),
    part(block(3.4, 0.34, 0.04), paint(roof, 'stripes'), [0, 2.02, 1.33]),
    ...crates,
    ...low,
  );
}

/** A parasol, its cloth 3 metres wide. */
export function parasol(colour: string, striped = false): Group {
  return group(
    part(rod(2.6, 0.04, 0.04, 6), paint('#d9cdb4')),
    part(cone(0.62, 1.6, 8), paint(colour, striped ? 'stripes' : 'plain'), [0, 2.1, 0]),
  );
}

/** A round table with chairs, outdoors or in. */
export function cafeTable(colour: string, chairs: number, seat = '#7a5a3c'): Group {
  return group(
    part(rod(0.04, 0.4, 0.4, 14), paint(colour), [0, 0.72, 0]),
    part(rod(0.72, 0.035), paint('#3a3d40')),
    part(rod(0.03, 0.24), paint('#3a3d40')),
    ...repeat(chairs, (i) =>
      put(
        chair(seat),
        [0.75 * Math.sin((i * 6.283) / chairs), 0, 0.75 * Math.cos((i * 6.283) / chairs)],
        [0, (i * 360) / chairs + 180, 0],
      ),
    ),
  );
}

/** A plain chair that looks towards +z. */
export function chair(colour: string, frame = colour): Group {
  const legs = paint(frame);
  return group(
    part(block(0.44, 0.05, 0.42), paint(colour), [0, 0.44, 0]),
    part(block(0.42, 0.3, 0.04), paint(colour), [0, 0.62, -0.2]),
    ...[-0.19, 0.19].flatMap((x) => [
      part(block(0.04, 0.44, 0.04), legs, [x, 0, 0.18]),
      part(block(0.04, 0.92, 0.04), legs, [x, 0, -0.2]),
    ]),
  );
}

/** A stone or clay tub with flowers. */
export function tub(flower: string, rng: Rng, pot = '#a89c88'): Group {
  return group(
    part(
      turned(
        [
          [0.34, 0],
          [0.5, 0.5],
          [0.54, 0.52],
          [0.46, 0.52],
        ],
        12,
      ),
      paint(pot, 'plaster'),
    ),
    part(ball(0.44, 8), paint('#4d6b38', 'leafage'), [0, 0.56, 0], [0, 0, 0], [1, 0.6, 1]),
    part(
      crown(`tub ${rng.integer(1, 2)}`, [{ x: 0, y: 0.7, z: 0, r: 0.4 }], 12, 0.4),
      paint(flower, 'leaf petal'),
    ),
  );
}

/** A wooden hut; its door faces +z. */
export function hut(
  width: number,
  depth: number,
  colour: string,
  roofColour: string,
  kind: 'gable' | 'hip' = 'gable',
): Group {
  return group(
    part(block(width, 2.1, depth), paint(colour, 'boards')),
    kind === 'gable'
      ? put(group(part(gable(width + 0.5, 0.95, depth + 0.5), paint(roofColour, 'shingles'))), [0, 2.1, 0])
      : put(group(part(hip(width + 0.6, 1.1, depth + 0.6, 0), paint(roofColour, 'shingles'))), [0, 2.1, 0]),
    part(block(0.8, 1.8, 0.05), paint('#f0ebdc', 'boards'), [-width * 0.2, 0, depth / 2]),
    part(block(0.7, 0.6, 0.05), paint('#2c3a42'), [width * 0.24, 1.05, depth / 2]),
    part(bar(0.8, 0.04), paint('#f0ebdc'), [width * 0.24, 1.35, depth / 2 + 0.03]),
  );
}
