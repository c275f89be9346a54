import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { paint } from './paint.ts';
import { bar, block, gable, rod } from './solid.ts';

/** A stack of tree trunks along z, `wide` metres across. */
export function logPile(rng: Rng, wide: number): Group {
  const rows = [0, 1, 2].map((row) => Math.round(wide / 0.62) - row);
  return group(
    ...rows.flatMap((count, row) =>
      repeat(count, (i) => {
        const x = (i - (count - 1) / 2) * 0.62;
        const length = rng.between(3.4, 4);
        return group(
          part(
            rod(length, 0.31, 0.29, 10),
            paint('#7a6048', 'bark'),
            [x, 0.31 + row * 0.54, length / 2],
            [-90, 0, 0],
          ),
          part(
            rod(0.03, 0.27, 0.27, 12),
            paint('#dcbc86', 'timber'),
            [x, 0.31 + row * 0.54, length / 2],
            [90, 0, 0],
          ),
        );
      }),
    ),
  );
}

export function stump(rng: Rng): Group {
  const wide = rng.between(0.28, 0.55);
  return group(
    part(rod(0.5, wide * 1.2, wide, 10), paint('#6b5644', 'bark')),
    part(rod(0.02, wide * 0.94, wide * 0.94, 12), paint('#d8b884', 'timber'), [0, 0.5, 0]),
  );
}

/** A hunter's raised hide on four legs with a ladder, open towards +z. */
export function highSeat(): Group {
  const timber = paint('#6f5640', 'timber');
  return group(
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) => part(rod(4.2, 0.1, 0.08, 6), timber, [x * 1.05, 0, z * 1.05], [z * -4, 0, x * 4])),
    ),
    part(block(1.9, 0.12, 1.9), timber, [0, 3.4, 0]),
    part(block(1.9, 0.95, 0.08), paint('#7d6248', 'boards'), [0, 3.5, 0.9]),
    ...[-1, 1].map((s) => part(block(0.08, 1.7, 1.9), paint('#7d6248', 'boards'), [s * 0.92, 3.5, 0])),
    part(block(1.9, 1.7, 0.08), paint('#5a4634', 'boards'), [0, 3.5, -0.9]),
    part(gable(2.5, 0.7, 2.4), paint('#4f4438', 'shingles'), [0, 5.2, 0]),
    ...[-0.3, 0.3].map((x) => part(bar(4.2, 0.06, 6), timber, [x + 0.35, 1.75, 1.85], [0, 90, 58])),
    put(
      group(...repeat(8, (i) => part(bar(0.6, 0.04, 5), timber, [0.35, 0.35 + i * 0.42, 2.75 - i * 0.26]))),
      [0, 0, 0],
    ),
  );
}
