import { type Group, Path, Vector2 } from 'three';
import { group, part } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import { paint } from './paint.ts';
import { block, cut } from './solid.ts';

/** A stone bridge along x over y = 0: `rise` metres at its middle, with round arches. */
export function archBridge(
  length: number,
  rise: number,
  width: number,
  arches: number,
  colour: string,
): Group {
  const stone = paint(colour, 'ashlar');
  const half = length / 2;
  const deck = (x: number) => rise * (1 - (x / half) ** 2) + 0.5;
  const steps = Array.from({ length: 17 }, (_, i) => half - (i / 16) * length);
  const side = outline([[-half, -2], [half, -2], ...steps.map((x): [number, number] => [x, deck(x)])]);
  const field = length / arches;
  for (let i = 0; i < arches; i++) {
    const middle = -half + field * (i + 0.5);
    const r = field * 0.4;
    const top = deck(middle) - 0.75;
    const arch = Array.from({ length: 15 }, (_, k) => {
      const angle = (Math.PI * k) / 14;
      return new Vector2(middle + r * Math.cos(angle), -1.95 + (top + 1.95) * Math.sin(angle) ** 0.8);
    });
    side.holes.push(new Path(arch));
  }
  const rail = (z: number) =>
    Array.from({ length: 16 }, (_, i) => {
      const [a, b] = [steps[i] ?? 0, steps[i + 1] ?? 0];
      return part(block(Math.abs(a - b) + 0.05, 0.85, 0.3), stone, [
        (a + b) / 2,
        (deck(a) + deck(b)) / 2 - 0.02,
        z,
      ]);
    });
  return group(part(cut(side, width), stone, [0, 0, width / 2]), ...rail(width / 2), ...rail(-width / 2));
}

/** An iron lattice bridge along x, its deck 1 metre above y = 0. */
export function ironBridge(length: number, colour: string): Group {
  const iron = paint(colour);
  const fields = Math.round(length / 4.5);
  const field = length / fields;
  const truss = (z: number) => [
    ...[1, 5.4].map((y) => part(block(length, 0.35, 0.3), iron, [0, y, z])),
    ...Array.from({ length: fields + 1 }, (_, i) =>
      part(block(0.24, 4.6, 0.24), iron, [-length / 2 + i * field, 1, z]),
    ),
    ...Array.from({ length: fields }, (_, i) => {
      const lean = (Math.atan2(field, 4.2) * 180) / Math.PI;
      const long = Math.hypot(field, 4.2);
      return part(
        block(0.2, long, 0.16),
        iron,
        [-length / 2 + i * field + (i < fields / 2 ? field : 0), 1.2, z],
        [0, 0, i < fields / 2 ? lean : -lean],
      );
    }),
  ];
  return group(
    part(block(length, 0.4, 5), paint('#7a7468', 'planks'), [0, 0.7, 0]),
    ...truss(2.5),
    ...truss(-2.5),
    ...Array.from({ length: fields + 1 }, (_, i) =>
      part(block(0.2, 0.24, 5), iron, [-length / 2 + i * field, 5.4, 0]),
    ),
    ...[-1, 1].map((s) => part(block(2.4, 4.5, 6), paint('#9c968b', 'ashlar'), [(s * length) / 2, -3.2, 0])),
    part(block(1.8, 3.4, 5), paint('#9c968b', 'ashlar'), [0, -2.6, 0]),
  );
}

/** A wooden bridge on piles along x, its deck 1 metre above y = 0. */
export function woodBridge(length: number, colour: string): Group {
  const timber = paint(colour, 'timber');
  const posts = Math.round(length / 3);
  return group(
    part(block(length, 0.25, 3.2), paint(colour, 'planks'), [0, 0.8, 0]),
    ...[-1.6, 1.6].flatMap((z) => [
      ...[1.5, 2].map((y) => part(block(length, 0.12, 0.1), timber, [0, y, z])),
      ...Array.from({ length: posts + 1 }, (_, i) =>
        part(block(0.16, 1.3, 0.16), timber, [-length / 2 + (i * length) / posts, 0.9, z]),
      ),
      ...Array.from({ length: Math.round(posts / 2) }, (_, i) =>
        part(block(0.3, 4, 0.3), timber, [
          -length / 2 + ((i + 0.5) * length) / Math.round(posts / 2),
          -3.2,
          z * 0.9,
        ]),
      ),
    ]),
  );
}
