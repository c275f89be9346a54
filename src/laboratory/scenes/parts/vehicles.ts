import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { gloss, glow, paint } from './paint.ts';
import { block, profile, rod } from './solid.ts';

function wheel(x: number, z: number, radius: number, width = 0.22): Group {
  return put(
    group(
      part(rod(width, radius, radius, 16), paint('#222326'), [0, 0, 0]),
      part(rod(width + 0.02, radius * 0.55, radius * 0.55, 12), paint('#b9bcc0'), [0, -0.01, 0]),
    ),
    [x, radius, z - Math.sign(z) * width],
    [Math.sign(z) * 90, 0, 0],
  );
}

export type CarKind = 'saloon' | 'hatchback' | 'van' | 'estate';

const cabins: Readonly<Record<CarKind, readonly (readonly [number, number])[]>> = {
  saloon: [
    [-1.55, 0.85],
    [-1.05, 1.4],
    [0.35, 1.42],
    [1.05, 0.85],
  ],
  hatchback: [
    [-1.85, 0.85],
    [-1.6, 1.42],
    [0.3, 1.48],
    [1, 0.85],
  ],
  estate: [
    [-2.05, 0.85],
    [-1.85, 1.44],
    [0.3, 1.46],
    [1.05, 0.85],
  ],
  van: [
    [-2.15, 0.9],
    [-2.12, 2],
    [0.95, 2],
    [1.65, 1],
  ],
};

/** A car along x, its front towards +x, standing on y = 0. */
export function car(kind: CarKind, colour: string): Group {
  const body = gloss(colour);
  const cabin = cabins[kind];
  const van = kind === 'van';
  const roofAt = cabin[1]?.[1] ?? 1.4;
  const side: readonly (readonly [number, number])[] = van
    ? [
        [-2.2, 0.35],
        [2.15, 0.35],
        [2.2, 0.85],
        [1.7, 1.05],
        [-2.2, 1.05],
      ]
    : [
        [-2.1, 0.32],
        [2.1, 0.32],
        [2.15, 0.62],
        [1.95, 0.78],
        [1, 0.9],
        [-2.05, 0.94],
        [-2.15, 0.7],
      ];
  return group(
    part(profile(side, 1.76), body),
    part(profile(van ? cabin : cabin, van ? 1.72 : 1.5), gloss(van ? colour : '#26323b')),
    ...(van
      ? [
          part(block(0.9, 0.6, 1.75), gloss('#26323b'), [0.75, 1.25, 0]),
          part(block(0.06, 0.62, 1.5), gloss('#26323b'), [1.42, 1.18, 0], [0, 0, 34]),
        ]
      : [
          part(block((cabin[2]?.[0] ?? 0) - (cabin[1]?.[0] ?? 0) + 0.12, 0.07, 1.44), body, [
            ((cabin[2]?.[0] ?? 0) + (cabin[1]?.[0] ?? 0)) / 2,
            roofAt - 0.03,
            0,
          ]),
        ]),
    ...(van ? [] : [part(block(0.09, 0.56, 1.54), body, [-0.55, 0.88, 0])]),
    ...[-1.3, 1.35].flatMap((x) => [wheel(x, 0.88, 0.33), wheel(x, -0.88, 0.33)]),
    ...[-0.6, 0.6].flatMap((z) => [
      part(block(0.06, 0.16, 0.32), glow('#fff4d6', 0.9), [van ? 2.18 : 2.08, 0.62, z]),
      part(block(0.06, 0.14, 0.28), glow('#b3201c', 0.8), [-2.14, 0.7, z]),
    ]),
  );
}

/** One carriage of a train or tram along x, `length` metres, standing on rails at y = 0. */
export function carriage(length: number, colour: string, band: string, front: boolean): Group {
  const windows = Math.round(length / 2.2);
  return group(
    part(
      profile(
        [
          [-1.42, 0.55],
          [1.42, 0.55],
          [1.45, 3],
          [1.1, 3.65],
          [-1.1, 3.65],
          [-1.45, 3],
        ],
        length,
      ),
      paint(colour),
      [0, 0, 0],
      [0, 90, 0],
    ),
    part(block(length - 0.1, 0.5, 2.96), paint(band), [0, 0.75, 0]),
    ...repeat(windows, (i) =>
      part(block((length / windows) * 0.72, 0.95, 2.97), gloss('#2a3842'), [
        -length / 2 + (length * (i + 0.5)) / windows,
        1.75,
        0,
      ]),
    ),
    ...(length > 10
      ? [-0.28, 0.28].map((t) => part(block(1.3, 2.1, 3), paint(band), [t * length, 0.8, 0]))
      : []),
    ...(length > 10
      ? [-0.28, 0.28].map((t) => part(block(0.9, 1, 3.02), gloss('#2a3842'), [t * length, 1.75, 0]))
      : []),
    ...(front
      ? [
          part(block(0.12, 1.1, 2.3), gloss('#222d36'), [length / 2, 1.95, 0]),
          ...[-0.9, 0.9].map((z) =>
            part(block(0.1, 0.22, 0.32), glow('#fff2cc', 1.4), [length / 2 + 0.03, 1.15, z]),
          ),
        ]
      : []),
    part(block(length * 0.9, 0.5, 2.2), paint('#2c2e30'), [0, 0.1, 0]),
    part(block(length * 0.6, 0.25, 1.4), paint('#8b8f92'), [0, 3.6, 0]),
  );
}

/** A tractor along x, its front towards +x. */
export function tractor(colour: string): Group {
  return group(
    part(block(1.9, 0.75, 0.85), gloss(colour), [0.75, 0.75, 0]),
    part(block(1.1, 0.8, 1.2), gloss(colour), [-0.75, 0.7, 0]),
    part(block(1.15, 0.95, 1.15), gloss('#2a3640'), [-0.75, 1.5, 0]),
    part(block(1.35, 0.1, 1.35), gloss(colour), [-0.75, 2.45, 0]),
    part(rod(0.9, 0.05), paint('#333333'), [0.9, 1.5, 0.25]),
    wheel(-0.95, 0.98, 0.82, 0.42),
    wheel(-0.95, -0.98, 0.82, 0.42),
    wheel(1.2, 0.75, 0.45, 0.28),
    wheel(1.2, -0.75, 0.45, 0.28),
  );
}

/** A caravan along x. */
export function caravan(band: string): Group {
  return group(
    part(
      profile(
        [
          [-2.3, 0.5],
          [2.2, 0.5],
          [2.4, 1.4],
          [2, 2.4],
          [-2.1, 2.5],
          [-2.4, 1.5],
        ],
        2.1,
      ),
      gloss('#f1eee6'),
    ),
    part(block(4.6, 0.28, 2.12), paint(band), [0, 0.85, 0]),
    part(block(1.3, 0.65, 2.13), gloss('#3a4853'), [0.9, 1.45, 0]),
    part(block(0.7, 1.65, 2.13), paint('#ddd8ca'), [-0.9, 0.6, 0]),
    part(block(0.4, 0.5, 2.14), gloss('#3a4853'), [-0.9, 1.55, 0]),
    wheel(-0.1, 0.98, 0.33),
    wheel(-0.1, -0.98, 0.33),
    part(block(1.4, 0.1, 0.12), paint('#55585a'), [2.8, 0.5, 0]),
  );
}
