import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { ball, box } from '../modelling/shapes.ts';

type Die = {
  front: number;
  turn: number;
  pip: number;
  corners: string;
  bodyColour: string;
  pipColour: string;
};

const spots: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[0, 0]],
  2: [
    [-1, -1],
    [1, 1],
  ],
  3: [
    [-1, -1],
    [0, 0],
    [1, 1],
  ],
  4: [
    [-1, -1],
    [-1, 1],
    [1, -1],
    [1, 1],
  ],
  5: [
    [-1, -1],
    [-1, 1],
    [1, -1],
    [1, 1],
    [0, 0],
  ],
  6: [
    [-1, -1],
    [-1, 0],
    [-1, 1],
    [1, -1],
    [1, 0],
    [1, 1],
  ],
};

export const family = defineFamily<Die>({
  family: 'die',
  nameDe: 'Würfel',
  nameEn: 'die',
  category: 'toy',
  view: { azimuthDeg: 32, elevationDeg: 28 },
  exemplar: (rng) => ({
    front: rng.integer(1, 6),
    turn: rng.integer(0, 2),
    pip: rng.between(0.07, 0.085),
    corners: rng.pick(['round', 'sharp']),
    bodyColour: rng.pick(['#f0ead8', '#b5322d', '#27506b', '#3f7050']),
    pipColour: rng.pick(['#1d1f21']),
  }),
  changes: [
    step('front', 2, [1, 6], 'another face in front', 'another face in front'),
    step('turn', 1, [0, 2], 'rolled to another side', 'rolled to another side'),
    step('pip', 0.035, [0.04, 0.12], 'dots larger', 'dots smaller'),
  ],
  model: (p) => {
    const pips = glaze(p.bodyColour === '#f0ead8' ? p.pipColour : '#f6f1e4');
    const order = [
      [1, 2, 3],
      [2, 3, 1],
      [3, 1, 2],
    ][p.turn] ?? [1, 2, 3];
    const shift = (n: number) => ((n + p.front - 2) % 6) + 1;
    const side = (n: number, turn: readonly [number, number, number]) =>
      put(
        group(
          ...(spots[n] ?? []).map(([x, y]) =>
            part(ball(p.pip), pips, [x * 0.25, y * 0.25, 0.5], [0, 0, 0], [1, 1, 0.18]),
          ),
        ),
        [0, 0.5, 0],
        turn,
      );
    return group(
      part(box(1, 1, 1, p.corners === 'round' ? 0.13 : 0.04), glaze(p.bodyColour), [0, 0.5, 0]),
      side(shift(order[0] ?? 1), [0, 0, 0]),
      side(shift(order[1] ?? 2), [0, 90, 0]),
      side(shift(order[2] ?? 3), [-90, 0, 0]),
    );
  },
});
