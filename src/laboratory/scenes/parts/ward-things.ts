import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import { glass, paint } from './paint.ts';
import { bar, block, pipe, rod } from './solid.ts';

const STEEL = '#c4cacc';

/** A hospital bed on wheels, its foot towards +z. */
export function bedWheels(blanket: string): Group {
  const frame = paint(STEEL);
  return group(
    part(block(0.95, 0.1, 2), frame, [0, 0.46, 0]),
    part(block(0.92, 0.2, 1.96), paint('#f6f6f2'), [0, 0.55, 0]),
    part(block(0.98, 0.16, 1.2), paint(blanket), [0, 0.62, 0.36]),
    part(block(1, 0.05, 0.3), paint('#f6f6f2'), [0, 0.77, -0.2]),
    part(block(0.7, 0.14, 0.4), paint('#fbfbf8'), [0, 0.74, -0.68], [14, 0, 0]),
    part(block(0.98, 0.75, 0.06), paint('#e3d3b8'), [0, 0.42, -1.02]),
    part(block(0.98, 0.5, 0.06), paint('#e3d3b8'), [0, 0.42, 1.02]),
    ...[-0.5, 0.5].flatMap((x) => [
      part(
        pipe(
          [
            [x, 0.6, -0.5],
            [x, 0.92, -0.45],
            [x, 0.92, 0.2],
            [x, 0.6, 0.25],
          ],
          0.02,
          10,
        ),
        frame,
      ),
      ...[-0.85, 0.85].map((z) => part(rod(0.42, 0.03), frame, [x * 0.9, 0.06, z])),
    ]),
    ...[-0.45, 0.45].flatMap((x) =>
      [-0.85, 0.85].map((z) =>
        part(rod(0.05, 0.08, 0.08, 10), paint('#3a3d40'), [x - 0.025, 0.08, z], [0, 0, -90]),
      ),
    ),
    part(
      pipe(
        [
          [0, 1.1, -1.04],
          [0, 2, -1],
          [0, 2.05, -0.6],
        ],
        0.025,
        8,
      ),
      frame,
    ),
    part(rod(0.4, 0.008, 0.008, 4), paint('#8a9094'), [0, 1.65, -0.6]),
    part(bar(0.2, 0.015, 5), paint('#e9e4d6'), [0, 1.65, -0.6]),
  );
}

export function dripStand(): Group {
  return group(
    part(rod(1.9, 0.02), paint(STEEL)),
    ...[0, 72, 144, 216, 288].map((t) => part(block(0.5, 0.03, 0.04), paint(STEEL), [0, 0.06, 0], [0, t, 0])),
    part(bar(0.3, 0.012, 5), paint(STEEL), [0, 1.88, 0]),
    part(block(0.14, 0.24, 0.05), glass('#dbe9f2'), [0.12, 1.6, 0]),
  );
}

/** A narrow table on wheels that reaches over a bed. */
export function trolleyTable(): Group {
  return group(
    part(block(0.9, 0.04, 0.42), paint('#e9dcc4'), [0, 0.95, 0]),
    part(block(0.05, 0.9, 0.1), paint(STEEL), [-0.36, 0.05, 0]),
    part(block(0.08, 0.06, 0.7), paint(STEEL), [-0.36, 0.05, 0]),
    part(rod(0.14, 0.05, 0.05, 10), paint('#a8cfe0'), [0.1, 0.99, 0]),
    part(block(0.3, 0.02, 0.22), paint('#f2f2ee'), [-0.15, 0.99, 0]),
  );
}

/** A curtain on a rail along x, drawn over `drawn` of its `width` metres. */
export function curtainRail(width: number, drawn: number, height: number, colour: string): Group {
  const folds = Math.max(3, Math.round(drawn / 0.14));
  return group(
    part(bar(width, 0.015, 5), paint(STEEL), [0, height - 0.5, 0]),
    ...repeat(folds, (i) =>
      part(rod(height - 0.8, drawn / folds / 1.7, drawn / folds / 1.9, 7), paint(colour), [
        -width / 2 + ((i + 0.5) * drawn) / folds,
        0.3,
        (i % 2) * 0.06,
      ]),
    ),
  );
}
