import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { glass, gloss, glow, type Paint, paint, print } from './paint.ts';
import { bar, block, rod } from './solid.ts';

/** One bay of an arcade's wall, towards +z. Metres. */
type Bay = {
  readonly width: number;
  readonly storey: number;
  readonly wall: Paint;
  readonly trim: Paint;
  readonly lit: boolean;
};

const GARMENTS = ['#7a3f5a', '#2f4f6b', '#c98f6b', '#4f6b4a', '#d9cdb8'] as const;

function wares(width: number, rng: Rng): Group {
  const kind = rng.pick(['print goods', 'print books', 'print bottles', 'clothes'] as const);
  if (kind !== 'clothes') return group(part(block(width - 1.2, 2, 0.05), print(kind), [0, 0.6, -1.08]));
  return group(
    ...repeat(4, (i) =>
      part(rod(1.2, 0.16, 0.1, 10), paint(rng.pick(GARMENTS)), [-1.2 + i * 0.8, 0.5, -0.8]),
    ),
    ...repeat(4, (i) => part(rod(0.2, 0.08), paint('#d9c4a8'), [-1.2 + i * 0.8, 1.72, -0.8])),
  );
}

/** A shop: window, wares, and a sign without words. */
export function shopBay({ width, storey, wall, trim, lit }: Bay, sign: string, rng: Rng): Group {
  const open = width - 0.7;
  return group(
    part(block(open, 2.9, 0.1), lit ? glow('#ffe2ac', 0.75) : paint('#e9d9b4', 'plaster'), [0, 0.2, -1.2]),
    wares(width, rng),
    part(block(open, 3, 0.03), glass('#dfecee'), [0, 0.15, -0.1]),
    part(block(open, 0.35, 0.3), trim, [0, 0, -0.1]),
    ...[-0.5, 0.12, 0.5].map((t) => part(block(0.1, 3, 0.14), trim, [t * open, 0.15, -0.1])),
    part(block(width - 0.6, 0.6, 0.24), paint(sign), [0, 3.15, 0]),
    ...repeat(5, (i) => part(block(0.3, 0.2, 0.05), paint('#f2ead2'), [-0.9 + i * 0.45, 3.35, 0.12])),
    part(block(0.7, storey, 0.7), wall, [-width / 2, 0, -0.1]),
    part(block(0.9, 0.3, 0.9), trim, [-width / 2, storey - 0.5, -0.1]),
    part(block(width, storey - 3.7, 0.5), wall, [0, 3.75, -0.2]),
  );
}

/** An upper storey: two windows behind a gallery with its rail. */
export function galleryBay({ width, storey, wall, trim, lit }: Bay): Group {
  const pane = lit ? glow('#ffd89a', 0.9) : gloss('#4a5a64');
  return group(
    part(block(width, storey, 0.4), wall, [0, 0, -0.3]),
    ...[-1, 1].flatMap((x) => [
      part(block(1.3, 2.3, 0.1), pane, [x, 0.9, -0.08]),
      part(block(1.6, 0.16, 0.3), trim, [x, 3.2, -0.02]),
    ]),
    part(block(width, 0.24, 1.1), wall, [0, -0.12, 0.4]),
    part(bar(width, 0.05), trim, [0, 1.05, 0.85]),
    ...repeat(9, (i) =>
      part(block(0.05, 0.95, 0.05), trim, [-width / 2 + ((i + 0.5) * width) / 9, 0.1, 0.85]),
    ),
  );
}
