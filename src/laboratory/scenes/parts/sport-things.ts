import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { glass, glow, paint } from './paint.ts';
import { bar, block, pipe, rod } from './solid.ts';

/** A football goal with its net, open towards +z. */
export function goal(): Group {
  const white = paint('#f6f4ee');
  const net = paint('#dfe2e0');
  const [w, h, d] = [3.66, 2.44, 1.9];
  return group(
    ...[-w, w].map((x) => part(rod(h, 0.07, 0.07, 8), white, [x, 0, 0])),
    part(bar(w * 2, 0.07), white, [0, h, 0]),
    ...[-w, w].map((x) =>
      part(
        pipe(
          [
            [x, h, 0],
            [x, h * 0.9, -d * 0.5],
            [x, 0, -d],
          ],
          0.03,
          6,
          4,
        ),
        white,
      ),
    ),
    ...repeat(19, (i) =>
      part(
        pipe(
          [
            [-w + (i * w) / 9, h, 0],
            [-w + (i * w) / 9, h * 0.9, -d * 0.5],
            [-w + (i * w) / 9, 0, -d],
          ],
          0.012,
          4,
          3,
        ),
        net,
      ),
    ),
    ...repeat(7, (i) =>
      part(bar(w * 2, 0.012, 3), net, [
        0,
        h * (1 - i / 7) * (i > 0 ? 1 : 0.97),
        i === 0 ? -0.3 : -d * (0.5 + (i / 7) * 0.5),
      ]),
    ),
  );
}

export function cornerFlag(colour: string): Group {
  return group(
    part(rod(1.5, 0.03, 0.03, 5), paint('#f4f2ea')),
    part(block(0.4, 0.28, 0.02), paint(colour), [0.2, 1.2, 0]),
  );
}

/** A bench under a glass hood, open towards +z. */
export function teamBench(colour: string): Group {
  return group(
    part(block(5, 0.06, 0.5), paint(colour), [0, 0.45, -0.4]),
    part(block(5, 0.6, 0.06), paint(colour), [0, 0.5, -0.66]),
    part(block(5.4, 2, 0.04), glass(), [0, 0, -0.9]),
    part(block(5.4, 0.05, 1.3), glass(), [0, 2, -0.3]),
    ...[-2.7, 2.7].map((x) => part(block(0.06, 2.05, 1.2), paint('#8f969a'), [x, 0, -0.3])),
  );
}

/** A covered stand, `long` metres, its seats towards +z. */
export function stand(long: number, seats: string, roof: string): Group {
  const rows = 9;
  return group(
    ...repeat(rows, (i) => [
      part(block(long, 0.5 + i * 0.5, 0.95), paint('#b5afa4', 'plaster'), [0, 0, -i * 0.95]),
      part(block(long - 1, 0.36, 0.34), paint(seats, 'stripes'), [0, 0.5 + i * 0.5, -i * 0.95 - 0.2]),
    ]).flat(),
    part(block(long, 9.4, 0.5), paint('#c4bdb0', 'plaster'), [0, 0, -rows * 0.95]),
    part(block(long + 1, 0.3, 10), paint(roof), [0, 9.2, -4.2], [-6, 0, 0]),
    part(block(long + 1, 0.9, 0.2), paint(roof), [0, 9, 0.9]),
    ...repeat(5, (i) =>
      part(rod(9, 0.18, 0.18, 8), paint('#8f969a'), [-long / 2 + 1 + (i * (long - 2)) / 4, 0, -7]),
    ),
    ...repeat(3, (i) =>
      part(
        block(1.2, 0.05, rows * 1.08),
        paint('#d9d4c8'),
        [-long / 4 + (i * long) / 4, 2.6, -rows * 0.48],
        [28, 0, 0],
      ),
    ),
  );
}

/** A mast with floodlights. */
export function floodlight(): Group {
  return group(
    part(rod(19, 0.4, 0.22, 8), paint('#8f969a')),
    part(block(4.4, 2.6, 0.3), paint('#6f7679'), [0, 18.6, 0]),
    ...repeat(12, (i) =>
      put(group(part(rod(0.12, 0.36, 0.36, 10), glow('#f6f4e6', 1.1), [0, 0, 0], [90, 0, 0])), [
        -1.6 + (i % 4) * 1.07,
        19.1 + Math.floor(i / 4) * 0.8,
        0.16,
      ]),
    ),
  );
}
