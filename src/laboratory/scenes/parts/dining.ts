import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { glass, paint } from './paint.ts';
import { bar, block, rod, turned } from './solid.ts';
import { chair } from './street.ts';

/** A table with a cloth, plates, glasses and a small vase, and its chairs. */
export function laidTable(shape: 'round' | 'square', cloth: string, seat: string, rng: Rng): Group {
  const linen = paint(cloth, rng.chance(0.3) ? 'stripes' : 'plain');
  const seats = rng.pick([2, 4, 4]);
  const top =
    shape === 'round'
      ? group(
          part(rod(0.03, 0.56, 0.56, 20), linen, [0, 0.73, 0]),
          part(rod(0.24, 0.58, 0.56, 20), linen, [0, 0.5, 0]),
        )
      : group(
          part(block(0.98, 0.03, 0.98), linen, [0, 0.73, 0]),
          part(block(1, 0.22, 1), linen, [0, 0.52, 0]),
        );
  return group(
    top,
    part(rod(0.72, 0.06, 0.06, 8), paint('#3a2f28')),
    part(rod(0.04, 0.3, 0.26, 12), paint('#3a2f28')),
    ...repeat(seats, (i) => {
      const turn = (i / seats) * 6.283;
      return group(
        put(
          chair(seat),
          [0.86 * Math.sin(turn), 0, 0.86 * Math.cos(turn)],
          [0, (turn * 180) / Math.PI + 180, 0],
        ),
        part(rod(0.015, 0.13, 0.13, 14), paint('#f6f3ea'), [
          0.34 * Math.sin(turn),
          0.76,
          0.34 * Math.cos(turn),
        ]),
        part(
          turned(
            [
              [0.035, 0],
              [0.01, 0.01],
              [0.01, 0.09],
              [0.045, 0.16],
              [0.035, 0.2],
            ],
            8,
          ),
          glass('#e9f2f2'),
          [0.3 * Math.sin(turn + 0.5), 0.76, 0.3 * Math.cos(turn + 0.5)],
        ),
      );
    }),
    part(
      turned(
        [
          [0.03, 0],
          [0.05, 0.06],
          [0.02, 0.14],
        ],
        8,
      ),
      paint('#e9e4d6'),
      [0, 0.76, 0],
    ),
    part(rod(0.16, 0.012, 0.012, 4), paint('#5f8a4c'), [0, 0.86, 0]),
    part(
      turned(
        [
          [0, 0],
          [0.05, 0.03],
          [0.04, 0.07],
          [0, 0.08],
        ],
        8,
      ),
      paint(rng.pick(['#c9302c', '#f2e3ea', '#e3b52c'])),
      [0, 1, 0],
    ),
  );
}

/** A bar with stools, its guests towards +z. */
export function barCounter(width: number, colour: string, seat: string): Group {
  return group(
    part(block(width, 1.05, 0.5), paint(colour, 'boards')),
    part(block(width + 0.2, 0.07, 0.72), paint('#4a3426', 'planks'), [0, 1.05, 0.04]),
    part(bar(width, 0.03), paint('#c9a24a'), [0, 0.24, 0.4]),
    ...repeat(Math.round(width / 0.85), (i) => {
      const x = -width / 2 + 0.5 + i * 0.85;
      return group(
        part(rod(0.7, 0.03), paint('#8f9294'), [x, 0, 0.75]),
        part(rod(0.03, 0.2), paint('#8f9294'), [x, 0, 0.75]),
        part(rod(0.08, 0.19, 0.19, 12), paint(seat), [x, 0.7, 0.75]),
      );
    }),
    ...repeat(5, (i) =>
      part(rod(0.3, 0.04, 0.03, 8), paint(['#2f4a35', '#5c3320', '#c9a24a'][i % 3] ?? '#2f4a35'), [
        -width * 0.3 + i * 0.14,
        1.12,
        -0.1,
      ]),
    ),
    part(block(0.5, 0.5, 0.4), paint('#b5babd'), [width * 0.3, 1.12, -0.1]),
  );
}
