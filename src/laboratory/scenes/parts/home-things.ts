import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { sofa } from './furniture.ts';
import { gloss, glow, paint } from './paint.ts';
import { ball, block, cone, profile, rod, turned } from './solid.ts';

export const armchair = (colour: string): Group => sofa(0.95, colour);

/** An open fireplace on a wall that faces +z. */
export function fireplace(stone: string, shelf: string, lit: boolean): Group {
  const mantel = paint(stone, 'ashlar');
  return group(
    ...[-0.65, 0.65].map((x) => part(block(0.34, 1.1, 0.5), mantel, [x, 0, 0])),
    part(block(1.64, 0.32, 0.5), mantel, [0, 1.1, 0]),
    part(block(1.8, 0.08, 0.6), paint(shelf, 'timber'), [0, 1.42, 0.02]),
    part(block(1.3, 1.6, 0.3), paint(stone, 'plaster'), [0, 1.5, -0.1]),
    part(block(0.98, 1.1, 0.06), paint('#241d19'), [0, 0, 0.02]),
    part(block(1.6, 0.05, 0.5), paint('#6b655c', 'paving'), [0, 0, 0.45]),
    ...[-0.16, 0.14].map((x) =>
      part(rod(0.6, 0.06, 0.06, 7), paint('#5a3a22', 'bark'), [x + 0.3, 0.1, 0.14], [0, 20, 90]),
    ),
    ...(lit
      ? [
          part(cone(0.42, 0.18, 7), glow('#ff9a3c', 1.8), [0, 0.12, 0.12]),
          part(cone(0.3, 0.1, 7), glow('#ffd25a', 2.2), [0.1, 0.12, 0.16]),
          part(cone(0.26, 0.1, 7), glow('#ffb04a', 2), [-0.14, 0.12, 0.16]),
        ]
      : []),
    part(
      turned(
        [
          [0.06, 0],
          [0.1, 0.1],
          [0.04, 0.22],
        ],
        10,
      ),
      paint('#5f86a8'),
      [-0.6, 1.5, 0.05],
    ),
    part(block(0.24, 0.26, 0.12), paint('#7a5230'), [0.1, 1.5, 0]),
    part(rod(0.02, 0.09, 0.09, 14), paint('#f4f0e4'), [0.1, 1.64, 0.06], [90, 0, 0]),
  );
}

/** A television on its cabinet, towards +z. */
export function television(colour: string): Group {
  return group(
    part(block(1.6, 0.5, 0.45), paint(colour, 'planks')),
    ...[-0.4, 0.4].map((x) => part(block(0.7, 0.36, 0.02), paint(colour, 'timber'), [x, 0.07, 0.23])),
    part(block(1.25, 0.74, 0.08), paint('#1c1e20'), [0, 0.58, 0]),
    part(block(1.17, 0.66, 0.02), gloss('#2a3640'), [0, 0.62, 0.04]),
    part(block(0.4, 0.08, 0.24), paint('#1c1e20'), [0, 0.5, 0]),
  );
}

/** An upright piano, its keys towards +z. */
export function piano(colour: string): Group {
  const wood = gloss(colour);
  return group(
    part(block(1.5, 1.2, 0.4), wood, [0, 0.04, -0.1]),
    part(block(1.5, 0.1, 0.36), wood, [0, 0.63, 0.24]),
    part(block(1.3, 0.03, 0.2), paint('#f6f2e6'), [0, 0.73, 0.28]),
    ...repeat(18, (i) => part(block(0.03, 0.03, 0.12), paint('#1a1614'), [-0.6 + i * 0.07, 0.75, 0.25])),
    ...[-0.68, 0.68].map((x) => part(block(0.1, 0.65, 0.12), wood, [x, 0, 0.34])),
    part(block(0.7, 0.36, 0.02), paint('#efe8d4'), [0, 0.84, 0.14], [-12, 0, 0]),
    put(
      group(
        part(block(0.7, 0.1, 0.34), paint('#2a211c'), [0, 0.42, 0]),
        ...[-0.3, 0.3].map((x) => part(block(0.05, 0.42, 0.3), wood, [x, 0, 0])),
      ),
      [0, 0, 0.8],
    ),
  );
}

export function floorLamp(shade: string, light: string, lit: boolean): Group {
  return group(
    part(
      turned(
        [
          [0.16, 0],
          [0.15, 0.03],
          [0.02, 0.05],
          [0.02, 1.4],
        ],
        12,
      ),
      paint('#8a7a5c'),
    ),
    part(rod(0.32, 0.26, 0.16, 16), lit ? glow(light, 1.3) : paint(shade), [0, 1.35, 0]),
    part(ball(0.07, 8), glow(light, lit ? 2 : 1), [0, 1.4, 0]),
  );
}

/** A long-case clock, towards +z. */
export function grandfatherClock(colour: string): Group {
  const wood = paint(colour, 'timber');
  return group(
    part(block(0.5, 0.4, 0.32), wood),
    part(block(0.36, 1.1, 0.26), wood, [0, 0.4, 0]),
    part(block(0.24, 0.9, 0.02), gloss('#39322c'), [0, 0.5, 0.13]),
    part(rod(0.02, 0.09, 0.09, 14), paint('#d9b24a'), [0, 0.72, 0.145], [90, 0, 0]),
    part(block(0.5, 0.5, 0.32), wood, [0, 1.5, 0]),
    part(rod(0.03, 0.18, 0.18, 20), paint('#f4efdf'), [0, 1.75, 0.15], [90, 0, 0]),
    part(block(0.02, 0.14, 0.02), paint('#26221e'), [0, 1.75, 0.185], [0, 0, -40]),
    part(block(0.02, 0.1, 0.02), paint('#26221e'), [0, 1.75, 0.185], [0, 0, 70]),
    part(
      profile(
        [
          [-0.3, 0],
          [0.3, 0],
          [0.16, 0.14],
          [0, 0.22],
          [-0.16, 0.14],
        ],
        0.32,
      ),
      wood,
      [0, 2, 0],
    ),
  );
}

/** One half of a curtain beside a window, hanging from y = `height`. */
export function windowCurtain(height: number, colour: string): Group {
  return group(
    ...repeat(4, (i) =>
      part(rod(height - 0.05, 0.08, 0.06, 7), paint(colour), [-0.18 + i * 0.12, 0.05, (i % 2) * 0.05]),
    ),
  );
}
