import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { gloss, glow, paint } from './paint.ts';
import { bar, block, pipe, rod } from './solid.ts';

/** A row of waiting-hall seats that look towards +z. */
export function rowOfSeats(count: number, colour: string): Group {
  const steel = paint('#a9b0b4');
  const hide = paint(colour);
  const wide = count * 0.62;
  return group(
    part(bar(wide, 0.05), steel, [0, 0.38, 0]),
    ...[-0.38, 0.38].map((t) => part(block(0.08, 0.38, 0.5), steel, [t * wide, 0, 0])),
    ...repeat(count, (i) => {
      const x = -wide / 2 + (i + 0.5) * 0.62;
      return group(
        part(block(0.54, 0.07, 0.5), hide, [x, 0.42, 0.02]),
        part(block(0.54, 0.52, 0.06), hide, [x, 0.48, -0.27], [-12, 0, 0]),
      );
    }),
    ...repeat(count + 1, (i) => part(block(0.04, 0.22, 0.36), steel, [-wide / 2 + i * 0.62, 0.45, 0])),
  );
}

/** A suitcase standing upright. */
export function luggage(rng: Rng): Group {
  const colour = rng.pick(['#a32a2c', '#2f4f7a', '#26282c', '#3f7a5c', '#c98f3c', '#7a4f8c', '#8a9094']);
  const tall = rng.between(0.5, 0.78);
  return group(
    part(block(tall * 0.68, tall, 0.28), gloss(colour), [0, 0.05, 0]),
    ...repeat(4, (i) =>
      part(block(0.03, tall * 0.9, 0.3), paint(colour), [-tall * 0.24 + i * tall * 0.16, 0.08, 0]),
    ),
    part(
      pipe(
        [
          [-0.12, tall, -0.1],
          [-0.12, tall + 0.3, -0.1],
          [0.12, tall + 0.3, -0.1],
          [0.12, tall, -0.1],
        ],
        0.016,
        14,
        5,
      ),
      paint('#3a3d40'),
    ),
  );
}

/** A check-in counter with its scales; travellers come from +z. */
export function beltCounter(colour: string, top: string): Group {
  return group(
    part(block(1.5, 1.1, 0.6), paint(colour)),
    part(block(1.6, 0.06, 0.75), paint(top), [0, 1.1, 0]),
    part(block(0.5, 0.4, 0.05), gloss('#22303a'), [0.3, 1.2, -0.1]),
    part(block(1, 0.3, 1.3), paint('#7f868a'), [1.35, 0, 0.1]),
    part(block(0.9, 0.03, 1.2), paint('#26282a', 'stripes'), [1.35, 0.3, 0.1]),
    part(block(0.5, 0.2, 0.04), glow('#8fe0a0', 0.9), [-0.3, 0.7, 0.31]),
    part(rod(0.5, 0.02), paint('#8a9094'), [-0.5, 1.15, 0]),
  );
}
