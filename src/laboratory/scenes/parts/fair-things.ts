import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { glow, paint, print } from './paint.ts';
import { ball, bar, block, cone, pipe, ring, rod } from './solid.ts';
import { springHorse } from './play-things.ts';

const bulb = (lit: boolean, colour = '#ffe2a0') => (lit ? glow(colour, 2.4) : paint('#f0e6c4'));

/** A big wheel with gondolas, facing +z. */
export function ferrisWheel(frame: string, cabins: readonly string[], lit: boolean): Group {
  const iron = paint(frame);
  const [hub, radius, count] = [14, 11.5, 14];
  return group(
    ...[-1.3, 1.3].flatMap((z) => [
      part(ring(radius, 0.16), iron, [0, hub, z]),
      part(ring(radius * 0.55, 0.1), iron, [0, hub, z]),
      ...[-1, 1].map((s) =>
        part(rod(15.4, 0.3, 0.22, 8), paint('#e6e2d6'), [s * 6.5, 0, z * 1.6], [0, 0, s * 24.5]),
      ),
    ]),
    ...repeat(count, (i) => {
      const turn = (i / count) * 6.283;
      const [x, y] = [radius * Math.cos(turn), hub + radius * Math.sin(turn)];
      return [
        ...[-1.3, 1.3].map((z) =>
          part(block(0.12, radius, 0.12), iron, [0, hub, z], [0, 0, (turn * 180) / Math.PI - 90]),
        ),
        part(bar(2.6, 0.08, 6), iron, [x, y, 0], [0, 90, 0]),
        part(rod(1, 0.95, 0.95, 10), paint(cabins[i % cabins.length] ?? '#c9302c'), [x, y - 2.1, 0]),
        part(rod(0.9, 0.06, 0.06, 5), paint('#e6e2d6'), [x, y - 1.2, 0]),
        part(cone(0.6, 1.15, 10), paint(cabins[(i + 2) % cabins.length] ?? '#2f6fae'), [x, y - 0.7, 0]),
        ...[0.4, 0.75, 1].map((t) =>
          part(ball(0.16, 6), bulb(lit), [
            radius * t * Math.cos(turn),
            hub + radius * t * Math.sin(turn),
            1.5,
          ]),
        ),
      ];
    }).flat(),
    part(bar(3.6, 0.6, 12), paint('#e6e2d6'), [0, hub, 0], [0, 90, 0]),
    part(block(14, 0.8, 5), paint('#7a6a58', 'planks')),
  );
}

/** A chain carousel in full swing. */
export function chainCarousel(first: string, second: string, lit: boolean): Group {
  const seats = 18;
  return group(
    part(rod(0.5, 4.2, 4.2, 20), paint('#8a6a48', 'planks')),
    part(rod(8.6, 0.8, 0.55, 12), paint(first, 'stripes')),
    part(rod(1.2, 3.8, 4.6, 20), paint(second, 'stripes'), [0, 7.8, 0]),
    part(cone(1.9, 4.7, 20), paint(first, 'stripes'), [0, 9, 0]),
    part(ball(0.35, 8), paint('#e3b52c'), [0, 11, 0]),
    ...repeat(20, (i) =>
      part(ball(0.15, 6), bulb(lit), [4.5 * Math.cos(i * 0.314), 8.3, 4.5 * Math.sin(i * 0.314)]),
    ),
    ...repeat(seats, (i) => {
      const turn = (i / seats) * 6.283;
      const inner = [4.3 * Math.cos(turn), 7.9, 4.3 * Math.sin(turn)] as const;
      const outer = [6.9 * Math.cos(turn), 3.9, 6.9 * Math.sin(turn)] as const;
      return [
        part(pipe([inner, outer], 0.025, 1, 4), paint('#8d9396')),
        put(
          group(
            part(block(0.5, 0.06, 0.45), paint(i % 2 ? first : second)),
            part(block(0.5, 0.5, 0.06), paint(i % 2 ? first : second), [0, 0, -0.22]),
          ),
          outer,
          [0, (-turn * 180) / Math.PI, 28],
        ),
      ];
    }).flat(),
  );
}

/** A roundabout with horses under a striped roof. */
export function merryGoRound(first: string, second: string, rng: Rng, lit: boolean): Group {
  const colours = ['#e9e4d6', '#7a4a30', '#2e2a28', '#d9a63c', '#b5403a'];
  return group(
    part(rod(0.45, 4.4, 4.4, 24), paint(second)),
    part(rod(0.05, 4.2, 4.2, 24), paint('#b98650', 'planks'), [0, 0.45, 0]),
    part(rod(4, 1.1, 1.1, 12), paint(first, 'stripes'), [0, 0.5, 0]),
    part(rod(0.8, 4.5, 4.6, 24), paint(second), [0, 4.3, 0]),
    part(cone(2.2, 4.8, 24), paint(first, 'stripes'), [0, 5.1, 0]),
    part(ball(0.3, 8), paint('#e3b52c'), [0, 7.4, 0]),
    ...repeat(24, (i) =>
      part(ball(0.13, 6), bulb(lit), [4.65 * Math.cos(i * 0.2618), 4.7, 4.65 * Math.sin(i * 0.2618)]),
    ),
    ...repeat(9, (i) => {
      const turn = i * 0.698;
      const [x, z] = [3.2 * Math.cos(turn), 3.2 * Math.sin(turn)];
      return [
        part(rod(3.9, 0.05, 0.05, 6), paint('#d9b24a'), [x, 0.5, z]),
        put(
          springHorse(rng.pick(colours)),
          [x, 0.9 + (i % 3) * 0.3, z],
          [0, (-turn * 180) / Math.PI - 90, 0],
          1.25,
        ),
      ];
    }).flat(),
  );
}

/** A circus tent, its entrance towards +z. */
export function bigTent(first: string, second: string): Group {
  return group(
    part(rod(3.4, 9, 9, 20), paint(first, 'stripes')),
    part(rod(3.6, 9.6, 2.6, 20), paint(second, 'stripes'), [0, 3.3, 0]),
    part(cone(2.6, 2.6, 20), paint(first, 'stripes'), [0, 6.9, 0]),
    part(rod(2.4, 0.07, 0.07, 6), paint('#5a4a3c'), [0, 9.3, 0]),
    part(block(1.5, 0.8, 0.04), paint(second), [0.8, 10.8, 0]),
    part(block(3, 3, 0.6), paint('#2f2622'), [0, 0, 8.9]),
    part(block(4, 0.9, 1), paint(second), [0, 3, 9]),
    ...[-1, 1].map((s) => part(rod(3.4, 0.09, 0.09, 6), paint('#e9e4d6'), [s * 1.9, 0, 9.4])),
    ...repeat(12, (i) =>
      part(
        pipe(
          [
            [9 * Math.cos(i * 0.5236), 3.4, 9 * Math.sin(i * 0.5236)],
            [11.4 * Math.cos(i * 0.5236), 0, 11.4 * Math.sin(i * 0.5236)],
          ],
          0.03,
          1,
          4,
        ),
        paint('#d9d4c4'),
      ),
    ),
  );
}

/** A stall of the fair: counter, awning, bulbs; open towards +z. */
export function booth(first: string, second: string, rng: Rng, lit: boolean): Group {
  const wide = rng.between(3.6, 5);
  return group(
    part(block(wide, 1, 0.5), paint(first, 'boards'), [0, 0, 1]),
    part(block(wide, 3, 0.1), paint('#6b4f38', 'boards'), [0, 0, -1]),
    part(
      block(wide - 0.4, 1.4, 0.06),
      rng.chance(0.5) ? print('print goods') : paint(rng.pick(['#e3b52c', '#a84a8c', '#2f6fae']), 'stripes'),
      [0, 1.1, -0.9],
    ),
    ...[-1, 1].map((s) => part(block(0.1, 3, 2), paint(first, 'boards'), [(s * wide) / 2, 0, 0])),
    part(block(wide + 0.4, 0.1, 2.9), paint(second, 'stripes'), [0, 2.95, 0.3], [8, 0, 0]),
    part(block(wide + 0.4, 0.5, 0.08), paint(first), [0, 2.75, 1.75]),
    ...repeat(9, (i) => part(ball(0.08, 6), bulb(lit), [-wide / 2 + ((i + 0.5) * wide) / 9, 2.72, 1.84])),
    ...repeat(5, (i) =>
      part(ball(0.2, 7), paint(rng.pick(['#d94f7a', '#e3b52c', '#7a4a30', '#5fae6b', '#f0ece0'])), [
        -wide / 2 + ((i + 0.6) * wide) / 5.4,
        1.15,
        1,
      ]),
    ),
  );
}
