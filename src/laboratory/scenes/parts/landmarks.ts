import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { gloss, glow, paint } from './paint.ts';
import { ball, bar, block, cone, dome, pipe, rod } from './solid.ts';

/** A lighthouse: bands of two colours, gallery and lantern. */
export function lightTower(first: string, second: string, tall: number, bands: number): Group {
  const [low, high] = [tall * 0.17, tall * 0.1];
  const at = (t: number) => low + (high - low) * t;
  return group(
    ...repeat(bands * 2 - 1, (i) => {
      const [a, b] = [i / (bands * 2 - 1), (i + 1) / (bands * 2 - 1)];
      return part(rod(tall * (b - a), at(a), at(b), 20), paint(i % 2 ? second : first, 'plaster'), [
        0,
        tall * a,
        0,
      ]);
    }),
    part(rod(0.35, high * 1.45, high * 1.5, 20), paint('#3a4044'), [0, tall, 0]),
    ...repeat(14, (i) =>
      part(rod(0.9, 0.04, 0.04, 4), paint('#3a4044'), [
        high * 1.42 * Math.cos(i * 0.449),
        tall + 0.3,
        high * 1.42 * Math.sin(i * 0.449),
      ]),
    ),
    part(rod(tall * 0.12, high * 0.7, high * 0.7, 12), gloss('#4a5a62'), [0, tall + 0.3, 0]),
    part(ball(high * 0.4, 8), glow('#fff0b8', 1.6), [0, tall * 1.06 + 0.3, 0]),
    part(dome(high * 0.85, 12), paint(second), [0, tall * 1.12 + 0.3, 0]),
    ...[0.25, 0.55].map((t) => part(block(0.6, 0.9, 0.2), gloss('#2f3d48'), [0, tall * t, at(t) - 0.02])),
    part(block(1.1, 2, 0.3), paint('#4f3a2a', 'boards'), [0, 0, low - 0.12]),
  );
}

/** A harbour crane on four legs; its jib points towards +x. */
export function harbourCrane(colour: string): Group {
  const iron = paint(colour);
  return group(
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) => part(rod(8, 0.24, 0.24, 6), iron, [x * 2, 0, z * 2], [z * -5, 0, x * 5])),
    ),
    ...[3, 7.6].map((y) => part(block(4.2, 0.35, 4.2), iron, [0, y, 0])),
    part(block(4, 2.6, 3), paint('#e6e0d0', 'corrugated'), [-0.6, 8, 0]),
    part(block(1.2, 1.2, 1.4), gloss('#2f3d48'), [1.9, 8.3, 0]),
    ...[-0.5, 0.5].map((z) => part(bar(15, 0.16, 6), iron, [6.4, 13.4, z], [0, 0, 42])),
    ...repeat(7, (i) => part(block(0.12, 0.12, 1), iron, [2.2 + i * 1.5, 9.6 + i * 1.36, 0])),
    part(
      pipe(
        [
          [11.6, 18.2, 0],
          [11.6, 12, 0],
          [11.6, 5, 0],
        ],
        0.05,
        4,
      ),
      paint('#2c2f31'),
    ),
    part(block(0.5, 0.9, 0.4), paint('#2c2f31'), [11.6, 4.4, 0]),
    part(
      pipe(
        [
          [-2, 12.6, 0],
          [5, 15.2, 0],
          [11.6, 18.2, 0],
        ],
        0.04,
        4,
      ),
      paint('#2c2f31'),
    ),
    part(rod(2.2, 0.2), iron, [-2, 10.5, 0]),
  );
}

/** A windmill, its sails towards +z: a Dutch tower mill or a wooden post mill. */
export function windmill(kind: 'tower' | 'post', wall: string, cap: string, turnDeg: number): Group {
  const white = paint('#ece6d6', 'timber');
  const sail = (i: number) =>
    put(
      group(
        part(block(0.22, 8.4, 0.16), paint('#6b4f38', 'timber')),
        part(block(1.5, 6.6, 0.05), white, [0.85, 1.6, 0.02]),
        ...repeat(8, (k) => part(block(1.6, 0.07, 0.08), paint('#6b4f38'), [0.8, 1.7 + k * 0.9, 0.06])),
      ),
      [0, 0, 0],
      [0, 0, turnDeg + i * 90],
    );
  const body =
    kind === 'tower'
      ? group(
          part(rod(4, 3.9, 3.6, 8), paint('#9c5f48', 'brick')),
          part(rod(0.25, 5, 5, 16), paint('#8f6f4c', 'planks'), [0, 4, 0]),
          ...repeat(16, (i) =>
            part(rod(0.9, 0.05, 0.05, 4), white, [4.8 * Math.cos(i * 0.393), 4.2, 4.8 * Math.sin(i * 0.393)]),
          ),
          part(rod(7, 3.4, 2.2, 8), paint(wall, 'shingles'), [0, 4.2, 0]),
          part(dome(2.35, 10), paint(cap, 'shingles'), [0, 11.2, 0], [0, 0, 0], [1, 0.8, 1.15]),
          part(block(1.2, 2.2, 0.3), paint('#3f5f4a', 'boards'), [0, 0, 3.65]),
          ...[6, 8.6].map((y) => part(block(0.7, 0.9, 0.2), gloss('#33424d'), [0, y, 3.1 - (y - 6) * 0.18])),
        )
      : group(
          ...[0, 90].map((t) =>
            part(bar(6.4, 0.22, 6), paint('#5f4936', 'timber'), [0, 0.5, 0], [0, t + 45, 0]),
          ),
          ...[45, 135, 225, 315].map((t) =>
            put(
              group(part(rod(3.6, 0.16, 0.16, 6), paint('#5f4936', 'timber'), [2.4, 0.4, 0], [0, 0, 38])),
              [0, 0, 0],
              [0, t, 0],
            ),
          ),
          part(rod(3.4, 0.4), paint('#5f4936', 'timber')),
          part(block(4.2, 7.4, 5), paint(wall, 'boards'), [0, 3, 0]),
          part(cone(2.6, 3.6, 4), paint(cap, 'shingles'), [0, 10.4, 0], [0, 45, 0]),
          part(block(0.9, 1.8, 0.1), paint('#3a2c22', 'boards'), [0, 3.4, 2.5]),
        );
  const hub = kind === 'tower' ? ([0, 11.7, 2.9] as const) : ([0, 9.4, 2.8] as const);
  return group(
    body,
    put(group(part(rod(1.2, 0.3), paint('#4a3a2c'), [0, 0, -0.8], [90, 0, 0]), ...repeat(4, sail)), hub),
  );
}

/** A fountain: basin, column and bowls, with water in it. */
export function fountain(radius: number, bowls: number, stone: string): Group {
  const grey = paint(stone, 'ashlar');
  const wet = gloss('#5f8f9c');
  return group(
    part(rod(0.7, radius, radius, 24), grey),
    part(rod(0.06, radius * 0.9, radius * 0.9, 24), wet, [0, 0.62, 0]),
    part(rod(0.1, radius + 0.9, radius + 0.9, 24), paint(stone, 'paving')),
    ...repeat(bowls, (i) => {
      const y = 1.4 + i * 1.2;
      const r = radius * (0.5 - i * 0.16);
      return [
        part(rod(0.3, r * 0.35, r, 18), grey, [0, y, 0]),
        part(rod(0.03, r * 0.9, r * 0.9, 18), wet, [0, y + 0.29, 0]),
      ];
    }).flat(),
    part(rod(1.4 + bowls * 1.2, 0.3, 0.2), grey),
    part(ball(0.32, 8), grey, [0, 1.5 + bowls * 1.2, 0]),
    ...repeat(10, (i) => {
      const [c, s] = [Math.cos(i * 0.628), Math.sin(i * 0.628)];
      const top = 1.75 + bowls * 1.2;
      return part(
        pipe(
          [
            [0.1 * c, top, 0.1 * s],
            [radius * 0.3 * c, top + 0.5, radius * 0.3 * s],
            [radius * 0.7 * c, 0.7, radius * 0.7 * s],
          ],
          0.035,
          8,
          4,
        ),
        glow('#dbe9ee', 0.8),
      );
    }),
  );
}
