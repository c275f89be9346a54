import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import type { GrainName } from './grain.ts';
import { arched } from './openings.ts';
import { gloss, paint } from './paint.ts';
import { slopes } from './roofs.ts';
import { ball, block, cut, gable, hip, ring, rod, turned } from './solid.ts';

export type Tower = 'spire' | 'onion' | 'flat' | 'saddle';

export type Church = {
  readonly wall: string;
  readonly grain: GrainName;
  readonly roof: string;
  readonly helm: string;
  readonly tower: Tower;
  /** Height of the tower's walls, metres. */
  readonly tall: number;
  readonly length: number;
  /** -1 or 1: the side of the nave's front on which the tower stands; 0 in the middle before it. */
  readonly side: number;
  readonly rose: boolean;
  readonly snow?: boolean;
};

function helm({ tower, helm: colour, snow }: Church, width: number): Group {
  const cover =
    snow && tower !== 'onion'
      ? paint('#eef2f8', 'snow')
      : paint(colour, tower === 'onion' ? 'plain' : 'slate');
  const gold = paint('#d9b24a');
  const cross = (y: number) =>
    group(
      part(block(0.12, 1.5, 0.12), gold, [0, y, 0]),
      part(block(0.8, 0.12, 0.12), gold, [0, y + 0.95, 0]),
    );
  switch (tower) {
    case 'spire':
      return group(part(hip(width + 0.3, width * 2.3, width + 0.3, 0), cover), cross(width * 2.25));
    case 'onion':
      return group(
        part(hip(width + 0.4, width * 0.3, width + 0.4, width * 0.2), cover),
        part(
          turned(
            [
              [0.36, 0],
              [0.44, 0.08],
              [0.54, 0.22],
              [0.5, 0.42],
              [0.3, 0.6],
              [0.16, 0.72],
              [0.1, 0.9],
              [0, 1.15],
            ].map(([r = 0, y = 0]) => [r * width, y * width] as const),
            14,
          ),
          cover,
          [0, width * 0.2, 0],
        ),
        part(ball(0.25, 8), gold, [0, width * 1.36, 0]),
        cross(width * 1.4),
      );
    case 'saddle':
      return group(
        put(slopes(width, width, width * 0.9, cover, 0.25), [0, 0, 0]),
        put(
          group(part(gable(width, width * 0.9, width), paint('#e6dfd0', 'plaster'))),
          [0, 0, 0],
          [0, 90, 0],
        ),
        cross(width * 0.9),
      );
    case 'flat':
      return group(
        ...[-1, 1].flatMap((x) =>
          [-1, 1].map((z) => part(hip(0.8, 2.2, 0.8, 0), cover, [(x * width) / 2.2, 0, (z * width) / 2.2])),
        ),
        part(block(width + 0.3, 0.7, width + 0.3), paint('#c9c2b2', 'ashlar')),
      );
  }
}

function tallWindow(width: number, height: number): Group {
  return group(
    part(cut(outline(arched(width + 0.4, height + 0.3)), 0.1), paint('#e6dfcf'), [0, -0.15, 0.08]),
    part(cut(outline(arched(width, height)), 0.05), gloss('#2f3d4c'), [0, 0, 0.11]),
    part(block(0.08, height * 0.94, 0.04), paint('#d8d2c4'), [0, 0, 0.11]),
  );
}

/** A church, its door and tower towards +z, standing on y = 0. */
export function buildChurch(church: Church): Group {
  const { wall, grain, roof, tall, length, side, rose, snow } = church;
  const stone = paint(wall, grain);
  const [wide, high, rise, tower] = [11, 9, 6.5, 5.6];
  const [tx, tz] =
    side === 0
      ? [0, length / 2 + tower * 0.35]
      : [side * (wide / 2 + tower * 0.2), length / 2 - tower * 0.55];
  const front = length / 2;
  const faces = [0, 90, 180, 270];
  return group(
    part(block(wide, high, length), stone),
    part(gable(wide, rise, length), stone, [0, high, 0]),
    put(
      slopes(length, wide, rise, snow ? paint('#eef2f8', 'snow') : paint(roof, 'roof tiles'), 0.4),
      [0, high, 0],
      [0, 90, 0],
    ),
    ...[-1, 1].flatMap((s) =>
      repeat(Math.round(length / 4.5), (i) => {
        const z = -length / 2 + 2.2 + i * 4.5;
        return put(
          group(
            put(tallWindow(1.3, 4.4), [0, 2.4, 0]),
            part(block(0.8, high * 0.82, 0.9), stone, [2.2, 0, 0.3]),
          ),
          [(s * wide) / 2, 0, z],
          [0, s * 90, 0],
        );
      }),
    ),
    ...(side === 0
      ? []
      : [
          put(
            group(
              part(cut(outline(arched(2.6, 4)), 0.2), paint('#d9d0bc'), [0, 0, 0.2]),
              part(cut(outline(arched(1.9, 3.5)), 0.1), paint('#4f3524', 'boards'), [0, 0, 0.24]),
            ),
            [0, 0, front],
          ),
          rose
            ? put(
                group(
                  part(ring(1.25, 0.22), paint('#d9d0bc')),
                  part(rod(0.08, 1.2, 1.2, 20), gloss('#3a4c66'), [0, 0, -0.05], [90, 0, 0]),
                ),
                [0, high - 0.4, front + 0.08],
              )
            : put(tallWindow(1.4, 3.4), [0, high - 3, front]),
        ]),
    part(block(tower, tall, tower), stone, [tx, 0, tz]),
    ...[0.36, 0.68, 1].map((t) =>
      part(block(tower + 0.3, 0.28, tower + 0.3), paint('#d3cab6'), [tx, tall * t - 0.3, tz]),
    ),
    ...faces.map((turn) =>
      put(
        group(
          put(tallWindow(1, 2.3), [-0.9, tall - 3.4, tower / 2]),
          put(tallWindow(1, 2.3), [0.9, tall - 3.4, tower / 2]),
          part(rod(0.12, 1.05, 1.05, 20), paint('#f4f0e2'), [0, tall * 0.6, tower / 2], [90, 0, 0]),
          part(block(0.1, 0.75, 0.06), paint('#33302a'), [0, tall * 0.6, tower / 2 + 0.12], [0, 0, -25]),
          part(block(0.1, 0.55, 0.06), paint('#33302a'), [0, tall * 0.6, tower / 2 + 0.12], [0, 0, -100]),
        ),
        [tx, 0, tz],
        [0, turn, 0],
      ),
    ),
    ...(side === 0
      ? [
          put(
            group(
              part(cut(outline(arched(2.4, 3.8)), 0.2), paint('#d9d0bc'), [0, 0, 0.15]),
              part(cut(outline(arched(1.8, 3.4)), 0.1), paint('#4f3524', 'boards'), [0, 0, 0.19]),
            ),
            [tx, 0, tz + tower / 2],
          ),
        ]
      : []),
    put(helm(church, tower), [tx, tall, tz]),
  );
}
