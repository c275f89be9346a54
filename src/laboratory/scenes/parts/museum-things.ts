import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { glass, paint } from './paint.ts';
import { ball, block, cone, pipe, ring, rod, turned } from './solid.ts';

const plinth = (tall: number, colour = '#d9d4c8') =>
  group(
    part(block(0.62, tall, 0.62), paint(colour, 'plaster')),
    part(block(0.72, 0.08, 0.72), paint(colour), [0, tall - 0.08, 0]),
    part(block(0.76, 0.12, 0.76), paint(colour)),
  );

/** A stone bust or an abstract figure on a plinth. */
export function statue(colour: string, rng: Rng): Group {
  const stone = paint(colour, 'plaster');
  const kind = rng.pick(['bust', 'rings', 'column', 'horse']);
  const figure =
    kind === 'bust'
      ? group(
          part(
            turned(
              [
                [0.3, 0],
                [0.34, 0.14],
                [0.2, 0.3],
                [0.1, 0.4],
                [0.1, 0.52],
              ],
              14,
            ),
            stone,
          ),
          part(ball(0.19, 12), stone, [0, 0.7, 0.02], [0, 0, 0], [0.85, 1.15, 1]),
          part(cone(0.14, 0.04, 6), stone, [0, 0.66, 0.18], [80, 0, 0]),
        )
      : kind === 'rings'
        ? group(
            part(ring(0.34, 0.09), stone, [0, 0.42, 0]),
            part(ring(0.22, 0.07), stone, [0.1, 0.7, 0], [0, 60, 20]),
          )
        : kind === 'column'
          ? group(
              part(
                turned(
                  [
                    [0.24, 0],
                    [0.12, 0.3],
                    [0.26, 0.55],
                    [0.1, 0.85],
                    [0.18, 1.1],
                    [0, 1.25],
                  ],
                  14,
                ),
                stone,
              ),
            )
          : group(
              part(ball(0.26, 10), stone, [0, 0.62, 0], [0, 0, 0], [1.6, 0.8, 0.75]),
              ...[-0.28, 0.28].flatMap((x) =>
                [-0.1, 0.1].map((z) => part(rod(0.5, 0.05, 0.06, 6), stone, [x, 0, z])),
              ),
              part(rod(0.5, 0.13, 0.09, 8), stone, [0.34, 0.66, 0], [0, 0, -35]),
              part(ball(0.11, 8), stone, [0.66, 1.08, 0], [0, 0, -30], [1.7, 0.9, 0.8]),
            );
  return group(plinth(1.05), put(figure, [0, 1.05, 0], [0, rng.integer(-40, 40), 0], 1.25));
}

export function vaseOnPlinth(stone: string, rng: Rng): Group {
  const tone = rng.pick(['#2f4f7a', '#a8543c', '#e9e4d6', '#3f6b5a', '#2e2a28']);
  const belly = rng.between(0.22, 0.36);
  return group(
    plinth(0.95, stone),
    part(
      turned(
        [
          [0.12, 0],
          [belly, 0.26],
          [belly * 0.9, 0.42],
          [0.1, 0.62],
          [0.16, 0.74],
        ],
        18,
      ),
      paint(tone),
      [0, 0.95, 0],
    ),
    part(ring(belly * 0.96, 0.03), paint('#c9a24a'), [0, 1.3, 0], [90, 0, 0]),
  );
}

/** A glass case on legs with things in it. */
export function showcase(rng: Rng, frame: string): Group {
  const rail = paint(frame);
  return group(
    part(block(1.5, 0.9, 0.8), paint(frame, 'timber'), [0, 0, 0]),
    part(
      block(1.4, 0.04, 0.7),
      paint(rng.pick(['#7a2f2a', '#e9e1c8', '#2f4a5c', '#3f5f4a']), 'carpet'),
      [0, 0.9, 0],
    ),
    ...repeat(4, (i) =>
      part(
        rng.chance(0.5)
          ? turned(
              [
                [0.08, 0],
                [0.14, 0.16],
                [0.06, 0.3],
              ],
              10,
            )
          : ball(0.13, 8),
        paint(rng.pick(['#c9a24a', '#a8543c', '#7f8f9c', '#e9e4d6', '#4f6b5a'])),
        [-0.5 + i * 0.33, rng.between(0.94, 1), rng.between(-0.15, 0.15)],
      ),
    ),
    part(block(1.5, 0.75, 0.8), glass('#dcebee'), [0, 0.92, 0]),
    ...[-0.74, 0.74].flatMap((x) =>
      [-0.39, 0.39].map((z) => part(block(0.04, 0.78, 0.04), rail, [x, 0.9, z])),
    ),
    part(block(1.54, 0.05, 0.84), rail, [0, 1.66, 0]),
  );
}

/** Brass posts with a rope along x. */
export function ropePosts(length: number, brass: string, rope: string): Group {
  const count = Math.max(2, Math.round(length / 1.8) + 1);
  const step = length / (count - 1);
  return group(
    ...repeat(count, (i) =>
      group(
        part(
          turned(
            [
              [0.16, 0],
              [0.15, 0.03],
              [0.03, 0.06],
              [0.03, 0.95],
              [0.06, 1],
            ],
            10,
          ),
          paint(brass),
          [-length / 2 + i * step, 0, 0],
        ),
      ),
    ),
    ...repeat(count - 1, (i) => {
      const x = -length / 2 + i * step;
      return part(
        pipe(
          [
            [x, 0.92, 0],
            [x + step / 2, 0.68, 0],
            [x + step, 0.92, 0],
          ],
          0.025,
          8,
        ),
        paint(rope),
      );
    }),
  );
}

/** The skeleton of a dinosaur on a platform, its head towards +x. */
export function dinosaur(bone: string): Group {
  const ivory = paint(bone);
  const spine = [
    [-5, 0.9, 0],
    [-3.4, 1.5, 0],
    [-1.8, 2.3, 0],
    [0, 2.9, 0],
    [1.6, 2.9, 0],
    [2.7, 3.9, 0],
    [3.4, 4.9, 0],
  ] as const;
  return group(
    part(block(9.4, 0.35, 3.6), paint('#5a5048', 'plaster')),
    put(
      group(
        part(pipe(spine, 0.12, 40, 7), ivory),
        ...repeat(26, (i) => {
          const t = (i / 25) * 5.99;
          const [a, b] = [spine[Math.floor(t)] ?? spine[0], spine[Math.floor(t) + 1] ?? spine[6]];
          const f = t - Math.floor(t);
          return part(
            block(0.1, 0.34, 0.08),
            ivory,
            [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f, 0],
            [0, 0, -f * 10],
          );
        }),
        ...repeat(8, (i) =>
          [-1, 1].map((s) => {
            const x = -1.3 + i * 0.36;
            const deep = 1.15 - Math.abs(i - 4) * 0.13;
            return part(
              pipe(
                [
                  [x, 2.7, 0],
                  [x, 2.45, s * 0.62],
                  [x + 0.08, 2.5 - deep, s * 0.36],
                ],
                0.045,
                7,
                5,
              ),
              ivory,
            );
          }),
        ).flat(),
        ...[-1, 1].flatMap((s) => [
          part(
            pipe(
              [
                [-1.6, 2.3, s * 0.3],
                [-1.2, 1.5, s * 0.55],
                [-1.7, 0.9, s * 0.55],
                [-1.4, 0.1, s * 0.6],
              ],
              0.11,
              12,
            ),
            ivory,
          ),
          part(
            pipe(
              [
                [1.5, 2.7, s * 0.35],
                [1.7, 1.6, s * 0.6],
                [1.4, 0.9, s * 0.6],
                [1.6, 0.1, s * 0.6],
              ],
              0.1,
              12,
            ),
            ivory,
          ),
          ...[-1.3, 1.7].map((x) => part(block(0.5, 0.1, 0.3), ivory, [x, 0, s * 0.6])),
        ]),
        part(ball(0.34, 10), ivory, [3.7, 5.1, 0], [0, 0, -20], [1.5, 0.7, 0.7]),
        part(block(0.8, 0.1, 0.3), ivory, [4, 4.78, 0], [0, 0, -28]),
        ...[-0.16, 0.16].map((z) => part(ball(0.08, 6), paint('#2a2420'), [3.72, 5.24, z * 1.3])),
        ...[-2, 1.6].map((x) => part(rod(x < 0 ? 2 : 2.8, 0.03, 0.03, 5), paint('#2f2c2a'), [x, 0, 0])),
      ),
      [0, 0.35, 0],
    ),
  );
}
