import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, lathe, ring, rod } from '../modelling/shapes.ts';

type AlarmClock = {
  bells: number;
  feet: number;
  hour: number;
  depth: number;
  bow: boolean;
  bodyColour: string;
  dialColour: string;
};

export const family = defineFamily<AlarmClock>({
  family: 'alarm-clock',
  nameDe: 'Wecker',
  nameEn: 'alarm clock',
  category: 'household',
  view: { azimuthDeg: 24, elevationDeg: 16 },
  exemplar: (rng) => ({
    bells: rng.between(0.17, 0.23),
    feet: rng.between(0.16, 0.28),
    hour: rng.integer(1, 11),
    depth: rng.between(0.26, 0.36),
    bow: rng.chance(0.6),
    bodyColour: rng.pick(['#b03a30', '#2f5f73', '#3f7050', '#c9973c']),
    dialColour: rng.pick(['#f6f1e4', '#e9e3cf', '#f2f5f6']),
  }),
  changes: [
    step('bells', 0.09, [0.1, 0.32], 'bells larger', 'bells smaller'),
    step('feet', 0.13, [0.06, 0.42], 'feet longer', 'feet shorter'),
    step('hour', 4, [0, 12], 'hands show a later time', 'hands show an earlier time'),
    toggle('bow', 'carrying bow'),
  ],
  model: (p) => {
    const [body, steel, ink] = [glaze(p.bodyColour), metal('#c4c6c8'), matt('#20262c')];
    const hand = (length: number, degrees: number, width: number) =>
      put(
        group(part(box(width, length, 0.015, 0.005), ink, [0, length / 2, 0])),
        [0, 0, p.depth / 2 + 0.03],
        [0, 0, -degrees],
      );
    const ticks = repeat(12, (i) =>
      put(
        group(part(box(0.025, i % 3 === 0 ? 0.09 : 0.05, 0.01, 0.004), ink, [0, 0.37, 0])),
        [0, 0, p.depth / 2 + 0.015],
        [0, 0, i * 30],
      ),
    );
    const side = (s: number) => [
      put(
        group(
          part(rod(0.12, 0.02), steel, [0, 0.44, 0]),
          part(
            lathe(
              [
                [p.bells, 0.54],
                [p.bells * 0.95, 0.6],
                [p.bells * 0.6, 0.54 + p.bells * 0.75],
                [0, 0.54 + p.bells * 0.9],
              ],
              true,
            ),
            steel,
          ),
          part(ball(0.035), steel, [0, 0.56 + p.bells * 0.9, 0]),
        ),
        [0, 0, 0],
        [0, 0, -s * 34],
      ),
      put(
        group(part(rod(p.feet + 0.1, 0.02, 0.045), steel, [0, -0.54 - p.feet, 0])),
        [0, 0, 0],
        [0, 0, s * 32],
      ),
    ];
    return group(
      part(rod(p.depth, 0.5), body, [0, 0, -p.depth / 2], [90, 0, 0]),
      part(rod(0.01, 0.43), matt(p.dialColour), [0, 0, p.depth / 2], [90, 0, 0]),
      part(ring(0.46, 0.05), steel, [0, 0, p.depth / 2]),
      ...ticks,
      hand(0.22, p.hour * 30 + 5, 0.045),
      hand(0.34, 60, 0.03),
      part(ball(0.035), steel, [0, 0, p.depth / 2 + 0.04]),
      ...side(-1),
      ...side(1),
      part(rod(0.2, 0.018), steel, [0, 0.48, 0]),
      part(ball(0.05), steel, [0, 0.7, 0]),
      ...(p.bow ? [part(ring(0.3, 0.02, 180), steel, [0, 0.62 + p.bells * 0.7, 0])] : []),
    );
  },
});
