import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { crown } from './crown.ts';
import { glass, paint } from './paint.ts';
import { ball, bar, block, profile, rod } from './solid.ts';

export function cabbage(rng: Rng, colour: string, size = 1): Group {
  return put(
    group(
      part(ball(0.17, 7), paint(colour, 'leafage'), [0, 0.14, 0]),
      part(crown('cabbage', [{ x: 0, y: 0.1, z: 0, r: 0.2 }], 9, 0.3), paint(colour, 'leaf broad')),
    ),
    [0, 0, 0],
    [0, rng.integer(0, 359), 0],
    size * rng.between(0.85, 1.2),
  );
}

/** Bean plants on leaning poles. */
export function beanPoles(rng: Rng): Group {
  return group(
    ...[-1, 1].map((s) => part(rod(2.1, 0.025, 0.02, 5), paint('#a88a5c'), [s * 0.4, 0, 0], [0, 0, s * 12])),
    part(
      crown(
        `beans ${rng.integer(1, 2)}`,
        [
          { x: 0, y: 0.6, z: 0, r: 0.45 },
          { x: 0, y: 1.2, z: 0, r: 0.4 },
          { x: 0, y: 1.75, z: 0, r: 0.28 },
        ],
        11,
        0.4,
      ),
      paint('#6f9a4a', 'leaf broad'),
    ),
  );
}

export function sunflower(rng: Rng): Group {
  const tall = rng.between(1.6, 2.3);
  return group(
    part(rod(tall, 0.03, 0.025, 5), paint('#6f8f48')),
    part(
      crown('sunflower leaves', [{ x: 0, y: 0.9, z: 0, r: 0.3 }], 7, 0.45),
      paint('#6f9a4a', 'leaf broad'),
    ),
    put(
      group(
        part(rod(0.04, 0.27, 0.27, 12), paint('#f0bf2c'), [0, 0, 0], [90, 0, 0]),
        part(rod(0.06, 0.13, 0.13, 10), paint('#4f3520'), [0, 0, 0.01], [90, 0, 0]),
      ),
      [0, tall, 0.05],
      [-10, rng.integer(-40, 40), 0],
    ),
  );
}

/** A small glass house, its door towards +z. */
export function glassHouse(width: number, depth: number): Group {
  const frame = paint('#e9ece8');
  const [wall, ridge] = [1.7, 2.6];
  const end = [
    [-width / 2, 0],
    [width / 2, 0],
    [width / 2, wall],
    [0, ridge],
    [-width / 2, wall],
  ] as const;
  const ribs = 6;
  return group(
    part(profile(end, depth), glass('#d9ece4')),
    ...repeat(ribs, (i) => {
      const z = -depth / 2 + (depth * i) / (ribs - 1);
      return [
        ...[-1, 1].map((s) => part(block(0.06, wall, 0.06), frame, [(s * width) / 2, 0, z])),
        ...[-1, 1].map((s) =>
          part(
            block(0.06, Math.hypot(width / 2, ridge - wall), 0.06),
            frame,
            [(s * width) / 2, wall, z],
            [0, 0, (s * Math.atan2(width / 2, ridge - wall) * 180) / Math.PI],
          ),
        ),
      ];
    }).flat(),
    ...[
      [-width / 2, wall],
      [width / 2, wall],
      [0, ridge],
      [-width / 2, 0.05],
      [width / 2, 0.05],
    ].map(([x = 0, y = 0]) => part(block(0.07, 0.07, depth), frame, [x, y, 0])),
    part(block(0.9, 1.9, 0.05), frame, [0, 0, depth / 2 + 0.03], [0, 0, 0], [1, 1, 1]),
    part(block(0.74, 1.7, 0.06), paint('#8fae9c'), [0, 0.1, depth / 2 + 0.03]),
    ...[-1, 1].map((s) =>
      part(
        crown(
          'glass plants',
          [
            { x: 0, y: 0.6, z: 0, r: 0.5 },
            { x: 0, y: 0.6, z: 1, r: 0.5 },
            { x: 0, y: 0.6, z: -1, r: 0.5 },
          ],
          12,
          0.5,
        ),
        paint('#6f9a4a', 'leaf broad'),
        [s * width * 0.3, 0.2, 0],
      ),
    ),
  );
}

export function rainBarrel(): Group {
  return group(
    part(rod(0.5, 0.34, 0.4, 14), paint('#5f7f9c')),
    part(rod(0.5, 0.4, 0.34, 14), paint('#5f7f9c'), [0, 0.5, 0]),
    part(rod(0.02, 0.3, 0.3, 12), paint('#33444c'), [0, 0.99, 0]),
  );
}

export function wheelbarrow(colour: string): Group {
  return group(
    part(
      profile(
        [
          [-0.5, 0.35],
          [0.35, 0.3],
          [0.6, 0.72],
          [-0.6, 0.68],
        ],
        0.6,
      ),
      paint(colour),
    ),
    part(
      profile(
        [
          [-0.5, 0.6],
          [0.45, 0.6],
          [0.5, 0.76],
          [-0.2, 0.84],
          [-0.5, 0.72],
        ],
        0.54,
      ),
      paint('#5f4632', 'earth'),
    ),
    part(rod(0.1, 0.2, 0.2, 12), paint('#2a2c2e'), [0.72, 0.2, -0.05], [90, 0, 0]),
    ...[-0.3, 0.3].flatMap((z) => [
      part(bar(1.7, 0.025, 5), paint('#6b6f70'), [-0.1, 0.42, z], [0, 0, -8]),
      part(rod(0.38, 0.025, 0.025, 5), paint('#6b6f70'), [-0.4, 0, z]),
    ]),
  );
}
