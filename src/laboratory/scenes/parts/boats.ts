import type { Group } from 'three';
import { loft } from '../../modelling/loft.ts';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import type { Rng } from '../../seed.ts';
import { gloss, paint } from './paint.ts';
import { bar, block, cut, metric, rod } from './solid.ts';

/** A hull along x, bow towards +x, its water line at y = 0. */
function hull(length: number, width: number, side: number, colour: string): Group {
  const shape = (draught: number) =>
    [
      [-0.5, 0.36, 0.8],
      [-0.3, 0.48, 1],
      [0, 0.5, 1],
      [0.25, 0.4, 0.95],
      [0.42, 0.2, 0.85],
      [0.5, 0.02, 0.7],
    ].map(([x = 0, half = 0, deep = 0]) => ({
      x: x * length,
      halfWidth: half * width,
      height: deep * draught,
    }));
  return group(
    part(metric(loft(shape(side * 1.7), 8)), paint(colour, 'siding'), [0, side, 0], [180, 0, 0]),
    part(
      metric(loft(shape(side * 0.28), 8)),
      paint('#f2efe6'),
      [0, side + 0.02, 0],
      [180, 0, 0],
      [1.01, 1, 1.03],
    ),
    part(
      metric(loft(shape(0.05), 8)),
      paint('#a98558', 'planks'),
      [0, side + 0.03, 0],
      [180, 0, 0],
      [0.97, 1, 0.86],
    ),
  );
}

/** A rowing boat, 4 metres long. */
export function rowingBoat(colour: string): Group {
  return group(
    hull(4, 1.5, 0.42, colour),
    part(
      metric(
        loft(
          [
            { x: -1.5, halfWidth: 0.45, height: 0.04 },
            { x: 0.4, halfWidth: 0.6, height: 0.04 },
            { x: 1.5, halfWidth: 0.1, height: 0.04 },
          ],
          4,
        ),
      ),
      paint('#4a3626', 'planks'),
      [0, 0.48, 0],
    ),
    ...[-0.8, 0.35].map((x) => part(block(0.28, 0.05, 1.2), paint('#b08a5a', 'planks'), [x, 0.52, 0])),
    part(bar(2.6, 0.03), paint('#c49a64'), [0.1, 0.58, 0.35], [0, 12, 3]),
  );
}

/** A sailing boat, `length` metres; sails up or the bare mast. */
export function sailingBoat(length: number, colour: string, sail: string, up: boolean): Group {
  const tall = length * 1.25;
  const sheets = up
    ? [
        part(
          cut(
            outline([
              [0.12, 0],
              [0.12, tall * 0.86],
              [-length * 0.42, 0.05],
            ]),
            0.02,
          ),
          paint(sail),
          [length * 0.06, 1.55, 0],
          [0, 8, 0],
        ),
        part(
          cut(
            outline([
              [0, 0],
              [length * 0.36, -0.35],
              [0.05, tall * 0.72],
            ]),
            0.02,
          ),
          paint('#f6f3ea'),
          [length * 0.1, 1.6, 0],
          [0, -10, 0],
        ),
      ]
    : [part(bar(length * 0.44, 0.16), paint(sail), [-length * 0.16, 1.75, 0])];
  return group(
    hull(length, length * 0.3, 0.75, colour),
    part(block(length * 0.34, 0.5, length * 0.17), paint('#f4f1e8'), [-length * 0.02, 0.75, 0]),
    part(block(length * 0.2, 0.2, length * 0.175), gloss('#2f3d48'), [-length * 0.01, 0.98, 0]),
    part(rod(tall, 0.07, 0.05, 6), paint('#c9c4b8'), [length * 0.08, 0.75, 0]),
    part(bar(length * 0.44, 0.05), paint('#b9a27c'), [-length * 0.14, 1.6, 0]),
    ...sheets,
  );
}

/** A fishing boat, `length` metres, with its wheelhouse. */
export function fishingBoat(length: number, colour: string, house: string, rng: Rng): Group {
  const cabin = length * 0.24;
  return group(
    hull(length, length * 0.34, 1.1, colour),
    part(block(cabin, 2, length * 0.2), paint(house), [-length * 0.18, 1.1, 0]),
    part(block(cabin * 1.02, 0.65, length * 0.205), gloss('#2c3a44'), [-length * 0.18, 2.2, 0]),
    part(block(cabin * 1.2, 0.14, length * 0.25), paint('#f0ece0'), [-length * 0.18, 3.1, 0]),
    part(rod(length * 0.55, 0.09, 0.06, 6), paint('#8a6a48'), [length * 0.08, 1.1, 0]),
    part(bar(length * 0.5, 0.05), paint('#8a6a48'), [length * 0.2, length * 0.42, 0], [0, 0, 32]),
    ...repeat(rng.integer(2, 4), (i) =>
      part(
        block(0.8, 0.4, 0.6),
        paint(rng.pick(['#c9503c', '#3f74a0', '#d9b24c', '#5a8a5c'])),
        [length * 0.12 + i * 0.85, 1.12, rng.between(-0.5, 0.5)],
        [0, rng.integer(-15, 15), 0],
      ),
    ),
    ...[-1, 1].flatMap((s) =>
      repeat(3, (i) =>
        put(group(part(rod(0.6, 0.2, 0.2, 8), paint('#3a3f44'))), [
          -length * 0.25 + i * length * 0.22,
          0.2,
          s * length * 0.175,
        ]),
      ),
    ),
  );
}
