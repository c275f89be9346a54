import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { gloss, paint } from './paint.ts';
import { block, cone, profile, rod } from './solid.ts';
import { chair } from './street.ts';
import { crown } from './crown.ts';

/** A seat of a theatre or cinema that looks towards -z. */
export function foldSeat(colour: string, frame: string): Group {
  const cloth = paint(colour, 'carpet');
  return group(
    part(block(0.5, 0.12, 0.46), cloth, [0, 0.4, 0]),
    part(block(0.5, 0.62, 0.1), cloth, [0, 0.42, 0.26], [-8, 0, 0]),
    part(block(0.07, 0.62, 0.5), paint(frame), [0.29, 0, 0.02]),
  );
}

/** One half of a heavy curtain in folds, from x = 0 to `width`. */
export function curtainHalf(width: number, height: number, colour: string): Group {
  const folds = Math.max(3, Math.round(width / 0.34));
  return group(
    ...repeat(folds, (i) =>
      part(rod(height, width / folds / 1.5, width / folds / 1.7, 8), paint(colour), [
        ((i + 0.5) * width) / folds,
        0,
        (i % 2) * 0.12,
      ]),
    ),
  );
}

/** What stands on a stage `half` metres to either side. */
export function stageSet(kind: string, half: number, tall: number, rng: Rng): Group {
  const backdrop = (colour: string) =>
    part(block(half * 2.2, tall, 0.1), paint(colour, 'plaster'), [0, 0, -2.2]);
  switch (kind) {
    case 'forest':
      return group(
        backdrop('#5f86a0'),
        ...repeat(9, (i) => {
          const x = -half + 0.5 + (i * (half * 2 - 1)) / 8;
          return group(
            part(block(0.4, tall * 0.8, 0.08), paint('#5a4632', 'bark'), [x, 0, -1.6 + (i % 3) * 0.6]),
            part(
              crown(`stage tree ${i % 3}`, [{ x: 0, y: 0, z: 0, r: 0.9 }], 16, 0.9),
              paint('#4f7a4a', 'leaf broad'),
              [x, tall * 0.6 + (i % 2) * 0.7, -1.6 + (i % 3) * 0.6],
            ),
          );
        }),
        part(block(half * 2, 0.1, 3), paint('#6f8a4f', 'grass')),
      );
    case 'room':
      return group(
        backdrop('#c98f6b'),
        part(block(1.4, 2.2, 0.1), gloss('#6f8fa8'), [-half * 0.4, 1, -2.1]),
        part(block(1.1, 2.4, 0.1), paint('#6b4630', 'boards'), [half * 0.5, 0, -2.1]),
        part(block(1.6, 0.75, 0.9), paint('#7a5230', 'timber'), [0, 0, -0.4]),
        ...[-1.3, 1.3].map((x) => put(chair('#8a5a34'), [x, 0, -0.3], [0, x > 0 ? -90 : 90, 0])),
        part(block(1.8, 0.5, 0.8), paint('#7a2f2a', 'carpet'), [-half * 0.6, 0.2, -1.2]),
        part(block(3.4, 0.03, 2.2), paint('#3f5f6b', 'carpet'), [0, 0, -0.3]),
      );
    case 'castle':
      return group(
        backdrop('#4a5470'),
        ...[-0.6, 0.1, 0.66].map((t, i) =>
          group(
            part(rod(tall * (0.42 + i * 0.12), 0.8, 0.75, 10), paint('#a89a86', 'rubble'), [
              t * half,
              0,
              -1.4,
            ]),
            part(cone(1.3, 1, 10), paint('#7a3f3a'), [t * half, tall * (0.42 + i * 0.12), -1.4]),
          ),
        ),
        part(block(half * 1.5, 1.9, 0.4), paint('#9a8f80', 'rubble'), [0, 0, -1.2]),
        part(
          profile(
            [
              [-0.5, 0],
              [0.5, 0],
              [0.5, 0.9],
              [0, 1.4],
              [-0.5, 0.9],
            ],
            0.1,
          ),
          paint('#2a2220'),
          [0, 0, -0.95],
        ),
      );
    case 'piano':
      return group(
        backdrop('#2f2a30'),
        put(
          group(
            part(
              profile(
                [
                  [-1.2, 0],
                  [1, 0],
                  [1, 0.7],
                  [0.2, 1.1],
                  [-0.3, 1.9],
                  [-1.2, 1.9],
                ],
                0.3,
              ),
              gloss('#16161a'),
              [0, 0.9, 0.9],
              [-90, 0, 0],
            ),
            ...[
              [-1, 0.8],
              [0.8, 0.7],
              [-0.7, -0.8],
            ].map(([x = 0, z = 0]) => part(rod(0.75, 0.07), gloss('#16161a'), [x, 0, z])),
            part(block(1.9, 0.03, 1.6), gloss('#16161a'), [-0.1, 1.5, -0.4], [24, 0, 30]),
            part(block(1.9, 0.05, 0.2), paint('#f2efe6'), [-0.1, 0.95, 1]),
          ),
          [0, 0, 0],
          [0, 70, 0],
        ),
        part(block(0.8, 0.5, 0.4), paint('#26262a'), [1.5, 0, 0.1]),
      );
    default:
      return group(
        backdrop('#6b4630'),
        ...repeat(14, (i) => {
          const turn = 0.35 + (i % 7) * 0.41;
          const far = 1.7 + Math.floor(i / 7) * 1.2;
          return put(
            group(
              chair('#26262a'),
              part(block(0.5, 0.36, 0.03), paint('#3a3a40'), [0, 1, 0.6], [-20, 0, 0]),
              part(rod(1, 0.02), paint('#3a3a40'), [0, 0, 0.62]),
            ),
            [far * Math.cos(turn) * 1.3, Math.floor(i / 7) * 0.25, 1 - far * Math.sin(turn)],
            [0, rng.integer(-8, 8) + 90 - (turn * 180) / Math.PI, 0],
          );
        }),
      );
  }
}
